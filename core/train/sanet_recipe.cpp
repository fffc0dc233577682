#include "core/train/sanet_recipe.h"

#include "core/base/error.h"
#include "core/dataset/split.h"
#include "core/io/picture_file.h"
#include "core/nn/key_map.h"
#include "core/nn/network_weights.h"
#include "core/train/batch_source.h"
#include "core/train/contact_sheet.h"
#include "core/train/fingerprint.h"
#include "core/train/sanet_start.h"
#include "core/train/validation_pictures.h"

namespace core::train {

namespace {

constexpr std::int64_t kValidationPairs = 16;
constexpr std::int64_t kSheetPairs = 6;
constexpr std::int64_t kVariancePictures = 16;
constexpr double kPaperPairChance = 0.25; ///< how often the alphas are the papers' (1, 1)
constexpr double kSmallestAlpha = 0.25;
constexpr double kLargestAlpha = 1.5;

torch::Tensor perPicture(const std::vector<float>& values, torch::Device device)
{
    return torch::tensor(values).view({-1, 1, 1, 1}).to(device);
}

} // namespace

SanetRecipe::SanetRecipe(const TrainingOptions& options, const SanetOptions& own)
    : m_own(own)
    , m_device(options.device)
    , m_encoder(loadFrozenEncoder(own.encoder))
    , m_judge(own.lossNetwork.empty() ? m_encoder : loadFrozenEncoder(own.lossNetwork))
    , m_network(nn::SanetOptions{.width = options.width, .detailPath = own.detailPath})
    , m_networks(std::make_shared<torch::nn::Module>("sanet"))
    , m_variance(m_networks->register_buffer("variance", torch::ones({nn::kEncoderLevels})))
    , m_losses(m_encoder.network, m_judge.network, m_network, m_variance)
{
    requireFitting(options.width);
    const auto contents
        = dataset::splitByName(io::listPictures(own.contentFolder), options.validationPercent);
    const auto styles
        = dataset::splitByName(io::listPictures(own.styleFolder), options.validationPercent);
    m_samples = std::make_unique<dataset::PictureSamples>(
        std::vector<dataset::PictureStream>{{.files = contents.training},
                                            {.files = styles.training}},
        dataset::PictureSamplesOptions{.size = options.cropSize, .seed = options.seed});
    initialise(m_network);
    if (!own.start.empty()) {
        startFrom(own.start, m_network);
    }
    m_networks->register_module("network", m_network.ptr());
    if (trainsEncoder()) {
        unfreezeEncoder();
    }
    m_networks->to(m_device);
    m_encoder.network->to(m_device);
    m_judge.network->to(m_device);
    measureVariance(kVariancePictures);
    prepareValidation(contents.validation, styles.validation, 2 * options.cropSize);

    Fingerprint fingerprint;
    fingerprint.addNames(contents.training);
    fingerprint.addNames(styles.training);
    fingerprint.addContents(own.encoder);
    if (!own.lossNetwork.empty()) {
        fingerprint.addContents(own.lossNetwork);
    }
    m_fingerprint = fingerprint.value();
}

void SanetRecipe::requireFitting(double width) const
{
    if (m_encoder.levels < nn::kEncoderLevels
        || m_encoder.network->channels(1) != nn::scaledChannels(64, width)) {
        throw Error("The encoder " + m_own.encoder.string()
                    + " is of another width than the network, or ends before relu5_1.");
    }
    if (m_judge.levels < nn::kEncoderLevels) {
        throw Error("The loss network " + m_own.lossNetwork.string() + " ends before relu5_1.");
    }
    if (trainsEncoder()
        && (m_own.lossNetwork.empty()
            || m_judge.network->channels(1) != m_encoder.network->channels(1))) {
        throw Error("An encoder is trained only against another loss network of its width; name "
                    "one, or set the encoder's weight to 0.");
    }
}

void SanetRecipe::unfreezeEncoder()
{
    for (auto& parameter : m_encoder.network->parameters()) {
        parameter.requires_grad_(true);
    }
    m_networks->register_module("encoder", m_encoder.network.ptr());
}

void SanetRecipe::measureVariance(std::int64_t pictures)
{
    const torch::NoGradGuard noGrad;
    auto batch = makeBatch(*m_samples, 0, pictures);
    const std::int64_t side = m_samples->size();
    std::vector<torch::Tensor> parts;
    for (auto& part : batch.parts) {
        parts.push_back(torch::from_blob(part.data(), {pictures, side, side, 3}));
    }
    const auto features
        = m_judge.network->forward(torch::cat(parts).permute({0, 3, 1, 2}).to(m_device));
    std::vector<torch::Tensor> variances;
    for (const auto& level : features) {
        variances.push_back(torch::var(level, /*unbiased=*/false).clamp_min(1e-12));
    }
    m_variance.copy_(torch::stack(variances));
}

void SanetRecipe::prepareValidation(const std::vector<std::filesystem::path>& contents,
                                    const std::vector<std::filesystem::path>& styles, int size)
{
    if (contents.empty() || styles.empty()) {
        return;
    }
    m_validationContent = centralSquares(contents, kValidationPairs, size).to(m_device);
    m_validationStyle = centralSquares(styles, kValidationPairs, size).to(m_device);
}

std::vector<std::string> SanetRecipe::lossNames() const
{
    std::vector<std::string> names{"total", "content", "style", "identity_pixels",
                                   "identity_features"};
    if (trainsEncoder()) {
        names.emplace_back("encoder");
    }
    return names;
}

nn::SanetControls SanetRecipe::controls(double alpha1, double alpha2, double detail,
                                        std::int64_t count) const
{
    const auto filled = [&](double value) {
        return torch::full({count, 1, 1, 1}, value, torch::TensorOptions().device(m_device));
    };
    return {.alpha1 = filled(alpha1), .alpha2 = filled(alpha2), .detail = filled(detail)};
}

nn::SanetControls SanetRecipe::drawControls(std::int64_t count, dataset::Random& random) const
{
    std::vector<float> alpha1;
    std::vector<float> alpha2;
    std::vector<float> detail;
    for (std::int64_t picture = 0; picture < count; ++picture) {
        const bool papers = random.chance(kPaperPairChance) || !m_own.randomAlphas;
        const double first = random.uniform(kSmallestAlpha, kLargestAlpha);
        const double second = random.uniform(kSmallestAlpha, kLargestAlpha);
        alpha1.push_back(static_cast<float>(papers ? 1.0 : first));
        alpha2.push_back(static_cast<float>(papers ? 1.0 : second));
        detail.push_back(static_cast<float>(m_own.detailPath ? random.uniform() : 0.0));
    }
    return {.alpha1 = perPicture(alpha1, m_device),
            .alpha2 = perPicture(alpha2, m_device),
            .detail = perPicture(detail, m_device)};
}

StepLosses SanetRecipe::losses(StepInput input)
{
    const auto& content = input.parts[0];
    const auto& style = input.parts[1];
    const auto terms = input.step <= m_own.autoencoderSteps
        ? m_losses.autoencoded(torch::cat({content, style}))
        : m_losses.styled(content, style, drawControls(content.size(0), input.random),
                          m_own.identityPairs > 0 ? m_own.identityPairs : content.size(0));
    const auto total = weighted(terms, m_own.weights);
    StepLosses losses{.objective = total,
                      .values = {total, terms.content, terms.style, terms.identityPixels,
                                 terms.identityFeatures}};
    if (trainsEncoder()) {
        losses.values.push_back(terms.encoder);
    }
    return losses;
}

Validation SanetRecipe::validate()
{
    Validation validation;
    if (!m_validationContent.defined()) {
        return validation;
    }
    const std::vector<std::pair<std::string, double>> strengths{{"", 0.0}, {"_detail", 1.0}};
    for (const auto& [ending, detail] : strengths) {
        if (detail > 0 && !m_own.detailPath) {
            continue;
        }
        const auto terms
            = m_losses.styled(m_validationContent, m_validationStyle,
                              controls(1, 1, detail, kValidationPairs), kValidationPairs);
        validation.values.emplace_back("content" + ending, terms.content.item<double>());
        validation.values.emplace_back("style" + ending, terms.style.item<double>());
        validation.values.emplace_back("identity_pixels" + ending,
                                       terms.identityPixels.item<double>());
        validation.score -= weighted(terms, m_own.weights).item<double>();
        if (trainsEncoder() && detail == 0) {
            validation.values.emplace_back("encoder", terms.encoder.item<double>());
        }
    }
    return validation;
}

Image SanetRecipe::sampleSheet()
{
    if (!m_validationContent.defined()) {
        return Image(1, 1);
    }
    const auto content = m_validationContent.narrow(0, 0, kSheetPairs);
    const auto style = m_validationStyle.narrow(0, 0, kSheetPairs);
    const auto contentLevels = m_encoder.network->forward(content);
    const auto styleLevels = m_encoder.network->forward(style);
    std::vector<torch::Tensor> columns{content, style};
    const std::vector<std::array<double, 3>> shown{
        {1, 1, 0}, {1, 1, 0.5}, {1, 1, 1}, {0.5, 1, 0.3}, {1, 0.5, 1}};
    for (const auto& [alpha1, alpha2, detail] : shown) {
        columns.push_back(m_network->forward(contentLevels, styleLevels,
                                             controls(alpha1, alpha2, detail, kSheetPairs)));
    }
    std::vector<std::vector<torch::Tensor>> sheet(kSheetPairs);
    for (std::size_t pair = 0; pair < sheet.size(); ++pair) {
        for (const auto& column : columns) {
            sheet[pair].push_back(column[static_cast<std::int64_t>(pair)]);
        }
    }
    return contactSheet(sheet);
}

void SanetRecipe::steer(const TrainingOptions& options)
{
    m_own.weights = std::get<SanetOptions>(options.recipe).weights;
}

nn::WeightsFile SanetRecipe::published()
{
    return {.tensors = nn::state(*m_network),
            .metadata = {{"network", nn::networkWord(nn::NetworkKind::Sanet)},
                         {"dataset",
                          m_own.contentFolder.filename().string() + " and "
                              + m_own.styleFolder.filename().string()},
                         {"lambda_preset", m_own.preset}}};
}

std::vector<std::pair<std::string, nn::WeightsFile>> SanetRecipe::publishedBeside()
{
    if (!trainsEncoder()) {
        return {};
    }
    return {{"encoder",
             {.tensors = nn::state(*m_encoder.network),
              .metadata = {{"network", nn::networkWord(nn::NetworkKind::Encoder)},
                           {"dataset", m_own.contentFolder.filename().string()},
                           {"teacher", m_own.lossNetwork.filename().string()}}}}};
}

} // namespace core::train
