/// @file The training workspace over a fake engine, with training sets to fill in.

#pragma once

#include "core/train/presets.h"
#include "tests/ui/training/fake_training_engine.h"
#include "ui/settings/session.h"
#include "ui/training/launch_panel.h"
#include "ui/training/run_panel.h"
#include "ui/training/training_workspace.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

/// A workspace over a fake engine, with training sets of two pictures each.
class TrainingWindow {
public:
    TrainingWindow()
    {
        for (const char* part : {"trainA", "trainB"}) {
            const auto folder = root() / "sets" / part;
            std::filesystem::create_directories(folder);
            QFile file(QString::fromStdString((folder / "a.png").string()));
            if (!file.open(QIODevice::WriteOnly)) {
                qFatal("no scratch folder");
            }
        }
        workspace.resize(1280, 760);
        workspace.show();
    }

    std::filesystem::path root() const { return m_folder.path().toStdString(); }

    core::train::TrainingOptions options(std::int64_t steps) const
    {
        auto options = core::train::presetOptions("day-night", "recommended");
        std::get<core::train::DayNightOptions>(options.recipe).dataFolder = root() / "sets";
        options.steps = steps;
        return options;
    }

    /// Fills in the form and presses the button.
    int train(std::int64_t steps = 100'000)
    {
        workspace.launch().showOptions(options(steps));
        QPushButton* button = launchButton();
        if (!QTest::qWaitFor([&] { return button->isEnabled(); })) {
            qFatal("the form is not ready");
        }
        QTest::mouseClick(button, Qt::LeftButton);
        return workspace.queue().runs().back().id;
    }

    QPushButton* launchButton() { return button(workspace.launch(), "Train"); }
    ui::RunState state(int id) const { return workspace.queue().find(id)->state; }
    void press(ui::RunAction action)
    {
        QTest::mouseClick(workspace.panel().button(action), Qt::LeftButton);
    }
    bool says(const QString& text)
    {
        for (const auto* label : workspace.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text)) {
                return true;
            }
        }
        return false;
    }

    static QPushButton* button(QWidget& parent, const char* text)
    {
        for (auto* found : parent.findChildren<QPushButton*>()) {
            if (found->text() == QLatin1String(text)) {
                return found;
            }
        }
        qFatal("there is no button %s", text);
        return nullptr;
    }

    std::shared_ptr<FakeTrainingEngine> engine = std::make_shared<FakeTrainingEngine>();

private:
    QTemporaryDir m_folder;
    ui::Session m_session{root() / "settings.ini"};

public:
    mutable ui::TrainingWorkspace workspace{{.engine = engine,
                                             .data = root() / "data",
                                             .freeMemory = [] { return std::int64_t{4} << 30U; }},
                                            m_session};
};
