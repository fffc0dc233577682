/// @file Who tells real pictures from made ones.

#pragma once

#include "core/nn/torch.h"

#include <memory>
#include <string>
#include <vector>

namespace core::nn {

/// Near 1: a real picture of its class; near 0: a made one.
class Discriminator : public torch::nn::Module {
public:
    /// RGB [N, 3, H, W] in [0, 1] -> [N, 1, h, w], one verdict for each part that it looks at.
    virtual torch::Tensor forward(const torch::Tensor& rgb) = 0;
};

/// Table II of the CycleGAN relighting paper: four 4x4 convolutions of stride 4, one verdict for a
/// picture of 256 x 256, and for no other size. Parameters: `conv1.*` ... `conv4.*`.
class WholeDiscriminatorImpl final : public Discriminator {
public:
    static constexpr std::int64_t kSide = 256;

    WholeDiscriminatorImpl();

    /// Ends in a sigmoid (papers/README A). @throws c10::Error for another size than 256 x 256
    torch::Tensor forward(const torch::Tensor& rgb) override;

private:
    std::vector<torch::nn::Conv2d> m_convolutions;
};

TORCH_MODULE(WholeDiscriminator);

/// Judges overlapping patches of 70 pixels (Isola et al. 2017, arXiv:1611.07004), at a quarter of
/// that paper's channels: 32-64-128-128-1, instance norm but in the first, leaky ReLU, no sigmoid.
/// For sides of at least 32. Parameters: `conv1.*` ... `conv5.*`.
class PatchDiscriminatorImpl final : public Discriminator {
public:
    PatchDiscriminatorImpl();

    torch::Tensor forward(const torch::Tensor& rgb) override;

private:
    std::vector<torch::nn::Conv2d> m_convolutions;
};

TORCH_MODULE(PatchDiscriminator);

enum class DiscriminatorKind { Whole, Patch };

/// "whole" or "patch". @throws core::Error naming a word that is neither.
std::string wordFor(DiscriminatorKind kind);
DiscriminatorKind discriminatorKindFrom(const std::string& word);

std::shared_ptr<Discriminator> makeDiscriminator(DiscriminatorKind kind);

} // namespace core::nn
