/// @file The portrait workspace on a screen, with a user's hands, for its tests.

#pragma once

#include "tests/ui/portrait/fake_engine.h"
#include "tests/ui/portrait/picture_folder.h"
#include "ui/portrait/portrait_workspace.h"
#include "ui/queue/job_queue.h"
#include "ui/settings/session.h"
#include "ui/widgets/bare_slider.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/parameter_slider.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include <memory>
#include <utility>
#include <vector>

/// A workspace of 1000 x 700 as the user sees it.
class PortraitWindow final {
public:
    explicit PortraitWindow(std::shared_ptr<FakeEngine> with = std::make_shared<FakeEngine>())
        : engine(std::move(with))
        , session(folder.path() / "settings.ini")
        , workspace({.engine = engine,
                     .jobs = jobs,
                     .session = session,
                     .bundled = {.styles = {folder.picture("bundled.png", {90, 90}, Qt::green)}}})
    {
        workspace.resize(1000, 700);
        workspace.show();
    }

    void drop(const std::vector<std::filesystem::path>& files, QPoint where = {500, 300})
    {
        QList<QUrl> urls;
        for (const auto& file : files) {
            urls << QUrl::fromLocalFile(QString::fromStdString(file.string()));
        }
        QMimeData mime;
        mime.setUrls(urls);
        QDragEnterEvent enter(where, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&workspace, &enter);
        QDropEvent event(where, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&workspace, &event);
    }

    ui::BareSlider* groove(const char* name)
    {
        auto* row = workspace.findChild<ui::ParameterSlider*>(QString::fromLatin1(name));
        return row->findChild<ui::BareSlider*>();
    }

    void drag(const char* name, int from, int to)
    {
        ui::BareSlider* slider = groove(name);
        QTest::mousePress(slider, Qt::LeftButton, {}, {from, 10});
        for (int x = from; x != to; x += from < to ? 1 : -1) {
            QTest::mouseMove(slider, {x, 10});
        }
        QTest::mouseRelease(slider, Qt::LeftButton, {}, {to, 10});
    }

    /// Drops a photograph and a style and waits for the painting.
    void paint()
    {
        drop({folder.picture("face.png"), folder.picture("sea.png")});
        QTRY_VERIFY(workspace.controller().finished());
    }

    const ui::PortraitState& state() { return workspace.document().state(); }
    QString message() { return workspace.messages().message(); }

    PictureFolder folder;
    std::shared_ptr<FakeEngine> engine;
    ui::JobQueue jobs;
    ui::Session session;
    ui::PortraitWorkspace workspace;
};
