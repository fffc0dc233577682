#include "ui/portrait/autosave.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "ui/settings/file_name.h"

#include <QDir>
#include <QUuid>

#include <exception>
#include <utility>

namespace ui {

namespace {

namespace fs = std::filesystem;

fs::path lockOf(fs::path file)
{
    return file.replace_extension("lock");
}

std::unique_ptr<QLockFile> makeLock(const fs::path& file)
{
    auto lock = std::make_unique<QLockFile>(toText(lockOf(file)));
    lock->setStaleLockTime(0); // only a program that ended gives it up, however long it runs
    return lock;
}

} // namespace

Autosave::Autosave(PortraitDocument& document, fs::path folder, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_folder(std::move(folder))
    , m_file(
          m_folder
          / toPath(QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".chiaro")))
    , m_sums(std::make_shared<SourceSums>())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kAfter);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
    connect(&document, &PortraitDocument::changed, this, [this](const PortraitState& state) {
        m_written = state.content.empty();
        m_timer.start();
    });
    connect(&document, &PortraitDocument::snapshotsChanged, this, [this] {
        m_written = m_document.state().content.empty();
        m_timer.start();
    });
}

Autosave::~Autosave() = default;

fs::path Autosave::last() const
{
    const fs::path file = m_folder / "last.chiaro";
    return fs::exists(file) ? file : fs::path();
}

std::vector<fs::path> Autosave::lost() const
{
    std::vector<fs::path> files;
    const QDir folder(toText(m_folder));
    for (const QString& name :
         folder.entryList({QStringLiteral("*.chiaro")}, QDir::Files, QDir::Time)) {
        const fs::path file = m_folder / toPath(name);
        if (name != QStringLiteral("last.chiaro") && file != m_file && makeLock(file)->tryLock(0)) {
            files.push_back(file);
        }
    }
    return files;
}

void Autosave::forget(const fs::path& file) const
{
    std::error_code ignored;
    fs::remove(file, ignored);
    fs::remove(lockOf(file), ignored);
}

void Autosave::adopt(const fs::path& file)
{
    m_adopted.push_back(file);
}

void Autosave::settle(bool written)
{
    m_written = written && !m_timer.isActive();
    if (written) {
        for (const fs::path& file : std::exchange(m_adopted, {})) {
            forget(file);
        }
    }
}

void Autosave::write()
{
    const PortraitState state = m_document.state();
    if (state.content.empty()) {
        m_lane.post(0, [file = m_file](const std::stop_token&) {
            std::error_code ignored;
            fs::remove(file, ignored);
        });
        return;
    }
    if (!m_lock) {
        std::error_code ignored; // writing says what is wrong
        fs::create_directories(m_folder, ignored);
        m_lock = makeLock(m_file);
        m_lock->tryLock(0);
    }
    const auto task = [this, state, snapshots = m_document.snapshots(), file = m_file,
                       sums = m_sums](const std::stop_token&) {
        bool written = false;
        try {
            writePortrait(state, file, *sums, snapshots);
            written = true;
        } catch (const std::exception& error) {
            core::logWarning(error.what()); // the work goes on; the next change tries again
        }
        QMetaObject::invokeMethod(
            this, [this, written] { settle(written); }, Qt::QueuedConnection);
    };
    m_lane.post(0, task, LatestLane::SameKind::LetFinish);
}

void Autosave::finish()
{
    m_timer.stop();
    m_lane.cancelAll();
    const PortraitState& state = m_document.state();
    if (state.content.empty()) {
        forget(m_file);
        return;
    }
    try {
        fs::create_directories(m_folder);
        writePortrait(state, m_folder / "last.chiaro", *m_sums, m_document.snapshots());
        forget(m_file);
        settle(true);
    } catch (const std::exception& error) {
        core::logWarning(error.what()); // what was written before is offered as lost
    }
}

} // namespace ui
