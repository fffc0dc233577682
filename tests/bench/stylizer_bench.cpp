/// @file How long painting takes, and how much memory. Random weights: speed does not depend on
/// them.
///
/// One case a process gives that case's own peak: --benchmark_filter='quarter/1920x1080/first'.

#include "core/base/memory.h"
#include "core/base/processor.h"
#include "core/nn/image_tensor.h"
#include "core/nn/load_network.h"
#include "core/nn/padding.h"
#include "core/segment/person_segmenter.h"
#include "core/stylize/portrait_stylizer.h"
#include "tests/core/stylize/tiny_networks.h"

#include <benchmark/benchmark.h>
#include <cstdlib>
#include <memory>
#include <string>

namespace {

using core::Image;
using core::Size;
using core::stylize::PortraitSettings;
using core::stylize::PortraitStylizer;
using core::stylize::RegionSettings;

constexpr Size kStyleSize{.width = 512, .height = 512};
constexpr int kFewIterationsFrom = 2000; ///< of full width: half a minute each

std::shared_ptr<const Image> noise(Size size)
{
    auto image = std::make_shared<Image>(size.width, size.height);
    std::uint32_t state = 1;
    for (auto& value : image->pixels()) {
        state = state * 1664525U + 1013904223U;
        value = static_cast<float>(state >> 8) / static_cast<float>(1U << 24);
    }
    return image;
}

/// Equal for both regions: one pass, no mask.
PortraitSettings equalAlphas(double alpha1)
{
    const RegionSettings region{.structure = alpha1, .manner = 1.0, .detail = 0.5};
    return {.background = region, .person = region};
}

class Case {
public:
    Case(double width, bool details, Size size)
        : m_folder(std::filesystem::temp_directory_path() / "chiaroscuro_bench")
        , m_content(noise(size))
        , m_style(noise(kStyleSize))
    {
        std::filesystem::create_directories(m_folder);
        m_files = tests::writeTinyNetworks(m_folder, width, details);
    }
    ~Case() { std::filesystem::remove_all(m_folder); }
    Case(const Case&) = delete;
    Case& operator=(const Case&) = delete;
    Case(Case&&) = delete;
    Case& operator=(Case&&) = delete;

    const core::stylize::NetworkFiles& files() const { return m_files; }
    const Image& content() const { return *m_content; }
    const Image& style() const { return *m_style; }

    PortraitStylizer stylizer() const
    {
        PortraitStylizer stylizer({.networks = m_files});
        stylizer.setContent(m_content);
        stylizer.setStyles({{.picture = m_style}});
        return stylizer;
    }

private:
    std::filesystem::path m_folder;
    core::stylize::NetworkFiles m_files;
    std::shared_ptr<const Image> m_content;
    std::shared_ptr<const Image> m_style;
};

void notePeak(benchmark::State& state)
{
    state.counters["peak_MiB"] = static_cast<double>(core::peakMemory()) / (1 << 20);
}

/// From loaded weights and decoded pictures to finished pixels.
void firstRender(benchmark::State& state, double width, bool details, Size size)
{
    const Case setting(width, details, size);
    for (auto _ : state) {
        state.PauseTiming();
        auto stylizer = setting.stylizer();
        state.ResumeTiming();
        benchmark::DoNotOptimize(stylizer.render(equalAlphas(1.0)));
    }
    notePeak(state);
}

/// After a first render, every render with another alpha.
void alphaChange(benchmark::State& state, double width, bool details, Size size)
{
    const Case setting(width, details, size);
    auto stylizer = setting.stylizer();
    double alpha = 0.5;
    benchmark::DoNotOptimize(stylizer.render(equalAlphas(alpha)));
    for (auto _ : state) {
        alpha += 0.01;
        benchmark::DoNotOptimize(stylizer.render(equalAlphas(alpha)));
    }
    notePeak(state);
}

/// The networks' definition, layer after layer, channels first: what a plain port does.
void plainPort(benchmark::State& state, double width, bool details, Size size)
{
    const Case setting(width, details, size);
    const c10::InferenceMode inference;
    at::set_num_threads(core::physicalCores());
    auto encoder = core::nn::loadEncoder(setting.files().encoder);
    auto sanet = core::nn::loadSanet(setting.files().sanet);
    const auto encoded = [&](const Image& picture) {
        return encoder(core::nn::padded(core::nn::tensorView(picture)).contiguous());
    };
    for (auto _ : state) {
        const auto rgb = sanet(encoded(setting.content()), encoded(setting.style()));
        benchmark::DoNotOptimize(core::nn::toImage(rgb));
    }
    notePeak(state);
}

/// From decoded pixels to a mask of their size.
void personMask(benchmark::State& state, Size size)
{
    const auto folder = std::filesystem::temp_directory_path() / "chiaroscuro_bench_mask";
    std::filesystem::create_directories(folder);
    const auto weights = folder / "segnet.safetensors";
    tests::write(*core::nn::Segnet(core::nn::SegnetOptions{}), weights);
    const core::segment::PersonSegmenter segmenter({.weights = weights});
    const auto picture = noise(size);
    for (auto _ : state) {
        benchmark::DoNotOptimize(segmenter.segment(*picture));
    }
    notePeak(state);
    std::filesystem::remove_all(folder);
}

template <typename Benchmark> void configure(Benchmark* benchmark, int iterations = 3)
{
    benchmark->Unit(benchmark::kMillisecond)
        ->UseRealTime()
        ->MeasureProcessCPUTime()
        ->Iterations(iterations);
}

std::string sidesOf(Size size)
{
    return std::to_string(size.width) + "x" + std::to_string(size.height);
}

void addCase(const std::string& name, double width, bool details, Size size)
{
    const auto add = [&](const std::string& what, auto function) {
        configure(benchmark::RegisterBenchmark((name + "/" + sidesOf(size) + "/" + what).c_str(),
                                               function, width, details, size),
                  width == 1.0 && size.width > kFewIterationsFrom ? 1 : 3);
    };
    add("first", firstRender);
    add("alpha", alphaChange);
    if (size == kStyleSize) {
        add("plain", plainPort);
    }
}

} // namespace

int main(int argc, char** argv)
{
    setenv("THP_MEM_ALLOC_ENABLE", "1", 1); // as both programs do
    for (const Size size : {Size{512, 512}, Size{1920, 1080}, Size{3840, 2160}}) {
        addCase("quarter", 0.25, true, size);
        addCase("full", 1.0, false, size);
        configure(
            benchmark::RegisterBenchmark(("mask/" + sidesOf(size)).c_str(), personMask, size));
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
