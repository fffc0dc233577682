#include "core/train/day_night_recipe.h"

#include "core/base/error.h"
#include "core/io/picture_file.h"
#include "core/nn/key_map.h"
#include "core/nn/network_weights.h"
#include "core/nn/weights_file.h"
#include "core/train/contact_sheet.h"
#include "core/train/cycle_losses.h"
#include "core/train/day_night_scores.h"
#include "core/train/fingerprint.h"
#include "core/train/validation_pictures.h"

#include <algorithm>

namespace core::train {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kTestPictures = 48;
constexpr std::int64_t kSheetPictures = 6;
constexpr double kNightBelow = 0.4; ///< of the brightest picture's brightness (papers/README A)
constexpr double kDayAbove = 0.48;

std::vector<fs::path> picturesIn(const fs::path& folder)
{
    if (!fs::is_directory(folder)) {
        throw Error("The data set has no folder " + folder.string()
                    + "; it needs trainA (day) and trainB (night), as 'split' makes them.");
    }
    return io::listPictures(folder);
}

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

double shareBelow(const torch::Tensor& values, double limit)
{
    return (values < limit).to(torch::kFloat).mean().item<double>();
}

void append(nn::TensorMap& tensors, const std::string& prefix, const nn::TensorMap& more)
{
    for (const auto& [name, tensor] : more) {
        tensors.emplace_back(prefix + name, tensor);
    }
}

/// The tensors whose names begin with `prefix`, without it.
nn::TensorMap part(const nn::TensorMap& tensors, const std::string& prefix)
{
    nn::TensorMap result;
    for (const auto& [name, tensor] : tensors) {
        if (name.starts_with(prefix)) {
            result.emplace_back(name.substr(prefix.size()), tensor);
        }
    }
    return result;
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
    const auto days = picturesIn(own.dataFolder / "trainA");
    const auto nights = picturesIn(own.dataFolder / "trainB");
    const dataset::ViewOptions view{.smallest = own.smallestView, .mirror = own.mirror};
    m_samples = std::make_unique<dataset::PictureSamples>(
        std::vector<dataset::PictureStream>{{.files = days, .view = view},
                                            {.files = nights, .view = view}},
        dataset::PictureSamplesOptions{.size = options.cropSize, .seed = options.seed});
    makeNetworks(options);
    constexpr int kCropsPerPicture = 9; // of eight: the mean view is a little closer than a picture
    readTestPictures(own.smallestView < 1 ? options.cropSize * kCropsPerPicture / 8
                                          : options.cropSize);
    Fingerprint fingerprint;
    fingerprint.addNames(days);
    fingerprint.addNames(nights);
    m_fingerprint = fingerprint.value();
}

void DayNightRecipe::makeNetworks(const TrainingOptions& options)
{
    const nn::DayNightGeneratorOptions generator{
        .width = options.width,
        .head = nn::outputHeadFrom(m_own.head),
        .normalization = nn::normalizationFrom(m_own.normalization),
        .upsampling = nn::upsamplingFrom(m_own.upsampling)};
    m_toNight = m_networks->register_module("to_night", nn::DayNightGenerator(generator));
    m_toDay = m_networks->register_module("to_day", nn::DayNightGenerator(generator));
    const auto kind = nn::discriminatorKindFrom(m_own.discriminator);
    m_judgeOfDay = m_networks->register_module("judge_of_day", nn::makeDiscriminator(kind));
    m_judgeOfNight = m_networks->register_module("judge_of_night", nn::makeDiscriminator(kind));
    const auto pool = [&] { return ImagePool(m_own.poolSize, options.cropSize); };
    m_madeDays = m_networks->register_module("made_days", pool());
    m_madeNights = m_networks->register_module("made_nights", pool());
    if (!m_own.start.empty()) {
        const auto weights = nn::readWeights(m_own.start);
        const auto name = m_own.start.string();
        nn::load(*m_toNight, part(weights.tensors, "to_night."), name);
        nn::load(*m_toDay, part(weights.tensors, "to_day."), name);
    }
    m_networks->to(m_device);
}

void DayNightRecipe::readTestPictures(int side)
{
    const auto multiple = static_cast<int>(m_toNight->sideMultiple());
    const int rounded = (side + multiple - 1) / multiple * multiple;
    const auto read = [&](const char* name) {
        const auto folder = m_own.dataFolder / name;
        const auto files
            = fs::is_directory(folder) ? io::listPictures(folder) : std::vector<fs::path>();
        const auto count = std::min(kTestPictures, static_cast<std::int64_t>(files.size()));
        return count == 0 ? torch::Tensor() : centralSquares(files, count, rounded).to(m_device);
    };
    m_testDay = read("testA");
    m_testNight = read("testB");
    if (!m_testDay.defined() || !m_testNight.defined()) {
        m_testDay = torch::Tensor();
        m_testNight = torch::Tensor();
    }
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
    if (!m_testDay.defined()) {
        return validation;
    }
    const auto made = this->made(m_testDay, m_testNight);
    const auto largest = std::max(brightness(m_testDay).max().item<double>(),
                                  brightness(m_testNight).max().item<double>());
    const auto nights = shareBelow(brightness(made.night), kNightBelow * largest);
    const auto days = 1 - shareBelow(brightness(made.day), kDayAbove * largest);
    const auto cycle
        = (cycleLoss(m_testDay, made.dayAgain) + cycleLoss(m_testNight, made.nightAgain))
              .item<double>()
        / 2;
    const auto edges = (edgesKept(m_testDay, made.night) + edgesKept(m_testNight, made.day)) / 2;
    validation.values = {{"nights_called_night", nights},
                         {"days_called_day", days},
                         {"cycle", cycle},
                         {"edges_kept", edges},
                         {"lit_pixels", shareOfLitPixels(made.night)},
                         {"lit_pixels_of_real_nights", shareOfLitPixels(m_testNight)}};
    validation.score = nights + days + edges - 4 * cycle;
    return validation;
}

Image DayNightRecipe::sampleSheet()
{
    if (!m_testDay.defined()) {
        return Image(1, 1);
    }
    const auto count = std::min({kSheetPictures, m_testDay.size(0), m_testNight.size(0)});
    const auto day = m_testDay.narrow(0, 0, count);
    const auto night = m_testNight.narrow(0, 0, count);
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

nn::WeightsFile DayNightRecipe::published()
{
    nn::WeightsFile file{.metadata = {{"network", nn::networkWord(nn::NetworkKind::DayNight)},
                                      {"head", m_own.head},
                                      {"normalization", m_own.normalization},
                                      {"upsampling", m_own.upsampling},
                                      {"network_size", std::to_string(m_samples->size())},
                                      {"dataset", m_own.dataFolder.filename().string()}}};
    append(file.tensors, "to_night.", nn::state(*m_toNight));
    append(file.tensors, "to_day.", nn::state(*m_toDay));
    return file;
}

} // namespace core::train
