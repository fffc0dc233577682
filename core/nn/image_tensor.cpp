#include "core/nn/image_tensor.h"

#include <algorithm>

namespace core::nn {

namespace {

/// A tensor over memory that it only reads; LibTorch knows no const tensors.
torch::Tensor readOnlyView(std::span<const float> values, torch::IntArrayRef sizes)
{
    return torch::from_blob(const_cast<float*>(values.data()), sizes); // NOLINT(*-const-cast)
}

void copyClamped(const torch::Tensor& from, std::span<float> to)
{
    const auto flat = from.detach().to(torch::kCPU, torch::kFloat).contiguous();
    TORCH_CHECK(flat.numel() == static_cast<std::int64_t>(to.size()), "sizes differ");
    auto target = torch::from_blob(to.data(), flat.sizes());
    torch::clamp_out(target, flat, 0.0, 1.0);
}

} // namespace

torch::Tensor tensorView(const Image& image)
{
    return readOnlyView(image.pixels(), {1, image.height(), image.width(), 3})
        .permute({0, 3, 1, 2});
}

torch::Tensor toTensor(const Image& image)
{
    return tensorView(image).clone(torch::MemoryFormat::ChannelsLast);
}

Image toImage(const torch::Tensor& rgb)
{
    const auto planes = rgb.dim() == 4 ? rgb.squeeze(0) : rgb;
    TORCH_CHECK(planes.dim() == 3 && planes.size(0) == 3, "expected [3, H, W], got ", rgb.sizes());
    Image image(static_cast<int>(planes.size(2)), static_cast<int>(planes.size(1)));
    copyClamped(planes.permute({1, 2, 0}), image.pixels());
    return image;
}

torch::Tensor tensorView(const Mask& mask)
{
    return readOnlyView(mask.values(), {1, 1, mask.height(), mask.width()});
}

Mask toMask(const torch::Tensor& values)
{
    const auto height = static_cast<int>(values.size(-2));
    const auto width = static_cast<int>(values.size(-1));
    Mask mask(width, height);
    copyClamped(values.reshape({height, width}), mask.values());
    return mask;
}

} // namespace core::nn
