/// @file What a run could do at each checkpoint, to go through in time.

#pragma once

#include "ui/queue/latest_lane.h"

#include <QImage>
#include <QWidget>

#include <cstdint>
#include <filesystem>
#include <utility>
#include <vector>

class QLabel;
class QSlider;
class QToolButton;

namespace ui {

class SheetView;

/// The sample sheets of a run with a slider through time; one can be held beside the others.
///
/// Follows the newest until the slider is moved back. Sheets are read beside the window's thread.
class SampleStrip final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SampleStrip)

public:
    explicit SampleStrip(QWidget* parent = nullptr);
    ~SampleStrip() override;

    /// The sheets in `folder`, a run's samples/; anew if it is another one.
    void showFolder(const std::filesystem::path& folder);

    /// The folder may have more by now.
    void refresh();

    int count() const { return static_cast<int>(m_sheets.size()); }

    /// The step of the sheet that is shown; 0 if there is none.
    std::int64_t shownStep() const;
    bool isShown() const;

private:
    using Sheet = std::pair<std::int64_t, std::filesystem::path>; ///< its step and its file

    void buildLayout();
    void show(int index);
    void load(SheetView& view, int lane, const std::filesystem::path& file, const QString& caption);
    void hold(bool held);

    std::filesystem::path m_folder;
    std::vector<Sheet> m_sheets;
    QSlider* m_slider;
    QLabel* m_step;
    QToolButton* m_hold;
    SheetView* m_held;
    SheetView* m_view;
    LatestLane m_lane; ///< last member: joined before the others are destroyed
};

} // namespace ui
