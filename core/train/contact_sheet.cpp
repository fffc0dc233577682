#include "core/train/contact_sheet.h"

#include "core/nn/image_tensor.h"

namespace core::train {

namespace {

constexpr int kBorder = 2;

torch::Tensor framed(const torch::Tensor& picture)
{
    const auto rgb = picture.expand({3, picture.size(1), picture.size(2)});
    return torch::constant_pad_nd(rgb.to(torch::kCPU, torch::kFloat),
                                  {kBorder, kBorder, kBorder, kBorder}, 1.0);
}

torch::Tensor joinedRow(const std::vector<torch::Tensor>& pictures)
{
    std::vector<torch::Tensor> cells;
    for (const auto& picture : pictures) {
        cells.push_back(framed(picture));
    }
    return torch::cat(cells, /*dim=*/2);
}

} // namespace

Image contactSheet(const std::vector<std::vector<torch::Tensor>>& rows)
{
    std::vector<torch::Tensor> joined;
    for (const auto& row : rows) {
        joined.push_back(joinedRow(row));
    }
    return nn::toImage(torch::cat(joined, /*dim=*/1));
}

} // namespace core::train
