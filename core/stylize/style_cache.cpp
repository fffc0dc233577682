#include "core/stylize/style_cache.h"

#include "core/image/resize.h"
#include "core/nn/image_tensor.h"
#include "core/nn/padding.h"

#include <algorithm>
#include <cmath>

namespace core::stylize {

namespace {

constexpr int kLargestStyle
    = 2048; ///< attention reads every style position for every content position

torch::Tensor styleTensor(const Image& picture, Size size)
{
    const auto scaled = picture.size() == size ? picture : resized(picture, size);
    return nn::padded(nn::toTensor(scaled));
}

} // namespace

Size styleSizeFor(Size style, const PortraitSettings& settings, double contentScale)
{
    const auto longSide = std::max(style.width, style.height);
    const auto base = std::min(longSide, settings.styleSize);
    const auto wanted = std::min(base * settings.strokeSize * contentScale, double{kLargestStyle});
    const auto scale = std::max(wanted, 1.0) / longSide;
    const auto scaledSide
        = [&](int side) { return std::max(1, static_cast<int>(std::lround(side * scale))); };
    return {.width = scaledSide(style.width), .height = scaledSide(style.height)};
}

PaintSource StyleCache::source(const Style& style, double weight, NetworkChoice choice,
                               const EncodedPicture& content, WorkContext& context)
{
    auto& entry = entryFor(style);
    auto& side = sideOf(entry, choice, context);
    if (!side.branches) {
        context.begin("painting in the style");
        side.branches = attend(content, side.style, network(choice), context);
    }
    return {.branches = &*side.branches, .style = &side.style, .weight = weight};
}

std::int64_t StyleCache::unitsFor(const std::vector<Wanted>& wanted) const
{
    std::int64_t units = 0;
    for (auto each = wanted.begin(); each != wanted.end(); ++each) {
        const auto* entry = find(each->style);
        const auto index = sideIndex(each->choice);
        const auto sameStyle = [&](const Wanted& other) { return other.style == each->style; };
        const auto sameSide = [&](const Wanted& other) {
            return sameStyle(other) && sideIndex(other.choice) == index;
        };
        const bool encoded = entry != nullptr && entry->encoded;
        const bool attended = encoded && entry->sides[index] && entry->sides[index]->branches;
        units += encoded || std::any_of(wanted.begin(), each, sameStyle) ? 0 : kEncodingUnits;
        units += attended || std::any_of(wanted.begin(), each, sameSide) ? 0 : kAttentionUnits;
    }
    return units;
}

void StyleCache::forgetContent()
{
    for (auto& entry : m_entries) {
        for (auto& side : entry.sides) {
            if (side) {
                side->branches.reset();
            }
        }
    }
}

void StyleCache::keepOnly(const std::vector<Style>& styles)
{
    m_entries.remove_if([&](const Entry& entry) {
        return std::find(styles.begin(), styles.end(), entry.style) == styles.end();
    });
}

const StyleCache::Entry* StyleCache::find(const Style& style) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.style == style; });
    return found == m_entries.end() ? nullptr : &*found;
}

StyleCache::Entry& StyleCache::entryFor(const Style& style)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.style == style; });
    return found == m_entries.end() ? m_entries.emplace_back(Entry{.style = style}) : *found;
}

std::size_t StyleCache::sideIndex(NetworkChoice choice) const
{
    const bool shared = m_networks.person == m_networks.background;
    return choice == NetworkChoice::Person && !shared ? 1 : 0;
}

const PaintingNetwork& StyleCache::network(NetworkChoice choice) const
{
    return choice == NetworkChoice::Person ? m_networks.person : m_networks.background;
}

const EncodedPicture& StyleCache::encoded(Entry& entry, WorkContext& context)
{
    if (!entry.encoded) {
        context.begin("reading the style");
        entry.encoded = encode(styleTensor(*entry.style.picture, entry.style.size), m_networks,
                               Keep::DeepLevelsAndStats, context);
    }
    return *entry.encoded;
}

StyleCache::Side& StyleCache::sideOf(Entry& entry, NetworkChoice choice, WorkContext& context)
{
    auto& side = entry.sides[sideIndex(choice)];
    if (!side) {
        side = Side{.style = styleSide(encoded(entry, context), network(choice))};
    }
    return *side;
}

} // namespace core::stylize
