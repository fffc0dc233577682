/// @file The day-and-night workspace on a screen, with a user's hands, for its tests.

#pragma once

#include "tests/ui/daynight/fake_daynight_engine.h"
#include "tests/ui/portrait/picture_folder.h"
#include "ui/canvas/canvas.h"
#include "ui/daynight/brightness_meter.h"
#include "ui/daynight/daynight_panel.h"
#include "ui/daynight/daynight_workspace.h"
#include "ui/queue/job_queue.h"
#include "ui/settings/session.h"
#include "ui/widgets/bare_slider.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/parameter_slider.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <memory>
#include <vector>

/// A workspace of 1000 x 700 as the user sees it.
class DayNightWindow final {
public:
    explicit DayNightWindow(std::shared_ptr<FakeDayNightEngine> with
                            = std::make_shared<FakeDayNightEngine>())
        : engine(std::move(with))
        , session(folder.path() / "settings.ini")
        , workspace({.engine = engine, .jobs = jobs, .session = session})
    {
        workspace.resize(1000, 700);
        workspace.show();
    }

    std::filesystem::path bright(const char* name) const
    {
        return folder.picture(name, {160, 120}, QColor(200, 200, 200));
    }
    std::filesystem::path dark(const char* name) const
    {
        return folder.picture(name, {160, 120}, QColor(20, 20, 20));
    }

    void drop(const std::vector<std::filesystem::path>& files)
    {
        QList<QUrl> urls;
        for (const auto& file : files) {
            urls << QUrl::fromLocalFile(QString::fromStdString(file.string()));
        }
        QMimeData mime;
        mime.setUrls(urls);
        QDragEnterEvent enter({500, 300}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&workspace, &enter);
        QDropEvent event({500, 300}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&workspace, &event);
    }

    /// The button, in the workspace or a dialog, whose text begins so.
    template <typename Button = QPushButton> Button* button(const char* text)
    {
        for (Button* found : workspace.findChildren<Button*>()) {
            if (found->text().startsWith(QString::fromUtf8(text)) && found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }

    QComboBox* list(const char* accessibleName)
    {
        for (QComboBox* found : workspace.findChildren<QComboBox*>()) {
            if (found->accessibleName() == QString::fromUtf8(accessibleName)) {
                return found;
            }
        }
        return nullptr;
    }

    void dragStrength(int from, int to)
    {
        auto* slider = workspace.findChild<ui::ParameterSlider*>()->findChild<ui::BareSlider*>();
        QTest::mousePress(slider, Qt::LeftButton, {}, {from, 10});
        for (int x = from; x != to; x += from < to ? 1 : -1) {
            QTest::mouseMove(slider, {x, 10});
        }
        QTest::mouseRelease(slider, Qt::LeftButton, {}, {to, 10});
    }

    const ui::DayNightState& state() { return workspace.document().state(); }
    bool isFinished() { return workspace.controller().finished() != nullptr; }
    QString meter() { return workspace.findChild<ui::BrightnessMeter*>()->text(); }
    QString message() { return workspace.messages().message(); }

    PictureFolder folder;
    std::shared_ptr<FakeDayNightEngine> engine;
    ui::JobQueue jobs;
    ui::Session session;
    ui::DayNightWorkspace workspace;
};
