#include "core/dataset/picture_samples.h"

#include "core/dataset/colour_jitter.h"

#include <algorithm>

namespace core::dataset {

namespace {

constexpr int kShortSideInViews = 4; ///< larger pictures lose nothing that a view could show

std::uint64_t partSeed(std::uint64_t seed, std::size_t part)
{
    return mixed(seed) + part;
}

} // namespace

PictureSamples::PictureSamples(std::vector<PictureStream> streams,
                               const PictureSamplesOptions& options)
    : m_streams(std::move(streams))
    , m_options(options)
{
    for (std::size_t part = 0; part < m_streams.size(); ++part) {
        const auto& files = m_streams[part].files;
        m_caches.emplace_back(files,
                              PictureCacheOptions{.shortSide = kShortSideInViews * options.size});
        m_orders.emplace_back(partSeed(options.seed, part), files.size());
    }
}

std::uint64_t PictureSamples::epoch() const
{
    std::size_t most = 0;
    for (const auto& stream : m_streams) {
        most = std::max(most, stream.files.size());
    }
    return most;
}

void PictureSamples::fill(std::uint64_t index, std::span<const std::span<float>> parts) const
{
    for (std::size_t part = 0; part < m_streams.size(); ++part) {
        fillPart(part, index, parts[part]);
    }
}

void PictureSamples::fillPart(std::size_t part, std::uint64_t index, std::span<float> values) const
{
    const auto seed = partSeed(m_options.seed, part);
    const auto picture = m_caches[part].at(m_orders[part].at(index));
    Random viewRandom(seed, Random::Purpose::View, index);
    look(*picture, randomView(picture->size, m_streams[part].view, viewRandom), m_options.size,
         values);
    if (m_streams[part].jitterColours) {
        Random colourRandom(seed, Random::Purpose::Colour, index);
        jitterColours(values, {}, colourRandom);
    }
}

} // namespace core::dataset
