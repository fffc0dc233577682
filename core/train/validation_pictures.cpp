#include "core/train/validation_pictures.h"

#include "core/dataset/view.h"

namespace core::train {

torch::Tensor centralSquares(const std::vector<std::filesystem::path>& files, std::int64_t count,
                             int size)
{
    const dataset::PictureCache pictures(files);
    std::vector<torch::Tensor> squares;
    for (std::int64_t index = 0; index < count; ++index) {
        const auto picture = pictures.at(static_cast<std::size_t>(index) % files.size());
        auto square = torch::empty({size, size, 3});
        dataset::look(*picture, dataset::centralView(picture->size), size,
                      {square.mutable_data_ptr<float>(), static_cast<std::size_t>(square.numel())});
        squares.push_back(square);
    }
    return torch::stack(squares).permute({0, 3, 1, 2});
}

} // namespace core::train
