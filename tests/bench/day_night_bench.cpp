/// @file Day and night: what a picture's light, a step of training and a collection's brightness
/// take.

#include "core/base/locations.h"
#include "core/base/memory.h"
#include "core/dataset/brightness.h"
#include "core/image/resize.h"
#include "core/io/picture_file.h"
#include "core/models/models.h"
#include "core/train/presets.h"
#include "core/train/training.h"
#include "core/translate/day_night_translator.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <filesystem>
#include <string>
#include <thread>

namespace {

namespace fs = std::filesystem;

core::Image photograph(core::Size size)
{
    return core::resized(core::io::readPicture(core::resourcesFolder() / "sample_content.jpg"),
                         size);
}

void translate(benchmark::State& state, core::Size size, core::translate::Detail detail)
{
    const auto image = photograph(size);
    const core::translate::DayNightTranslator translator(
        {.weights = core::models::defaultModel("day_night")});
    for (auto _ : state) {
        benchmark::DoNotOptimize(translator.translate(image, {.detail = detail}));
    }
    state.counters["peak_MiB"] = static_cast<double>(core::peakMemory()) / (1 << 20);
}

/// A folder of its own, gone at the end.
class Folder final {
public:
    Folder()
        : m_path(fs::temp_directory_path() / "chiaroscuro_day_night_bench")
    {
        fs::remove_all(m_path);
        fs::create_directories(m_path);
    }
    ~Folder() { fs::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

/// The time of each step after the first few.
class Stopwatch final : public core::train::TrainingObserver {
public:
    void onStep(const core::train::StepReport& report) override
    {
        if (report.step > kWarmUp) {
            seconds.push_back(report.secondsPerStep);
        }
    }
    void onSample(std::int64_t, const fs::path&) override { }
    void onCheckpoint(std::int64_t, const fs::path&) override { }

    static constexpr std::int64_t kWarmUp = 3;
    static constexpr std::int64_t kSteps = 12;
    std::vector<double> seconds;
};

enum class On { MainThread, OtherThread };

void trainingStep(benchmark::State& state, const std::string& preset, std::int64_t batch, On thread)
{
    const Folder folder;
    for (const char* part : {"trainA", "trainB"}) {
        fs::create_directories(folder.path() / part);
        core::io::writePicture(photograph({.width = 256, .height = 256}),
                               folder.path() / part / "a.png");
    }
    auto options = core::train::presetOptions("day-night", preset);
    std::get<core::train::DayNightOptions>(options.recipe).dataFolder = folder.path();
    options.runFolder = folder.path() / "run";
    options.batchSize = batch;
    options.cropSize = 256;
    options.steps = Stopwatch::kWarmUp + Stopwatch::kSteps;
    options.sampleEvery = 0;
    options.checkpointEvery = 1000;
    for (auto _ : state) {
        Stopwatch watch;
        fs::remove_all(options.runFolder);
        const auto train = [&] { core::train::train(options, watch, {}); };
        if (thread == On::MainThread) {
            train();
        } else {
            std::jthread(train).join();
        }
        std::nth_element(watch.seconds.begin(), watch.seconds.begin() + Stopwatch::kSteps / 2,
                         watch.seconds.end());
        state.SetIterationTime(watch.seconds[Stopwatch::kSteps / 2]); // the median
    }
}

/// Photographs of two megapixels as a camera writes them, without the cache.
void brightness(benchmark::State& state)
{
    constexpr int kPictures = 60;
    const Folder folder;
    std::vector<fs::path> files;
    const auto picture = photograph({.width = 1632, .height = 1224});
    for (int number = 0; number < kPictures; ++number) {
        files.push_back(folder.path() / (std::to_string(number) + ".jpg"));
        core::io::writePicture(picture, files.back());
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(core::dataset::measureBrightness(files, {}));
    }
    state.counters["pictures"] = benchmark::Counter(
        static_cast<double>(state.iterations() * kPictures), benchmark::Counter::kIsRate);
}

void addTranslations()
{
    for (const auto& [name, size] :
         {std::pair("720p", core::Size{1280, 720}), std::pair("1080p", core::Size{1920, 1080}),
          std::pair("4K", core::Size{3840, 2160}), std::pair("8K", core::Size{7680, 4320})}) {
        for (const auto& [word, detail] :
             {std::pair("guided", core::translate::Detail::Guided),
              std::pair("network", core::translate::Detail::Network)}) {
            benchmark::RegisterBenchmark(("translate/" + std::string(name) + "/" + word).c_str(),
                                         translate, size, detail)
                ->Unit(benchmark::kMillisecond)
                ->UseRealTime()
                ->Iterations(3);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    addTranslations();
    for (const char* preset : {"paper", "recommended"}) {
        for (const int batch : {1, 4}) {
            benchmark::RegisterBenchmark(
                ("train/" + std::string(preset) + "/batch" + std::to_string(batch)).c_str(),
                trainingStep, preset, batch, On::MainThread)
                ->Unit(benchmark::kMillisecond)
                ->UseManualTime()
                ->Iterations(1);
        }
        benchmark::RegisterBenchmark(("train/" + std::string(preset) + "/batch4/thread").c_str(),
                                     trainingStep, preset, 4, On::OtherThread)
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime()
            ->Iterations(1);
    }
    benchmark::RegisterBenchmark("brightness/2MP", brightness)
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime()
        ->Iterations(3);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
