/// @file A portrait controller at work, for its tests.

#pragma once

#include "tests/ui/portrait/fake_engine.h"
#include "tests/ui/portrait/picture_folder.h"
#include "ui/portrait/portrait_controller.h"

#include <QStringList>

#include <memory>
#include <vector>

/// A controller with a photograph and a style to show, and all that it reports.
class PortraitSession final {
public:
    PortraitSession()
        : engine(std::make_shared<FakeEngine>())
        , controller(engine)
        , state{.content = folder.picture("face.png"),
                .styles = {{.file = folder.picture("sea.png")}}}
    {
        QObject::connect(&controller, &ui::PortraitController::rendered, &controller,
                         [this](const ui::RenderReport& report) { reports.push_back(report); });
        QObject::connect(&controller, &ui::PortraitController::failed, &controller,
                         [this](const QString& reason) { failures << reason; });
    }

    void show(double structure)
    {
        state.settings.background.structure = structure;
        controller.setState(state);
    }

    bool hasFull() const
    {
        return !reports.empty() && reports.back().quality == ui::RenderQuality::Full;
    }

    PictureFolder folder;
    std::vector<ui::RenderReport> reports;
    QStringList failures;
    std::shared_ptr<FakeEngine> engine;
    ui::PortraitController controller;
    ui::PortraitState state;
};
