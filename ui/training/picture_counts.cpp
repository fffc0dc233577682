#include "ui/training/picture_counts.h"

#include "core/base/error.h"
#include "ui/settings/core_sentences.h"

namespace ui {

PictureCounts::PictureCounts(Count count, QObject* parent)
    : QObject(parent)
    , m_count(std::move(count))
{
}

PictureCounts::~PictureCounts() = default;

std::optional<PictureCounts::Result> PictureCounts::of(const std::filesystem::path& folder)
{
    const auto known = m_known.find(folder);
    if (known != m_known.end()) {
        return known->second;
    }
    m_known[folder] = std::nullopt;
    m_lane.post(m_turn++, [this, folder](const std::stop_token&) {
        Result result;
        try {
            result.count = m_count(folder);
        } catch (const core::Error& error) {
            result.problem = translated(error.what());
        }
        QMetaObject::invokeMethod(
            this,
            [this, folder, result] {
                m_known[folder] = result;
                emit counted();
            },
            Qt::QueuedConnection);
    });
    return std::nullopt;
}

void PictureCounts::forget()
{
    m_known.clear();
}

} // namespace ui
