/// @file What the tests of core/io share: a folder that goes away, and made-up pictures.

#pragma once

#include "core/image/image.h"

#include <QTemporaryDir>

#include <OpenImageIO/imageio.h>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace tests {

/// A folder for one test.
class ScratchFolder {
public:
    std::filesystem::path operator/(const std::string& name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private:
    QTemporaryDir m_folder;
};

inline float largestDifference(std::span<const float> a, std::span<const float> b)
{
    float result = a.size() == b.size() ? 0.0F : 1000.0F;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        result = std::max(result, std::abs(a[i] - b[i]));
    }
    return result;
}

/// Smooth in both directions, so that lossy formats keep it well.
inline core::Image gradient(int width, int height)
{
    core::Image image(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const auto pixel = image.at(x, y);
            pixel[0] = static_cast<float>(x) / static_cast<float>(width);
            pixel[1] = static_cast<float>(y) / static_cast<float>(height);
            pixel[2] = 0.25F;
        }
    }
    return image;
}

/// Writes samples by OpenImageIO alone, as another program would.
inline void writeForeign(const std::filesystem::path& file, OIIO::ImageSpec spec,
                         const std::vector<float>& samples)
{
    spec.attribute("oiio:UnassociatedAlpha", spec.get_int_attribute("oiio:UnassociatedAlpha", 1));
    const auto output = OIIO::ImageOutput::create(file.string());
    if (output == nullptr || !output->open(file.string(), spec)
        || !output->write_image(OIIO::TypeDesc::FLOAT, samples.data()) || !output->close()) {
        throw std::runtime_error("cannot make " + file.string());
    }
}

inline std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline void writeBytes(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

} // namespace tests
