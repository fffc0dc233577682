#include "core/train/sanet_losses.h"

#include "core/nn/losses.h"

#include <algorithm>
#include <array>

namespace core::train {

namespace {

using Levels = std::vector<torch::Tensor>;

constexpr std::array<std::size_t, 2> kContentLevels{3, 4}; ///< relu4_1 and relu5_1

/// Pictures `first` to `first + count - 1` of every level.
Levels pictures(const Levels& levels, std::int64_t first, std::int64_t count)
{
    Levels result;
    for (const auto& level : levels) {
        result.push_back(level.narrow(0, first, count));
    }
    return result;
}

Levels joined(const Levels& first, const Levels& second)
{
    Levels result;
    for (std::size_t level = 0; level < first.size(); ++level) {
        result.push_back(torch::cat({first[level], second[level]}));
    }
    return result;
}

/// The first `count` contents and the first `count` styles, of `pairs` each.
torch::Tensor firstPairs(const torch::Tensor& originals, std::int64_t pairs, std::int64_t count)
{
    return torch::cat({originals.narrow(0, 0, count), originals.narrow(0, pairs, count)});
}

Levels firstPairs(const Levels& levels, std::int64_t pairs, std::int64_t count)
{
    Levels result;
    for (const auto& level : levels) {
        result.push_back(firstPairs(level, pairs, count));
    }
    return result;
}

/// The drawn controls, then for each content and each style of the first `count` pairs an identity:
/// the papers' alphas and the detail of its pair.
nn::SanetControls withIdentities(const nn::SanetControls& drawn, std::int64_t count)
{
    const auto ones = torch::ones_like(drawn.alpha1).narrow(0, 0, count);
    const auto detail = drawn.detail.narrow(0, 0, count);
    return {.alpha1 = torch::cat({drawn.alpha1, ones, ones}),
            .alpha2 = torch::cat({drawn.alpha2, ones, ones}),
            .detail = torch::cat({drawn.detail, detail, detail})};
}

} // namespace

torch::Tensor weighted(const SanetTerms& terms, const SanetLossWeights& weights)
{
    return weights.content * terms.content + weights.style * terms.style
        + weights.lambda1 * terms.identityPixels + weights.lambda2 * terms.identityFeatures
        + weights.encoder * terms.encoder;
}

SanetLosses::SanetLosses(nn::Vgg19Encoder encoder, nn::Vgg19Encoder judge, nn::Sanet network,
                         torch::Tensor variance)
    : m_encoder(std::move(encoder))
    , m_judge(std::move(judge))
    , m_network(std::move(network))
    , m_variance(std::move(variance))
{
}

SanetTerms SanetLosses::styled(const torch::Tensor& content, const torch::Tensor& style,
                               const nn::SanetControls& controls, std::int64_t identityPairs)
{
    constexpr double kTwoIdentities = 2; // the means below run over both at once
    const auto pairs = content.size(0);
    const auto same = std::clamp<std::int64_t>(identityPairs, 1, pairs);
    const auto originals = torch::cat({content, style});
    const auto [encoded, judged] = given(originals);

    const auto repeated = firstPairs(encoded, pairs, same);
    const auto made = m_network->forward(joined(pictures(encoded, 0, pairs), repeated),
                                         joined(pictures(encoded, pairs, pairs), repeated),
                                         withIdentities(controls, same));
    const auto features = m_judge->forward(made);
    const auto stylized = pictures(features, 0, pairs);
    return {
        .content = contentDistance(stylized, pictures(judged, 0, pairs)),
        .style = styleDistance(stylized, pictures(judged, pairs, pairs)),
        .identityPixels = kTwoIdentities
            * torch::mse_loss(made.narrow(0, pairs, 2 * same), firstPairs(originals, pairs, same)),
        .identityFeatures = kTwoIdentities
            * featureDistance(pictures(features, pairs, 2 * same), firstPairs(judged, pairs, same)),
        .encoder = encoderDistance(encoded, judged)};
}

SanetTerms SanetLosses::autoencoded(const torch::Tensor& originals)
{
    const auto [encoded, judged] = given(originals);
    const auto made = m_network->decoder()->forward(encoded[3]);
    const auto zero = torch::zeros({}, made.options());
    return {.content = zero,
            .style = zero,
            .identityPixels = torch::mse_loss(made, originals),
            .identityFeatures = featureDistance(m_judge->forward(made), judged),
            .encoder = encoderDistance(encoded, judged)};
}

SanetLosses::Given SanetLosses::given(const torch::Tensor& rgb)
{
    Given features;
    {
        const torch::NoGradGuard noGrad;
        features.judged = m_judge->forward(rgb);
    }
    const bool isOne = m_judge.ptr() == m_encoder.ptr();
    features.encoded = isOne ? features.judged : m_encoder->forward(rgb);
    return features;
}

torch::Tensor SanetLosses::encoderDistance(const Levels& encoded, const Levels& judged) const
{
    const bool isComparable = m_encoder->channels(1) == m_judge->channels(1);
    return isComparable ? featureDistance(encoded, judged) : torch::zeros({}, m_variance.options());
}

torch::Tensor SanetLosses::contentDistance(const Levels& features, const Levels& target) const
{
    std::vector<torch::Tensor> losses;
    for (const auto level : kContentLevels) {
        losses.push_back(nn::contentLoss(features[level], target[level]));
    }
    return torch::stack(losses).sum();
}

torch::Tensor SanetLosses::styleDistance(const Levels& features, const Levels& style) const
{
    std::vector<torch::Tensor> losses;
    for (std::size_t level = 0; level < features.size(); ++level) {
        losses.push_back(nn::styleLoss(features[level], style[level]));
    }
    return (torch::stack(losses) / m_variance).sum();
}

torch::Tensor SanetLosses::featureDistance(const Levels& features, const Levels& target) const
{
    std::vector<torch::Tensor> losses;
    for (std::size_t level = 0; level < features.size(); ++level) {
        losses.push_back(torch::mse_loss(features[level], target[level]));
    }
    return (torch::stack(losses) / m_variance).sum();
}

} // namespace core::train
