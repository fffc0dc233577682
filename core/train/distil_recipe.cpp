#include "core/train/distil_recipe.h"

#include "core/base/error.h"
#include "core/dataset/split.h"
#include "core/io/picture_file.h"
#include "core/nn/key_map.h"
#include "core/nn/layers.h"
#include "core/nn/losses.h"
#include "core/nn/network_weights.h"
#include "core/train/batch_source.h"
#include "core/train/contact_sheet.h"
#include "core/train/fingerprint.h"
#include "core/train/validation_pictures.h"

namespace core::train {

namespace {

constexpr std::int64_t kValidationPictures = 32;
constexpr std::int64_t kSheetPictures = 4;
constexpr std::int64_t kWhiteningPictures = 32;
constexpr double kLeastVariance = 0.02; ///< of a direction, in means over the level's directions

torch::Tensor levelVariance(const torch::Tensor& features)
{
    return torch::var(features.detach(), /*unbiased=*/false).clamp_min(1e-12);
}

/// The inverse of the Cholesky factor of the features' covariance over [N, C, H, W]: what it
/// multiplies has variance 1 in every direction. Directions of next to no variance are spared.
torch::Tensor whitening(const torch::Tensor& features)
{
    const auto channels = features.size(1);
    const auto samples = features.transpose(0, 1).reshape({channels, -1}).to(torch::kDouble);
    const auto covariance = torch::cov(samples);
    const auto least = kLeastVariance * covariance.diagonal().mean().clamp_min(1e-12);
    const auto identity = torch::eye(channels, covariance.options());
    const auto factor = at::linalg_cholesky(covariance + least * identity);
    return at::linalg_solve_triangular(factor, identity, /*upper=*/false)
        .to(torch::kFloat)
        .view({channels, channels, 1, 1});
}

/// He et al. 2015: keeps the deviation through ReLUs, so that deep levels hear of their input.
void initialise(torch::nn::Module& network)
{
    const torch::NoGradGuard noGrad;
    for (const auto& item : network.named_parameters()) {
        if (item.value().dim() > 1) {
            torch::nn::init::kaiming_normal_(item.value());
        } else {
            item.value().zero_();
        }
    }
}

/// The mean activation of each position, scaled for the eye: 1 is three times the level's mean.
torch::Tensor activity(const torch::Tensor& features, const torch::Tensor& reference,
                       std::int64_t side)
{
    const auto scaled = features.mean(/*dim=*/1, /*keepdim=*/true) / (3 * reference.mean());
    return torch::upsample_nearest2d(scaled, {side, side});
}

} // namespace

DistilRecipe::DistilRecipe(const TrainingOptions& options, const DistilOptions& own)
    : m_own(own)
    , m_teacher(loadFrozenEncoder(own.teacher))
    , m_student(nn::Vgg19EncoderOptions{.width = options.width})
    , m_networks(std::make_shared<torch::nn::Module>("distil"))
{
    const auto files
        = dataset::splitByName(io::listPictures(own.contentFolder), options.validationPercent);
    m_samples = std::make_unique<dataset::PictureSamples>(
        std::vector<dataset::PictureStream>{
            {.files = files.training, .view = {.smallest = 0.3}, .jitterColours = true}},
        dataset::PictureSamplesOptions{.size = options.cropSize, .seed = options.seed});
    if (!files.validation.empty()) {
        m_validation = centralSquares(files.validation, kValidationPictures, options.cropSize)
                           .to(torch::Device(options.device));
    }
    initialise(*m_student);
    if (!own.start.empty()) {
        startFrom(own.start, m_student);
    }
    makeMaps();
    if (own.start.empty() && m_maps.empty()) {
        matchScales();
    }
    m_networks->register_module("student", m_student.ptr());
    measureWhitening();
    m_networks->to(torch::Device(options.device));
    m_teacher.network->to(torch::Device(options.device));

    Fingerprint fingerprint;
    fingerprint.addNames(files.training);
    fingerprint.addContents(own.teacher);
    m_fingerprint = fingerprint.value();
}

void DistilRecipe::makeMaps()
{
    if (m_student->channels(1) == m_teacher.network->channels(1)) {
        return;
    }
    for (int level = 1; level <= m_teacher.levels; ++level) {
        auto map
            = nn::pointwiseConv(m_student->channels(level), m_teacher.network->channels(level));
        m_networks->register_module("map" + std::to_string(level), map.ptr());
        m_maps.push_back(map);
    }
}

void DistilRecipe::matchScales()
{
    const torch::NoGradGuard noGrad;
    constexpr std::int64_t kPictures = 8;
    auto batch = makeBatch(*m_samples, 0, kPictures);
    const std::int64_t side = m_samples->size();
    auto before
        = torch::from_blob(batch.parts[0].data(), {kPictures, side, side, 3}).permute({0, 3, 1, 2});
    auto parameters = m_student->named_parameters();
    for (int level = 1; level <= m_teacher.levels; ++level) {
        const auto wanted = m_teacher.network->stage(level, before);
        const auto made = m_student->stage(level, before);
        const auto ratio = torch::sqrt(levelVariance(wanted) / levelVariance(made));
        parameters["conv" + std::to_string(level) + "_1.weight"].mul_(ratio);
        before = wanted;
    }
}

void DistilRecipe::measureWhitening()
{
    const torch::NoGradGuard noGrad;
    auto batch = makeBatch(*m_samples, 0, kWhiteningPictures);
    const std::int64_t side = m_samples->size();
    const auto rgb = torch::from_blob(batch.parts[0].data(), {kWhiteningPictures, side, side, 3})
                         .permute({0, 3, 1, 2});
    for (const auto& level : m_teacher.network->forward(rgb, m_teacher.levels)) {
        const auto name = "whitening" + std::to_string(m_whitening.size() + 1);
        m_whitening.push_back(m_networks->register_buffer(name, whitening(level)));
    }
}

torch::Tensor DistilRecipe::whitenedLoss(const std::vector<torch::Tensor>& features,
                                         const std::vector<torch::Tensor>& wanted) const
{
    std::vector<torch::Tensor> losses;
    for (std::size_t level = 0; level < wanted.size(); ++level) {
        const auto difference = features[level] - wanted[level];
        losses.push_back(torch::conv2d(difference, m_whitening[level]).square().mean());
    }
    return torch::stack(losses).sum();
}

std::vector<std::string> DistilRecipe::lossNames() const
{
    std::vector<std::string> names{"total"};
    for (int level = 1; level <= m_teacher.levels; ++level) {
        names.push_back("relu" + std::to_string(level) + "_1");
    }
    names.emplace_back("whitened");
    if (m_maps.empty()) {
        names.emplace_back("blocks");
    }
    return names;
}

std::vector<torch::Tensor> DistilRecipe::mapped(const std::vector<torch::Tensor>& features)
{
    if (m_maps.empty()) {
        return features;
    }
    std::vector<torch::Tensor> result;
    for (std::size_t level = 0; level < features.size(); ++level) {
        result.push_back(m_maps[level](features[level]));
    }
    return result;
}

StepLosses DistilRecipe::losses(StepInput input)
{
    const auto& rgb = input.parts[0];
    std::vector<torch::Tensor> wanted;
    {
        const torch::NoGradGuard noGrad;
        wanted = m_teacher.network->forward(rgb, m_teacher.levels);
    }
    const auto features = mapped(m_student->forward(rgb, m_teacher.levels));
    StepLosses losses;
    for (std::size_t level = 0; level < wanted.size(); ++level) {
        losses.values.push_back(
            nn::featureLoss(features[level], wanted[level], levelVariance(wanted[level])));
    }
    losses.values.push_back(whitenedLoss(features, wanted));
    losses.objective = torch::stack(losses.values).sum();
    if (m_maps.empty()) {
        losses.values.push_back(blockwiseLoss(rgb, wanted));
        losses.objective = losses.objective + losses.values.back();
    }
    losses.values.insert(losses.values.begin(), losses.objective);
    return losses;
}

torch::Tensor DistilRecipe::blockwiseLoss(const torch::Tensor& rgb,
                                          const std::vector<torch::Tensor>& wanted)
{
    std::vector<torch::Tensor> losses;
    for (std::size_t level = 1; level < wanted.size(); ++level) {
        const auto features = m_student->stage(static_cast<int>(level) + 1, wanted[level - 1]);
        losses.push_back(nn::featureLoss(features, wanted[level], levelVariance(wanted[level])));
    }
    return losses.empty() ? torch::zeros({}, rgb.options()) : torch::stack(losses).sum();
}

Validation DistilRecipe::validate()
{
    Validation validation;
    if (!m_validation.defined()) {
        return validation;
    }
    const auto wanted = m_teacher.network->forward(m_validation, m_teacher.levels);
    const auto features = mapped(m_student->forward(m_validation, m_teacher.levels));
    for (std::size_t level = 0; level < wanted.size(); ++level) {
        const auto error
            = nn::featureLoss(features[level], wanted[level], levelVariance(wanted[level]));
        validation.values.emplace_back("error_relu" + std::to_string(level + 1) + "_1",
                                       error.item<double>());
        validation.score -= validation.values.back().second;
    }
    return validation;
}

Image DistilRecipe::sampleSheet()
{
    const auto rgb = m_validation.defined() ? m_validation.narrow(0, 0, kSheetPictures)
                                            : torch::zeros({kSheetPictures, 3, 64, 64});
    const auto wanted = m_teacher.network->forward(rgb, m_teacher.levels);
    const auto features = mapped(m_student->forward(rgb, m_teacher.levels));
    std::vector<std::vector<torch::Tensor>> rows;
    for (std::int64_t picture = 0; picture < kSheetPictures; ++picture) {
        rows.push_back({rgb[picture]});
        for (std::size_t level = 0; level < wanted.size(); ++level) {
            for (const auto& shown : {wanted[level], features[level]}) {
                rows.back().push_back(activity(shown, wanted[level], rgb.size(2))[picture]);
            }
        }
    }
    return contactSheet(rows);
}

nn::WeightsFile DistilRecipe::published()
{
    return {.tensors = nn::state(*m_student),
            .metadata = {{"network", nn::networkWord(nn::NetworkKind::Encoder)},
                         {"dataset", m_own.contentFolder.filename().string()},
                         {"teacher", m_own.teacher.filename().string()}}};
}

} // namespace core::train
