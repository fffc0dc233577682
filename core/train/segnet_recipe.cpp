#include "core/train/segnet_recipe.h"

#include "core/base/error.h"
#include "core/dataset/split.h"
#include "core/io/picture_file.h"
#include "core/nn/key_map.h"
#include "core/nn/layers.h"
#include "core/nn/losses.h"
#include "core/nn/network_weights.h"
#include "core/nn/padding.h"
#include "core/train/contact_sheet.h"
#include "core/train/fingerprint.h"
#include "core/train/loss_weights.h"
#include "core/train/mask_scores.h"
#include "core/train/start_weights.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace core::train {

namespace {

constexpr double kLongSideInCrops
    = 1.5; ///< of a whole picture, so that persons are as large as in training
constexpr nn::PaddingRule kPadding = {.multiple = 32, .atLeast = 32};
constexpr std::array<std::int64_t, 4> kCoarseChannels{512, 256, 128, 64}; ///< of SegNet's blocks
constexpr std::size_t kSheetPictures = 24;
constexpr std::size_t kSheetColumns = 4;

/// [1, C, H, W] in [0, 1] with the given long side.
torch::Tensor fitted(const dataset::BytePicture& picture, int longSide)
{
    auto bytes = picture.pixels; // LibTorch knows no const tensors
    const auto values
        = torch::from_blob(bytes.data(),
                           {1, picture.size.height, picture.size.width, picture.channels},
                           torch::kByte)
              .permute({0, 3, 1, 2})
              .to(torch::kFloat)
        / 255.0;
    const double factor
        = static_cast<double>(longSide) / std::max(picture.size.width, picture.size.height);
    const auto side
        = [&](int length) { return std::max<std::int64_t>(1, std::llround(length * factor)); };
    return at::_upsample_bilinear2d_aa(
        values, {side(picture.size.height), side(picture.size.width)}, /*align_corners=*/false);
}

struct Scores {
    MeanScore iou = {};
    MeanScore boundary = {};

    void add(const torch::Tensor& predicted, const torch::Tensor& wanted)
    {
        iou.add(intersectionOverUnion(predicted, wanted));
        boundary.add(boundaryScore(predicted, wanted));
    }

    std::vector<std::pair<std::string, double>> named(const std::string& subject) const
    {
        return {{subject + "_iou", iou.value()}, {subject + "_boundary", boundary.value()}};
    }
};

/// A square of that side around [1, C, h, w].
torch::Tensor squared(const torch::Tensor& picture, std::int64_t side)
{
    return torch::constant_pad_nd(picture, {0, side - picture.size(3), 0, side - picture.size(2)},
                                  1.0)[0];
}

} // namespace

SegnetRecipe::SegnetRecipe(const TrainingOptions& options, const SegnetOptions& own)
    : m_own(own)
    , m_device(options.device)
    , m_longSide(static_cast<int>(std::lround(kLongSideInCrops * options.cropSize)))
    , m_network(nn::SegnetOptions{.width = options.width})
    , m_networks(std::make_shared<torch::nn::Module>("segnet"))
{
    const auto files
        = dataset::splitByName(io::listPictures(own.pictureFolder), options.validationPercent);
    m_samples = std::make_unique<dataset::MaskSamples>(
        dataset::pairWithMasks(files.training, own.maskFolder),
        dataset::MaskSamplesOptions{.size = options.cropSize, .seed = options.seed});
    m_validation = dataset::pairWithMasks(files.validation, own.maskFolder);
    std::vector<std::filesystem::path> masks;
    for (const auto& file : m_validation) {
        masks.push_back(file.mask);
    }
    using dataset::PictureCache;
    m_validationPictures = std::make_unique<PictureCache>(
        files.validation, dataset::PictureCacheOptions{.shortSide = 2 * m_longSide});
    m_validationMasks = std::make_unique<PictureCache>(
        masks,
        dataset::PictureCacheOptions{.kind = dataset::PictureCacheOptions::Kind::Mask,
                                     .shortSide = 2 * m_longSide});
    if (!own.encoder.empty()) {
        startFromEncoder(own.encoder, m_network);
    }
    if (!own.start.empty()) {
        startFrom(own.start, m_network);
    }
    m_networks->register_module("network", m_network.ptr());
    makeCoarseHeads(options.width);
    m_networks->to(m_device);
    readPortraitList();
    Fingerprint fingerprint;
    fingerprint.addNames(files.training);
    m_fingerprint = fingerprint.value();
}

void SegnetRecipe::readPortraitList()
{
    if (m_own.portraitList.empty()) {
        return;
    }
    std::ifstream stream(m_own.portraitList);
    if (!stream) {
        throw Error("The list of portraits " + m_own.portraitList.string() + " cannot be read.");
    }
    for (std::string line; std::getline(stream, line);) {
        m_portraits.insert(std::filesystem::path(line).stem().string());
    }
}

void SegnetRecipe::makeCoarseHeads(double width)
{
    for (std::size_t block = 0; block < kCoarseChannels.size(); ++block) {
        auto head = nn::pointwiseConv(nn::scaledChannels(kCoarseChannels[block], width), 2);
        m_networks->register_module("coarse" + std::to_string(block + 1), head.ptr());
        m_coarseHeads.push_back(head);
    }
}

std::vector<std::string> SegnetRecipe::lossNames() const
{
    std::vector<std::string> names{"total", "mask", "coarse_masks", "pixel_accuracy"};
    if (m_own.overlapWeight > 0) {
        names.emplace_back("overlap");
    }
    return names;
}

StepLosses SegnetRecipe::losses(StepInput input)
{
    const auto& person = input.parts[1];
    const auto blocks = m_network->decoded(input.parts[0]);
    const auto logits = m_network->classified(blocks.back()).to(torch::kFloat);
    const auto mask = nn::balancedCrossEntropy(logits, person);
    const auto coarse = coarseLoss(blocks, person);
    const auto isRight
        = (logits.detach().argmax(/*dim=*/1, /*keepdim=*/true) > 0) == (person >= 0.5);
    const auto total = mask + kCoarseMasksWeight * coarse;
    StepLosses losses{.objective = total,
                      .values = {total, mask, coarse, isRight.to(torch::kFloat).mean()}};
    if (m_own.overlapWeight > 0) {
        losses.values.push_back(nn::overlapLoss(logits, person));
        losses.objective = total + m_own.overlapWeight * losses.values.back();
        losses.values.front() = losses.objective;
    }
    return losses;
}

torch::Tensor SegnetRecipe::coarseLoss(const std::vector<torch::Tensor>& blocks,
                                       const torch::Tensor& person)
{
    std::vector<torch::Tensor> losses;
    for (std::size_t block = 0; block < m_coarseHeads.size(); ++block) {
        const auto logits = m_coarseHeads[block](blocks[block]).to(torch::kFloat);
        const auto wanted = torch::adaptive_avg_pool2d(person, {logits.size(2), logits.size(3)});
        losses.push_back(nn::balancedCrossEntropy(logits, wanted));
    }
    return torch::stack(losses).mean();
}

SegnetRecipe::Judged SegnetRecipe::judged(std::size_t index) const
{
    const auto stem = m_validation[index].picture.stem().string();
    return {
        .rgb
        = nn::padded(fitted(*m_validationPictures->at(index), m_longSide), kPadding).to(m_device),
        .mask
        = (fitted(*m_validationMasks->at(index), m_longSide) >= 0.5).to(m_device, torch::kFloat),
        .isPortrait = m_portraits.contains(stem)};
}

torch::Tensor SegnetRecipe::predicted(const Judged& picture)
{
    const auto logits
        = m_network->forward(picture.rgb.contiguous(torch::MemoryFormat::ChannelsLast));
    const auto person = torch::softmax(logits, /*dim=*/1).narrow(1, 1, 1);
    return nn::cropped(person, picture.mask.size(2), picture.mask.size(3));
}

Validation SegnetRecipe::validate()
{
    Validation validation;
    if (m_validation.empty()) {
        return validation;
    }
    Scores all;
    Scores portraits;
    for (std::size_t index = 0; index < m_validation.size(); ++index) {
        const auto picture = judged(index);
        const auto person = (predicted(picture) >= 0.5).to(torch::kFloat);
        all.add(person, picture.mask);
        if (picture.isPortrait) {
            portraits.add(person, picture.mask);
        }
    }
    validation.values = all.named("person");
    if (!m_portraits.empty()) {
        const auto values = portraits.named("portrait");
        validation.values.insert(validation.values.end(), values.begin(), values.end());
    }
    validation.score = all.iou.value();
    return validation;
}

Image SegnetRecipe::sampleSheet()
{
    std::vector<std::vector<torch::Tensor>> rows;
    const auto count = std::max<std::size_t>(1, std::min(kSheetPictures, m_validation.size()));
    for (std::size_t cell = 0; cell < count && !m_validation.empty(); ++cell) {
        const auto picture = judged(cell * m_validation.size() / count);
        const auto rgb = nn::cropped(picture.rgb, picture.mask.size(2), picture.mask.size(3));
        if (cell % kSheetColumns == 0) {
            rows.emplace_back();
        }
        rows.back().push_back(squared(rgb, m_longSide));
        rows.back().push_back(squared(predicted(picture), m_longSide));
    }
    while (!rows.empty() && rows.back().size() < rows.front().size()) {
        rows.back().push_back(torch::ones({3, m_longSide, m_longSide}));
    }
    return rows.empty() ? Image(1, 1) : contactSheet(rows);
}

nn::WeightsFile SegnetRecipe::published()
{
    return {.tensors = nn::state(*m_network),
            .metadata = {{"network", nn::networkWord(nn::NetworkKind::Segnet)},
                         {"network_size", std::to_string(m_longSide)},
                         {"dataset", m_own.pictureFolder.filename().string()}}};
}

} // namespace core::train
