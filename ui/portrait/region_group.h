/// @file How one region is painted: four sliders.

#pragma once

#include "core/stylize/portrait_settings.h"

#include <QWidget>

#include <vector>

namespace ui {

class ParameterSlider;
struct Parameter;

/// Edits a RegionSettings. Passive.
class RegionGroup final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegionGroup)

public:
    /// `defaults` are what a double click returns to; `name` goes before the sliders' accessible
    /// names.
    RegionGroup(const QString& name, const core::stylize::RegionSettings& defaults,
                QWidget* parent = nullptr);
    ~RegionGroup() override;

    void showSettings(const core::stylize::RegionSettings& settings);

signals:
    /// One value moved; `control` names it for the history.
    void edited(const core::stylize::RegionSettings& settings, const QString& control);
    void gestureBegan();
    void gestureEnded();

private:
    using Member = double core::stylize::RegionSettings::*;
    struct Row {
        Member member;
        ParameterSlider* slider;
    };

    void add(const QString& region, Member member, Parameter parameter);

    core::stylize::RegionSettings m_settings;
    std::vector<Row> m_rows;
};

} // namespace ui
