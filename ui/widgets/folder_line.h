/// @file A folder's name, typed or chosen.

#pragma once

#include <QString>
#include <QWidget>

class QLineEdit;

namespace ui {

/// A line for a folder with a button that lets one choose it.
class FolderLine final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderLine)

public:
    /// `name` is what the folder is for: accessible name and title of the file dialog.
    FolderLine(const QString& name, const QString& folder, QWidget* parent = nullptr);
    ~FolderLine() override;

    QString folder() const;
    void setFolder(const QString& folder);

    /// What an empty line stands for.
    void setUsual(const QString& text);

signals:
    /// With every letter.
    void edited(const QString& folder);

    /// Once a name is whole: chosen, or the line was left or confirmed.
    void settled(const QString& folder);

private:
    void browse();

    QString m_name;
    QLineEdit* m_line;
};

} // namespace ui
