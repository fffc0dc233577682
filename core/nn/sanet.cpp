#include "core/nn/sanet.h"

namespace core::nn {

SanetImpl::SanetImpl(const SanetOptions& options)
    : m_transform(register_module("transform", StyleTransform(scaledChannels(512, options.width))))
    , m_decoder(register_module("decoder", Decoder(options.width)))
{
    if (options.detailPath) {
        m_detail = register_module("detail", DetailPath(options.width));
    }
}

torch::Tensor SanetImpl::forward(const std::vector<torch::Tensor>& content,
                                 const std::vector<torch::Tensor>& style,
                                 const SanetControls& controls)
{
    TORCH_CHECK(content.size() == 5 && style.size() == 5, "SANet needs relu1_1 to relu5_1");
    const auto branches = m_transform->branches(
        ownContent(content[3], content[4]), m_transform->keys(style[3], style[4]),
        {.queries = content[3].size(2) * content[3].size(3)});
    const auto features = m_transform->mixed(branches, controls.alpha1, controls.alpha2);
    return m_decoder(features, residuals(content, style, controls.detail));
}

DetailResiduals SanetImpl::residuals(const std::vector<torch::Tensor>& content,
                                     const std::vector<torch::Tensor>& style,
                                     const torch::Tensor& strength)
{
    DetailResiduals result;
    if (!hasDetailPath()) {
        return result;
    }
    for (int index = 0; index < kDetailLevels; ++index) {
        const auto level = static_cast<std::size_t>(DetailPathImpl::encoderLevel(index) - 1);
        const auto residual = m_detail->residual(index, content[level], featureStats(style[level]));
        result[static_cast<std::size_t>(index)] = strength * residual;
    }
    return result;
}

} // namespace core::nn
