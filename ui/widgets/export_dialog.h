/// @file Where and how the finished picture is written.

#pragma once

#include "core/io/picture_file.h"

#include <QDialog>

#include <filesystem>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

struct ExportChoice {
    std::filesystem::path file = {};
    core::io::WriteOptions options = {};
};

/// Asks for name, format and what to keep; says in place what an existing name would mean.
///
/// Never lets one of the inputs be overwritten; another existing file only after its button says
/// "Replace". GUI thread only.
class ExportDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    struct Source {
        std::filesystem::path suggestion = {}; ///< with its extension
        std::vector<std::filesystem::path> inputs = {}; ///< never written over
        bool hasProfile = false; ///< the photograph came with a colour profile
        int bitsPerChannel = 8; ///< of the photograph
    };

    explicit ExportDialog(Source source, QWidget* parent = nullptr);
    ~ExportDialog() override;

    ExportChoice choice() const;

private:
    void buildLayout();
    void connectParts();
    void chooseFolder();
    void applyFormat();
    void judgeName();
    void offerDepths();
    void offerColors();
    bool isInput(const std::filesystem::path& file) const;

    Source m_source;
    int m_shownFormat = -1; ///< whose depths and colours are offered
    QLineEdit* m_name;
    QPushButton* m_browse;
    QComboBox* m_format;
    QComboBox* m_bits;
    QSpinBox* m_quality;
    QComboBox* m_profile;
    QCheckBox* m_metadata;
    QLabel* m_note;
    QPushButton* m_cancel;
    QPushButton* m_accept;
};

} // namespace ui
