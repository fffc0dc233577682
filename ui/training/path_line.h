/// @file A file or folder, typed, chosen or dropped.

#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

/// A line with a button; takes what is dropped on it.
class PathLine final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PathLine)

public:
    enum class Kind { Folder, File };

    /// `name` is what it is for: accessible name and title of the file dialog.
    PathLine(const QString& name, Kind kind, QWidget* parent = nullptr);
    ~PathLine() override;

    QString path() const;
    void setPath(const QString& path);

signals:
    /// With every letter.
    void edited(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void browse();

    QString m_name;
    Kind m_kind;
    QLineEdit* m_line;
};

} // namespace ui
