/// @file A folder of small photographs of known brightness, and the collection workspace over it.

#pragma once

#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "tests/ui/portrait/picture_folder.h"
#include "ui/dataset/collection_workspace.h"
#include "ui/dataset/core_collection_engine.h"
#include "ui/dataset/group_view.h"
#include "ui/dataset/limits_panel.h"
#include "ui/plots/brightness_plot.h"
#include "ui/queue/job_queue.h"
#include "ui/settings/session.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/picture_grid.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

/// The real files, slowly if the test says so.
class SlowCollectionEngine final : public ui::CoreCollectionEngine {
public:
    using ui::CoreCollectionEngine::CoreCollectionEngine;

    std::atomic<int> milliseconds{0}; ///< that measuring, or writing, takes besides
    std::atomic<int> cancelled{0};

    core::dataset::MeasuredCollection measure(const std::vector<std::filesystem::path>& files,
                                              core::ProgressObserver* progress,
                                              const std::stop_token& stop) override
    {
        wait(stop, progress);
        return CoreCollectionEngine::measure(files, progress, stop);
    }

    void write(const core::dataset::DayNightSplit& split, int side,
               const std::filesystem::path& folder, core::ProgressObserver* progress,
               const std::stop_token& stop) override
    {
        wait(stop, progress);
        CoreCollectionEngine::write(split, side, folder, progress, stop);
    }

private:
    void wait(const std::stop_token& stop, core::ProgressObserver* progress)
    {
        for (int passed = 0; passed < milliseconds; passed += 5) {
            if (stop.stop_requested()) {
                ++cancelled;
            }
            core::throwIfStopped(stop);
            progress->onProgress(
                {.stage = "measuring the brightness", .done = passed, .total = milliseconds});
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }
};

/// Six nights (n0 to n5), four neither (u0 to u3), eight days (d0 to d7), a broken file, and below
/// them a copy of d0.
class Photographs final {
public:
    Photographs(const Photographs& other)
        : m_shared(other.m_shared)
    {
    }

    Photographs()
    {
        QDir(m_folder.nameOf(".")).mkpath(QStringLiteral("city/more"));
        for (int index = 0; index < 6; ++index) {
            make("n", index, 20 + 8 * index);
        }
        for (int index = 0; index < 4; ++index) {
            make("u", index, 110 + 4 * index);
        }
        for (int index = 0; index < 8; ++index) {
            make("d", index, 165 + 10 * index);
        }
        QFile::copy(m_folder.nameOf("city/d0.png"), m_folder.nameOf("city/more/same.png"));
        m_folder.text("city/broken.png");
    }

    std::filesystem::path path() const { return m_folder.path() / "city"; }
    std::filesystem::path file(const char* name) const { return path() / name; }
    const PictureFolder& around() const { return m_folder; }

    /// Beside the folder, so that it is offered; d0 to d7 and u3 are day, n0 to n5 night.
    std::filesystem::path labels() const
    {
        QFile file(m_folder.nameOf("city.csv"));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("file,label\nu3.png,day\n");
            for (int index = 0; index < 8; ++index) {
                file.write(QStringLiteral("d%1.png,day\n").arg(index).toUtf8());
            }
            for (int index = 0; index < 6; ++index) {
                file.write(QStringLiteral("n%1.png,night\n").arg(index).toUtf8());
            }
        }
        return m_folder.path() / "city.csv";
    }

private:
    /// Squares at random about the level, so that no two are alike.
    void make(const char* kind, int index, int level)
    {
        constexpr int kSquares = 8;
        QRandomGenerator random(static_cast<quint32>(kind[0] * 100 + index));
        QImage image(192, 160, QImage::Format_RGB32);
        QPainter painter(&image);
        for (int x = 0; x < kSquares; ++x) {
            for (int y = 0; y < kSquares; ++y) {
                const int grey = level + (random.bounded(2) == 0 ? 12 : -12);
                painter.fillRect(x * 24, y * 20, 24, 20, QColor(grey, grey, grey));
            }
        }
        painter.end();
        image.save(m_folder.nameOf(
            QStringLiteral("city/%1%2.png").arg(QLatin1String(kind)).arg(index).toUtf8().data()));
    }

    std::shared_ptr<PictureFolder> m_shared = std::make_shared<PictureFolder>();
    PictureFolder& m_folder = *m_shared;
};

/// A workspace of 1100 x 760 as the user sees it.
class CollectionWindow final {
public:
    using Group = core::dataset::Group;

    explicit CollectionWindow(const Photographs& of = {})
        : photographs(of)
        , engine(std::make_shared<SlowCollectionEngine>(std::filesystem::path()))
        , session(photographs.around().path() / "settings.ini")
        , workspace({.engine = engine, .jobs = jobs, .session = session})
    {
        workspace.resize(1100, 760);
        workspace.show();
    }

    void drop(const std::filesystem::path& place)
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(QString::fromStdString(place.string()))});
        QDragEnterEvent enter({500, 300}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&workspace, &enter);
        QDropEvent event({500, 300}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&workspace, &event);
    }

    /// What is selected in the one, into the other.
    void drag(ui::PictureGrid& from, ui::PictureGrid& to)
    {
        const std::unique_ptr<QMimeData> mime(
            from.model()->mimeData(from.selectionModel()->selectedIndexes()));
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(to.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({20, 20}, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(to.viewport(), &event);
    }

    void open()
    {
        drop(photographs.path());
        QTRY_VERIFY(workspace.collection() != nullptr);
        QTRY_VERIFY(count(Group::Night) + count(Group::Day) > 0);
    }

    std::size_t count(Group group) { return workspace.groups().grid(group).files().size(); }

    /// The rows of the report.
    QString report(const QString& name)
    {
        auto* form = workspace.findChild<ui::LimitsPanel*>()->findChildren<QFormLayout*>().last();
        for (int row = 0; row < form->rowCount(); ++row) {
            auto* label
                = qobject_cast<QLabel*>(form->itemAt(row, QFormLayout::LabelRole)->widget());
            if (label->text() == name) {
                return qobject_cast<QLabel*>(form->itemAt(row, QFormLayout::FieldRole)->widget())
                    ->text();
            }
        }
        return {};
    }

    QPushButton* button(const char* text)
    {
        for (QPushButton* found : workspace.findChildren<QPushButton*>()) {
            if (found->text().startsWith(QString::fromUtf8(text)) && found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }

    const ui::CollectionState& state() { return workspace.document().state(); }
    QString message() { return workspace.messages().message(); }

    Photographs photographs; ///< the same folder, if it was given
    std::shared_ptr<SlowCollectionEngine> engine;
    ui::JobQueue jobs;
    ui::Session session;
    ui::CollectionWorkspace workspace;
};
