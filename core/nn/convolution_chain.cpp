#include "core/nn/convolution_chain.h"

#include <algorithm>

namespace core::nn {

namespace {

bool readsSide(const ChainStep& step)
{
    return step.side.values != nullptr;
}

/// What a step makes of a map, without its memory and its rows.
MapRows shapeAfter(const ChainStep& step, const MapRows& before)
{
    auto after = before;
    const auto factor = step.doublesInput || readsSide(step) ? 2 : 1;
    const auto divisor = step.pools ? 2 : 1;
    after.values = nullptr;
    after.height = before.height * factor / divisor;
    after.width = before.width * factor / divisor;
    after.channels = step.convolution->outputChannels();
    return after;
}

/// The rows of what came before that a step needs for `wanted` rows of `after`.
Rows rowsBefore(const ChainStep& step, const MapRows& after, const Rows& wanted)
{
    const auto scale = step.pools ? 2 : 1;
    const auto convolved = wanted.scaled(scale);
    if (readsSide(step)) {
        return convolved.halved();
    }
    const auto read = convolved.widened(after.height * scale);
    return step.doublesInput ? read.halved() : read;
}

WinogradWork workOf(const ChainStep& step, const MapRows& before, const MapRows& after)
{
    WinogradWork work{.input = before,
                      .output = after,
                      .doublesInput = step.doublesInput,
                      .clipsNegative = step.clipsNegative,
                      .pools = step.pools};
    if (readsSide(step)) {
        work.input = step.side;
        work.addend = before;
        work.doublesAddend = true;
    }
    return work;
}

std::int64_t floatsOf(const MapRows& map)
{
    return map.rows.count() * map.width * map.channels;
}

} // namespace

MapRows ConvolutionChain::outputFor(const MapRows& input) const
{
    auto map = input;
    for (const auto& step : m_steps) {
        map = shapeAfter(step, map);
    }
    map.rows = {.first = 0, .last = map.height};
    return map;
}

std::int64_t ConvolutionChain::bytesPerRow(const MapRows& input) const
{
    const auto height = outputFor(input).height;
    std::int64_t most = 1;
    auto map = input;
    for (const auto& step : m_steps) {
        map = shapeAfter(step, map);
        most = std::max(most, map.height * map.width * map.channels / height);
    }
    return most * static_cast<std::int64_t>(sizeof(float));
}

/// The maps after each step, with the rows of them that the `wanted` ones of the last depend on.
std::vector<MapRows> ConvolutionChain::mapsFor(const MapRows& input, const Rows& wanted) const
{
    std::vector<MapRows> maps;
    for (const auto& step : m_steps) {
        maps.push_back(shapeAfter(step, maps.empty() ? input : maps.back()));
    }
    auto rows = wanted;
    for (auto index = maps.size(); index-- > 0;) {
        maps[index].rows = rows;
        rows = rowsBefore(m_steps[index], maps[index], rows);
    }
    return maps;
}

void ConvolutionChain::run(const MapRows& input, const MapRows& output, ChainMemory& memory) const
{
    auto maps = mapsFor(input, output.rows);
    auto before = input;
    for (std::size_t index = 0; index < maps.size(); ++index) {
        const bool isLast = index + 1 == maps.size();
        maps[index].values
            = isLast ? output.values : memory.maps[index % 2].floats(floatsOf(maps[index]));
        m_steps[index].convolution->apply(workOf(m_steps[index], before, maps[index]),
                                          memory.tiles);
        before = maps[index];
    }
}

} // namespace core::nn
