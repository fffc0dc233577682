/// @file How long writing a finished picture of 24 megapixels takes: the sample portrait, enlarged and
/// with the grain of a camera, since pictures without any are written much faster.

#include "core/base/locations.h"
#include "core/image/resize.h"
#include "core/io/picture_file.h"

#include <benchmark/benchmark.h>
#include <cstdint>
#include <filesystem>
#include <string>

namespace {

core::Image photograph()
{
    constexpr core::Size kSize{.width = 6000, .height = 4000};
    constexpr float kGrain = 0.01F;
    core::Image image = core::resized(
        core::io::readPicture(core::resourcesFolder() / "sample_content.jpg"), kSize);
    std::uint32_t state = 1;
    for (auto& value : image.pixels()) {
        state = state * 1664525U + 1013904223U;
        value += kGrain * (static_cast<float>(state >> 8) / static_cast<float>(1U << 24) - 0.5F);
    }
    return image;
}

void writePicture(benchmark::State& state, const std::string& extension, int bits)
{
    const core::Image image = photograph();
    const auto file = std::filesystem::temp_directory_path() / ("chiaroscuro_bench" + extension);
    for (auto _ : state) {
        core::io::writePicture(image, file, {.bitsPerChannel = bits});
    }
    state.counters["MB"] = static_cast<double>(std::filesystem::file_size(file)) / 1e6;
    std::filesystem::remove(file);
}

} // namespace

int main(int argc, char** argv)
{
    for (const auto& [extension, bits] :
         {std::pair(".tif", 16), std::pair(".png", 16), std::pair(".png", 8), std::pair(".jpg", 8),
          std::pair(".exr", 16)}) {
        benchmark::RegisterBenchmark(
            (std::string("24MP/") + (extension + 1) + std::to_string(bits)).c_str(), writePicture,
            std::string(extension), bits)
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime()
            ->MeasureProcessCPUTime()
            ->Iterations(3);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
