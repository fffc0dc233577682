#include "core/video/daynight_shot.h"

#include "core/video/source_hash.h"

#include <map>
#include <nlohmann/json.hpp>
#include <optional>

namespace core::video {

namespace {

using translate::LightChange;

nlohmann::ordered_json jsonOf(const LightLook& look)
{
    return {{"weights", sourceHash({look.engine.weights})},
            {"direction", static_cast<int>(look.settings.direction)},
            {"strength", look.settings.strength},
            {"detail", static_cast<int>(look.settings.detail)},
            {"mixed_precision", look.engine.mixedPrecision}};
}

/// The translator, once for the whole shot.
class LightPainter final {
public:
    LightPainter(const LightLook& look, const std::stop_token& stop)
        : m_look(look)
        , m_stop(stop)
    {
    }

    ShotWork work()
    {
        return {.beginScene = [this](const Image& first) { beginScene(first); },
                .paintMoment = [this](const ShotMoment& moment) { return paint(moment); }};
    }

private:
    void beginScene(const Image& first)
    {
        if (!m_translator) {
            m_translator.emplace(m_look.engine);
        }
        m_translator->setNormalizationReference(&first);
        m_changes.clear();
    }

    Image paint(const ShotMoment& moment)
    {
        const auto& settings = m_look.settings;
        if (settings.detail == translate::Detail::Network) {
            return m_translator->translate(moment.frame, settings, m_stop);
        }
        const auto* const before = changeOf(moment.before, moment.number - 1);
        const auto* const after = changeOf(moment.after, moment.number + 1);
        const auto change
            = translate::steadied(before, *changeOf(&moment.frame, moment.number), after);
        m_changes.erase(m_changes.begin(), m_changes.lower_bound(moment.number));
        return m_translator->apply(change, moment.frame, settings.strength, m_stop);
    }

    /// Each frame's is found once, though three frames use it.
    const LightChange* changeOf(const Image* frame, std::int64_t number)
    {
        if (frame == nullptr) {
            return nullptr;
        }
        const auto known = m_changes.find(number);
        return known != m_changes.end()
            ? &known->second
            : &m_changes.emplace(number, m_translator->changeOf(*frame, m_look.settings.direction))
                   .first->second;
    }

    const LightLook& m_look;
    std::stop_token m_stop;
    std::optional<translate::DayNightTranslator> m_translator;
    std::map<std::int64_t, LightChange> m_changes; ///< of this scene's frames, the last few
};

} // namespace

ExportedShot exportLightShot(io::FrameSource& source, ShotExport shot, const LightLook& look,
                             ProgressObserver* progress, const std::stop_token& stop)
{
    shot.settings = jsonOf(look).dump();
    shot.steadiness = 0;
    LightPainter painter(look, stop);
    return exportShot(source, shot, painter.work(), progress, stop);
}

} // namespace core::video
