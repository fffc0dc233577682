#include "core/train/sanet_start.h"

#include <string>
#include <utility>
#include <vector>

namespace core::train {

namespace {

void setIdentity(torch::Tensor weight, double scale)
{
    weight.zero_();
    for (std::int64_t channel = 0; channel < weight.size(0); ++channel) {
        weight[channel][channel][weight.size(2) / 2][weight.size(3) / 2] = scale;
    }
}

} // namespace

void initialise(nn::Sanet& network)
{
    const torch::NoGradGuard noGrad;
    const std::vector<std::pair<std::string, double>> scales{
        {".f.", 0.35}, {".g.", 0.35}, {".h.", 1.0}, {".o.", 0.5}, {".merge.", 0.5}};
    for (const auto& item : network->named_parameters()) {
        auto parameter = item.value();
        const auto name = '.' + item.key();
        if (parameter.dim() == 1) {
            parameter.zero_();
        } else if (name.starts_with(".decoder.")) {
            torch::nn::init::kaiming_normal_(parameter);
        }
        for (const auto& [part, scale] : scales) {
            if (parameter.dim() == 4 && name.find(part) != std::string::npos) {
                setIdentity(parameter, scale);
            }
        }
    }
}

} // namespace core::train
