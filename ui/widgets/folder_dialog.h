/// @file Which pictures are worked on in one go, and where they are written.

#pragma once

#include <QDialog>
#include <QString>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class FolderLine;

struct FolderChoice {
    std::vector<std::filesystem::path> pictures = {};
    std::filesystem::path target = {}; ///< a folder
    std::string extension = "png"; ///< of what is written
};

/// Asks for a folder of pictures, unless they are known, and one to write to; says in place what is
/// wrong with them.
class FolderDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderDialog)

public:
    struct Start {
        QString from = {};
        QString to = {};
        std::vector<std::string> extensions = {}; ///< of pictures that can be read
        std::vector<std::filesystem::path> pictures = {}; ///< these; empty: those of a folder
        QString title = {};
        QString accept = {}; ///< the button's text
        std::function<QString(int count)> note = {}; ///< what will be done with so many
    };

    explicit FolderDialog(Start start, QWidget* parent = nullptr);
    ~FolderDialog() override;

    FolderChoice choice() const;

private:
    FolderLine* addFolder(const QString& name, const QString& folder);
    std::vector<std::filesystem::path> pictures() const;
    QString noteFor(int count) const;
    void judge();

    Start m_start;
    FolderLine* m_from = nullptr; ///< null if the pictures are known
    FolderLine* m_to = nullptr;
    QComboBox* m_format;
    QLabel* m_note;
    QPushButton* m_accept = nullptr;
};

} // namespace ui
