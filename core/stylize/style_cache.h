/// @file Styles that were encoded, and what they did to the present content. Private to
/// core/stylize.

#pragma once

#include "core/stylize/painting.h"

#include <array>
#include <list>
#include <memory>
#include <optional>
#include <vector>

namespace core::stylize {

/// Whose weights: both regions may share one network.
enum class NetworkChoice { Background, Person };

/// The size at which a style is encoded for a content.
///
/// The style's own, its long side at most `styleSize`, times `strokeSize`; and where the content is
/// a smaller version of a picture, smaller in the same proportion.
Size styleSizeFor(Size style, const PortraitSettings& settings, double contentScale);

/// Encodes each (picture, size) once and keeps its keys and merged branches until they are not
/// wanted any more.
class StyleCache final {
public:
    explicit StyleCache(const Networks& networks)
        : m_networks(networks)
    {
    }

    struct Style {
        std::shared_ptr<const Image> picture = {};
        Size size = {};

        bool operator==(const Style&) const = default;
    };

    /// What painting `content` in a style needs. The references live until the next call of
    /// keepOnly() or forget...().
    PaintSource source(const Style& style, double weight, NetworkChoice choice,
                       const EncodedPicture& content, WorkContext& context);

    struct Wanted {
        Style style = {};
        NetworkChoice choice = NetworkChoice::Background;
    };

    /// Units of work that source() would report now for all of these, each done once.
    std::int64_t unitsFor(const std::vector<Wanted>& wanted) const;

    /// The content changed: what the styles did to it is of no use any more.
    void forgetContent();

    /// Forgets all other styles.
    void keepOnly(const std::vector<Style>& styles);

private:
    struct Side {
        StyleSide style = {};
        std::optional<nn::MergedBranches> branches = {};
    };

    struct Entry {
        Style style = {};
        std::optional<EncodedPicture> encoded = {};
        std::array<std::optional<Side>, 2> sides = {};
    };

    const Entry* find(const Style& style) const;
    Entry& entryFor(const Style& style);
    std::size_t sideIndex(NetworkChoice choice) const;
    const PaintingNetwork& network(NetworkChoice choice) const;
    const EncodedPicture& encoded(Entry& entry, WorkContext& context);
    Side& sideOf(Entry& entry, NetworkChoice choice, WorkContext& context);

    const Networks& m_networks;
    std::list<Entry> m_entries; ///< a list, so that references stay valid
};

} // namespace core::stylize
