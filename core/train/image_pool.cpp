#include "core/train/image_pool.h"

#include <vector>

namespace core::train {

namespace {

torch::Tensor toBytes(const torch::Tensor& picture)
{
    return (picture * 255).round().clamp(0, 255).to(torch::kByte);
}

} // namespace

ImagePoolImpl::ImagePoolImpl(std::int64_t capacity, std::int64_t side)
    : m_pictures(register_buffer("pictures", torch::zeros({capacity, 3, side, side}, torch::kByte)))
    , m_count(register_buffer("count", torch::zeros({}, torch::kLong)))
{
}

torch::Tensor ImagePoolImpl::exchanged(const torch::Tensor& made, dataset::Random& random)
{
    if (m_pictures.size(0) == 0) {
        return made;
    }
    const torch::NoGradGuard noGrad;
    std::vector<torch::Tensor> given;
    for (std::int64_t index = 0; index < made.size(0); ++index) {
        given.push_back(exchangedOne(made[index], random));
    }
    return torch::stack(given);
}

torch::Tensor ImagePoolImpl::exchangedOne(const torch::Tensor& made, dataset::Random& random)
{
    const auto capacity = m_pictures.size(0);
    const auto count = m_count.item<std::int64_t>();
    if (count < capacity) {
        m_pictures[count].copy_(toBytes(made));
        m_count.add_(1);
        return made;
    }
    if (random.chance(0.5)) {
        return made;
    }
    auto place
        = m_pictures[static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(capacity)))];
    const auto kept = place.to(made.scalar_type()) / 255;
    place.copy_(toBytes(made));
    return kept;
}

} // namespace core::train
