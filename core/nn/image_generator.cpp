#include "core/nn/image_generator.h"

namespace core::nn {

torch::Tensor ImageGenerator::matrices(const torch::Tensor& rgb)
{
    static_cast<void>(rgb);
    TORCH_CHECK(false, "this generator has no colour matrices");
}

void ImageGenerator::use(Moments moments)
{
    for (const auto& module : modules(/*include_self=*/false)) {
        if (auto* const norm = module->as<InstanceNormImpl>()) {
            norm->use(moments);
        }
    }
}

} // namespace core::nn
