/// @file Which frames of a video are painted, into what, and where.

#pragma once

#include "core/video/shot_export.h"

#include <QDialog>

#include <filesystem>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

/// Asks for frames, format and place; says in place what would be replaced, and whether an earlier
/// export is continued. Never lets one of the inputs be overwritten. GUI thread only.
class ShotExportDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShotExportDialog)

public:
    struct Source {
        std::filesystem::path content = {};
        core::io::FrameFacts facts = {};
        core::video::FrameRange range = {}; ///< in and out point
        std::string name = {}; ///< of the results, without number and extension
        std::filesystem::path folder = {}; ///< to begin with
        std::vector<std::filesystem::path> inputs = {}; ///< never written over
        int bitsPerChannel = 8; ///< of a frame
        int masksByHand = 0; ///< frames of the range that have one
        bool canSteady = true; ///< flicker can be taken away, by choice
    };

    explicit ShotExportDialog(Source source, QWidget* parent = nullptr);
    ~ShotExportDialog() override;

    core::video::ShotExport choice() const;

signals:
    /// Only the shown frame, as a picture.
    void frameRequested();

private:
    void fill();
    void buildLayout();
    QWidget* makeFrames();
    QWidget* makeButtons();
    void connectParts();
    void takeKind();
    void browse();
    void judge();
    QString problem() const;
    QString result() const;
    QString consequence() const;
    bool isContinued() const;
    bool replaces() const;
    std::filesystem::path output() const;

    Source m_source;
    QFormLayout* m_form;
    QSpinBox* m_first;
    QSpinBox* m_last;
    QComboBox* m_kind;
    QLabel* m_placeName;
    QLineEdit* m_place;
    QPushButton* m_browse;
    QComboBox* m_bits;
    QSpinBox* m_quality;
    QComboBox* m_rate;
    QCheckBox* m_sound;
    QCheckBox* m_steady;
    QCheckBox* m_anew;
    QLabel* m_note;
    QPushButton* m_accept = nullptr;
};

} // namespace ui
