#include "core/train/day_night_recipe.h"

#include "core/base/error.h"
#include "core/nn/day_night_generator.h"
#include "core/nn/key_map.h"
#include "core/nn/network_weights.h"
#include "core/nn/resnet_generator.h"
#include "core/nn/weights_file.h"
#include "core/train/contact_sheet.h"
#include "core/train/cycle_losses.h"
#include "core/train/day_night_scores.h"
#include "core/train/fingerprint.h"

#include <algorithm>

namespace core::train {

namespace {

constexpr std::int64_t kTestPictures = 48;
constexpr std::int64_t kSheetPictures = 6;
constexpr double kNightBelow = 0.4; ///< of the brightest picture's brightness (papers/README A)
constexpr double kDayAbove = 0.48;

/// No gradient reaches the parameters of a module while it lives.
class Frozen final {
public:
    explicit Frozen(torch::nn::Module& module)
        : m_parameters(module.parameters())
    {
        set(false);
    }
    ~Frozen() { set(true); }
    Frozen(const Frozen&) = delete;
    Frozen& operator=(const Frozen&) = delete;

private:
    void set(bool requiresGrad)
    {
        for (auto& parameter : m_parameters) {
            parameter.set_requires_grad(requiresGrad);
        }
    }

    std::vector<torch::Tensor> m_parameters;
};

torch::Tensor deceived(nn::Discriminator& judge, const torch::Tensor& made)
{
    const Frozen frozen(judge);
    return deceptionLoss(judge.forward(made).to(torch::kFloat));
}

struct Judgement {
    torch::Tensor loss = {};
    torch::Tensor accuracy = {};
};

Judgement judged(nn::Discriminator& judge, const torch::Tensor& real, const torch::Tensor& made)
{
    const auto verdicts = judge.forward(torch::cat({real, made})).to(torch::kFloat);
    const auto ofReal = verdicts.narrow(0, 0, real.size(0));
    const auto ofMade = verdicts.narrow(0, real.size(0), made.size(0));
    return {.loss = discriminatorLoss(ofReal, ofMade),
            .accuracy = accuracy(ofReal.detach(), ofMade.detach())};
}

std::shared_ptr<nn::ImageGenerator> makeGenerator(double width, const DayNightOptions& own)
{
    if (own.generator == "resnet_6blocks" || own.generator == "resnet_9blocks") {
        const int blocks = own.generator == "resnet_6blocks" ? 6 : 9;
        return nn::ResnetGenerator(nn::ResnetGeneratorOptions{.blocks = blocks, .width = width})
            .ptr();
    }
    if (own.generator != "small") {
        throw Error("There is no generator called '" + own.generator + "'.");
    }
    return nn::DayNightGenerator(nn::DayNightGeneratorOptions{
                                     .width = width,
                                     .head = nn::outputHeadFrom(own.head),
                                     .normalization = nn::normalizationFrom(own.normalization),
                                     .upsampling = nn::upsamplingFrom(own.upsampling)})
        .ptr();
}

torch::Tensor onDevice(const torch::Tensor& pictures, torch::Device device)
{
    return pictures.defined() ? pictures.to(device) : pictures;
}

double shareBelow(const torch::Tensor& values, double limit)
{
    return (values < limit).to(torch::kFloat).mean().item<double>();
}

} // namespace

DayNightRecipe::DayNightRecipe(const TrainingOptions& options, const DayNightOptions& own)
    : m_own(own)
    , m_device(options.device)
    , m_networks(std::make_shared<torch::nn::Module>("day-night"))
{
    const bool wantsWhole
        = nn::discriminatorKindFrom(own.discriminator) == nn::DiscriminatorKind::Whole;
    if (wantsWhole && options.cropSize != nn::WholeDiscriminatorImpl::kSide) {
        throw Error("The paper's discriminator sees pictures of 256 x 256 only, not of "
                    + std::to_string(options.cropSize) + "; train at 256 or with 'patch'.");
    }
    const auto files = trainingFiles(own.dataFolder, own.pictures, options.seed);
    const dataset::ViewOptions view{.smallest = own.smallestView, .mirror = own.mirror};
    m_samples = std::make_unique<dataset::PictureSamples>(
        std::vector<dataset::PictureStream>{{.files = files.days, .view = view},
                                            {.files = files.nights, .view = view}},
        dataset::PictureSamplesOptions{.size = options.cropSize, .seed = options.seed});
    makeNetworks(options);
    constexpr int kCropsPerPicture = 9; // of eight: the mean view is a little closer than a picture
    const auto side = static_cast<std::int64_t>(
        own.smallestView < 1 ? options.cropSize * kCropsPerPicture / 8 : options.cropSize);
    const auto multiple = m_toNight->sideMultiple();
    m_test = testPictures(own.dataFolder, kTestPictures,
                          static_cast<int>((side + multiple - 1) / multiple * multiple));
    m_test = {.day = onDevice(m_test.day, m_device), .night = onDevice(m_test.night, m_device)};
    Fingerprint fingerprint;
    fingerprint.addNames(files.days);
    fingerprint.addNames(files.nights);
    m_fingerprint = fingerprint.value();
}

void DayNightRecipe::makeNetworks(const TrainingOptions& options)
{
    m_toNight = m_networks->register_module("to_night", makeGenerator(options.width, m_own));
    m_toDay = m_networks->register_module("to_day", makeGenerator(options.width, m_own));
    const auto kind = nn::discriminatorKindFrom(m_own.discriminator);
    m_judgeOfDay = m_networks->register_module("judge_of_day", nn::makeDiscriminator(kind));
    m_judgeOfNight = m_networks->register_module("judge_of_night", nn::makeDiscriminator(kind));
    const auto pool = [&] { return ImagePool(m_own.poolSize, options.cropSize); };
    m_madeDays = m_networks->register_module("made_days", pool());
    m_madeNights = m_networks->register_module("made_nights", pool());
    if (!m_own.start.empty()) {
        const auto weights = nn::readWeights(m_own.start);
        const auto name = m_own.start.string();
        nn::load(*m_toNight, nn::withoutPrefix(weights.tensors, "to_night."), name);
        nn::load(*m_toDay, nn::withoutPrefix(weights.tensors, "to_day."), name);
    }
    m_networks->to(m_device);
}

std::vector<std::string> DayNightRecipe::lossNames() const
{
    return {"total",
            "generator_to_night",
            "generator_to_day",
            "judge_of_day",
            "judge_of_night",
            "cycle_day",
            "cycle_night",
            "identity",
            "accuracy_of_day_judge",
            "accuracy_of_night_judge"};
}

/// The identities travel with the pictures that are turned: one pass of each generator there, one
/// back.
DayNightRecipe::Made DayNightRecipe::made(const torch::Tensor& day, const torch::Tensor& night)
{
    Made made;
    if (m_own.identityWeight > 0) {
        const auto nights = m_toNight->forward(torch::cat({day, night}));
        const auto days = m_toDay->forward(torch::cat({night, day}));
        made.night = nights.narrow(0, 0, day.size(0));
        made.day = days.narrow(0, 0, night.size(0));
        made.identity = cycleLoss(night, nights.narrow(0, day.size(0), night.size(0)))
            + cycleLoss(day, days.narrow(0, night.size(0), day.size(0)));
    } else {
        made.night = m_toNight->forward(day);
        made.day = m_toDay->forward(night);
        made.identity = torch::zeros({}, day.options());
    }
    made.dayAgain = m_toDay->forward(made.night);
    made.nightAgain = m_toNight->forward(made.day);
    return made;
}

StepLosses DayNightRecipe::losses(StepInput input)
{
    const auto& day = input.parts[0];
    const auto& night = input.parts[1];
    const auto made = this->made(day, night);
    const auto cycleDay = cycleLoss(day, made.dayAgain);
    const auto cycleNight = cycleLoss(night, made.nightAgain);
    const auto cycle = (cycleDay + cycleNight) / 2; // Eq. 4
    const auto deceptionOfNight = deceived(*m_judgeOfNight, made.night);
    const auto deceptionOfDay = deceived(*m_judgeOfDay, made.day);

    const auto ofDay
        = judged(*m_judgeOfDay, day, m_madeDays->exchanged(made.day.detach(), input.random));
    const auto ofNight = judged(*m_judgeOfNight, night,
                                m_madeNights->exchanged(made.night.detach(), input.random));

    // Each generator learns from lambda C once: its own of Eq. 5 and 6.
    const auto total = deceptionOfNight + deceptionOfDay + m_own.lambda * cycle
        + m_own.identityWeight * made.identity + ofDay.loss + ofNight.loss;
    return {.objective = total,
            .values = {total, deceptionOfNight + m_own.lambda * cycle,
                       deceptionOfDay + m_own.lambda * cycle, ofDay.loss, ofNight.loss, cycleDay,
                       cycleNight, made.identity, ofDay.accuracy, ofNight.accuracy}};
}

Validation DayNightRecipe::validate()
{
    Validation validation;
    if (!m_test.day.defined()) {
        return validation;
    }
    const auto made = this->made(m_test.day, m_test.night);
    const auto largest = std::max(brightness(m_test.day).max().item<double>(),
                                  brightness(m_test.night).max().item<double>());
    const auto nights = shareBelow(brightness(made.night), kNightBelow * largest);
    const auto days = 1 - shareBelow(brightness(made.day), kDayAbove * largest);
    const auto cycle
        = (cycleLoss(m_test.day, made.dayAgain) + cycleLoss(m_test.night, made.nightAgain))
              .item<double>()
        / 2;
    const auto edges = (edgesKept(m_test.day, made.night) + edgesKept(m_test.night, made.day)) / 2;
    validation.values = {{"nights_called_night", nights},
                         {"days_called_day", days},
                         {"cycle", cycle},
                         {"edges_kept", edges},
                         {"lit_pixels", shareOfLitPixels(made.night)},
                         {"lit_pixels_of_real_nights", shareOfLitPixels(m_test.night)}};
    validation.score = nights + days + edges - 4 * cycle;
    return validation;
}

Image DayNightRecipe::sampleSheet()
{
    if (!m_test.day.defined()) {
        return Image(1, 1);
    }
    const auto count = std::min({kSheetPictures, m_test.day.size(0), m_test.night.size(0)});
    const auto day = m_test.day.narrow(0, 0, count);
    const auto night = m_test.night.narrow(0, 0, count);
    const auto made = this->made(day, night);
    const std::vector<torch::Tensor> columns{day,   made.night, made.dayAgain,
                                             night, made.day,   made.nightAgain};
    std::vector<std::vector<torch::Tensor>> rows(static_cast<std::size_t>(count));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (const auto& column : columns) {
            rows[row].push_back(column[static_cast<std::int64_t>(row)].clamp(0, 1));
        }
    }
    return contactSheet(rows);
}

void DayNightRecipe::steer(const TrainingOptions& options)
{
    const auto& own = std::get<DayNightOptions>(options.recipe);
    m_own.lambda = own.lambda;
    m_own.identityWeight = own.identityWeight;
}

std::string DayNightRecipe::warning(const std::vector<double>& losses)
{
    const auto accuracyOfDayJudge = losses[losses.size() - 2];
    const auto accuracyOfNightJudge = losses.back();
    const bool dayWon = m_watchOfDay.hasJustWon(accuracyOfDayJudge);
    const bool nightWon = m_watchOfNight.hasJustWon(accuracyOfNightJudge);
    if (!dayWon && !nightWon) {
        return {};
    }
    return std::string("The discriminator of ") + (dayWon ? "day" : "night")
        + " tells made pictures from real ones nearly every time, so that the generator hardly "
          "learns from it any more; lower the rate or raise lambda, or start anew with another "
          "seed.";
}

nn::WeightsFile DayNightRecipe::published()
{
    nn::WeightsFile file{.metadata = {{"network", nn::networkWord(nn::NetworkKind::DayNight)},
                                      {"generator", m_own.generator},
                                      {"head", m_own.head},
                                      {"normalization", m_own.normalization},
                                      {"upsampling", m_own.upsampling},
                                      {"network_size", std::to_string(m_samples->size())},
                                      {"dataset", m_own.dataFolder.filename().string()}}};
    nn::appendWithPrefix(file.tensors, "to_night.", nn::state(*m_toNight));
    nn::appendWithPrefix(file.tensors, "to_day.", nn::state(*m_toDay));
    return file;
}

} // namespace core::train
