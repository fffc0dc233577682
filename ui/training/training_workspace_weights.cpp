#include "core/base/error.h"
#include "ui/settings/core_sentences.h"
#include "ui/training/training_workspace.h"
#include "ui/widgets/message_bar.h"

namespace ui {

/// `work(engine, folder)` beside the window's thread, because whole files are read; what it returns
/// runs on the window's.
template <typename Work> void TrainingWorkspace::useShown(const Work& work)
{
    m_lane.post(0, [this, work, engine = m_start.engine, folder = m_shown](const std::stop_token&) {
        std::function<void()> done;
        try {
            done = work(*engine, folder);
        } catch (const core::Error& error) {
            done = [this, text = translated(error.what())] { problem(text); };
        }
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
    });
}

void TrainingWorkspace::installShown()
{
    useShown([this](TrainingEngine& engine, const std::filesystem::path& folder) {
        return [this, name = QString::fromStdString(engine.install(folder))] {
            m_messages->showMessage(tr("%1 is among your networks now.").arg(name),
                                    MessageKind::Notice);
            emit installed();
        };
    });
}

void TrainingWorkspace::tryShown()
{
    useShown([this, data = m_start.data](TrainingEngine& engine,
                                         const std::filesystem::path& folder) {
        return [this, network = engine.copyToTry(folder, data / "tried")] { emit tried(network); };
    });
}

} // namespace ui
