#include "core/train/module_state.h"

#include "core/base/error.h"

#include <map>

namespace core::train {

nn::TensorMap moduleState(const torch::nn::Module& module)
{
    nn::TensorMap state;
    for (const auto& item : module.named_parameters()) {
        state.emplace_back(item.key(), item.value().detach());
    }
    for (const auto& item : module.named_buffers()) {
        state.emplace_back(item.key(), item.value().detach());
    }
    return state;
}

void copyState(const nn::TensorMap& from, const nn::TensorMap& to, const std::string& what)
{
    const torch::NoGradGuard noGrad;
    const std::map<std::string, torch::Tensor> sources(from.begin(), from.end());
    for (const auto& [name, tensor] : to) {
        const auto source = sources.find(name);
        if (source == sources.end()) {
            throw Error(what + " lacks the tensor " + name + ".");
        }
        if (source->second.sizes() != tensor.sizes()) {
            throw Error(what + " holds the tensor " + name + " in another shape than this run's.");
        }
        tensor.copy_(source->second);
    }
}

nn::TensorMap copiedToCpu(const nn::TensorMap& state)
{
    nn::TensorMap copy;
    for (const auto& [name, tensor] : state) {
        copy.emplace_back(name,
                          tensor.detach().to(torch::kCPU, tensor.scalar_type(),
                                             /*non_blocking=*/false, /*copy=*/true,
                                             torch::MemoryFormat::Contiguous));
    }
    return copy;
}

bool isFinite(const nn::TensorMap& state)
{
    const torch::NoGradGuard noGrad;
    std::vector<torch::Tensor> sums;
    for (const auto& [name, tensor] : state) {
        if (tensor.is_floating_point()) {
            sums.push_back(tensor.sum().to(torch::kFloat64)); // NaN and infinity survive a sum
        }
    }
    return sums.empty() || torch::stack(sums).isfinite().all().item<bool>();
}

} // namespace core::train
