#include "core/video/portrait_shot.h"

#include "core/image/resize.h"
#include "core/segment/person_segmenter.h"
#include "core/video/source_hash.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace core::video {

using nlohmann::ordered_json;

namespace {

ordered_json jsonOf(const stylize::RegionSettings& region)
{
    return {region.structure, region.manner, region.detail, region.strength};
}

std::string weightsHash(const PortraitLook& look)
{
    const auto& networks = look.engine.networks;
    std::vector<std::filesystem::path> files;
    for (const auto& file : {networks.encoder, networks.sanet, networks.decoder, networks.transform,
                             networks.personSanet, look.segmenter}) {
        if (!file.empty()) {
            files.push_back(file);
        }
    }
    return sourceHash(files);
}

/// Of the pixels as they are used, so that another crop is another style.
ordered_json jsonOf(const std::vector<stylize::WeightedStyle>& styles)
{
    ordered_json list = ordered_json::array();
    for (const auto& style : styles) {
        ContentHash hash;
        hash.addValues(style.picture->pixels());
        list.push_back(
            {style.picture->width(), style.picture->height(), hash.digits(), style.weight});
    }
    return list;
}

ordered_json jsonOf(const std::map<std::int64_t, std::shared_ptr<const Mask>>& masks)
{
    ordered_json list = ordered_json::array();
    for (const auto& [number, mask] : masks) {
        if (mask == nullptr) {
            list.push_back({number, "found"});
            continue;
        }
        ContentHash hash;
        hash.addValues(mask->values());
        list.push_back({number, mask->width(), mask->height(), hash.digits()});
    }
    return list;
}

/// Everything that decides how a frame looks.
ordered_json jsonOf(const PortraitLook& look)
{
    const auto& settings = look.settings;
    const auto& adjustment = look.adjustment;
    return {{"styles", jsonOf(look.styles)},
            {"person_styles", jsonOf(look.personStyles)},
            {"weights", weightsHash(look)},
            {"background", jsonOf(settings.background)},
            {"person", jsonOf(settings.person)},
            {"stroke_size", settings.strokeSize},
            {"style_size", settings.styleSize},
            {"keep_colors", settings.keepColors},
            {"masks", jsonOf(look.masks)},
            {"masks_go_on", !look.masks.empty()},
            {"mask", {adjustment.grow, adjustment.feather, adjustment.inverted}},
            {"size", look.longSide},
            {"precision", static_cast<int>(look.engine.precision)},
            {"device", static_cast<int>(look.engine.device)}};
}

Size paintedSize(Size frame, const PortraitLook& look)
{
    return look.longSide > 0 ? fittedWithin(frame, look.longSide) : frame;
}

/// The engines, once for the whole shot.
class ShotPainter final {
public:
    ShotPainter(const PortraitLook& look, const std::stop_token& stop)
        : m_look(look)
        , m_stop(stop)
    {
    }

    ShotWork work()
    {
        ShotWork work{
            .givenMasks = m_look.masks,
            .beginScene = [this](const Image& first) { beginScene(first); },
            .paint = [this](const Image& frame, const Mask* mask) { return paint(frame, mask); }};
        if (!m_look.segmenter.empty()) {
            work.findMask = [this](const Image& frame) { return findMask(frame); };
        }
        return work;
    }

private:
    Mask findMask(const Image& frame)
    {
        if (!m_segmenter) {
            m_segmenter.emplace(segment::PersonSegmenterOptions{.weights = m_look.segmenter});
        }
        return m_segmenter->segment(frame, m_stop);
    }

    void beginScene(const Image& first)
    {
        if (!m_stylizer) {
            m_stylizer.emplace(m_look.engine);
            m_stylizer->setStyles(m_look.styles);
            m_stylizer->setPersonStyles(m_look.personStyles);
        }
        m_stylizer->setNormalizationReference(atPaintedSize(first));
    }

    std::shared_ptr<const Image> atPaintedSize(const Image& frame) const
    {
        const auto size = paintedSize(frame.size(), m_look);
        return std::make_shared<const Image>(size == frame.size() ? frame : resized(frame, size));
    }

    Image paint(const Image& frame, const Mask* mask)
    {
        m_stylizer->setContent(atPaintedSize(frame));
        m_stylizer->setMask(mask == nullptr
                                ? nullptr
                                : std::make_shared<const Mask>(adjusted(*mask, m_look.adjustment)));
        return m_stylizer->render(m_look.settings, m_stop);
    }

    const PortraitLook& m_look;
    std::stop_token m_stop;
    std::optional<stylize::PortraitStylizer> m_stylizer;
    std::optional<segment::PersonSegmenter> m_segmenter;
};

} // namespace

ExportedShot exportPortraitShot(io::FrameSource& source, ShotExport shot, const PortraitLook& look,
                                ProgressObserver* progress, const std::stop_token& stop)
{
    shot.size = paintedSize(source.facts().size, look);
    shot.settings = jsonOf(look).dump();
    ShotPainter painter(look, stop);
    return exportShot(source, shot, painter.work(), progress, stop);
}

} // namespace core::video
