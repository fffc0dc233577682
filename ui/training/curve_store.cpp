#include "ui/training/curve_store.h"

#include "core/train/change_log.h"
#include "core/train/run_folder.h"

namespace ui {

CurveStore::CurveStore(QObject* parent)
    : QObject(parent)
{
}

CurveStore::~CurveStore() = default;

const CurveStore::Course* CurveStore::of(const std::filesystem::path& folder)
{
    const auto known = m_known.find(folder);
    if (known == m_known.end()) {
        reload(folder);
        return nullptr;
    }
    return known->second.course.curves ? &known->second.course : nullptr;
}

void CurveStore::reload(const std::filesystem::path& folder)
{
    m_known[folder];
    m_lane.post(m_turn++, [this, folder](const std::stop_token& stop) {
        const Course course{.curves = RunCurves::read(folder),
                            .changes
                            = core::train::readChanges(core::train::RunFolder(folder).changes())};
        if (!stop.stop_requested()) {
            QMetaObject::invokeMethod(
                this, [this, folder, course] { settle(folder, course); }, Qt::QueuedConnection);
        }
    });
}

void CurveStore::settle(const std::filesystem::path& folder, const Course& course)
{
    Known& known = m_known[folder];
    known.course = course;
    for (const RunEvents& events : known.waiting) {
        append(known.course, events);
    }
    known.waiting.clear();
    emit loaded(folder);
}

void CurveStore::add(const std::filesystem::path& folder, const RunEvents& events)
{
    const auto known = m_known.find(folder);
    if (known == m_known.end()) {
        return; // nobody looks at it; it is read when somebody does
    }
    if (!known->second.course.curves) {
        known->second.waiting.push_back(events);
    } else {
        append(known->second.course, events);
    }
}

void CurveStore::append(Course& course, const RunEvents& events)
{
    for (const auto& report : events.steps) {
        course.curves->add(report);
    }
    for (const auto& [step, values] : events.validations) {
        course.curves->addValidation(step, values);
    }
    for (const auto& change : events.changes) {
        std::erase_if(course.changes, [&](const core::train::Change& known) {
            return known.step >= change.step && known.name == change.name;
        });
        course.changes.push_back(change);
    }
}

} // namespace ui
