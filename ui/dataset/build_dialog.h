/// @file How a collection becomes training sets.

#pragma once

#include <QDialog>

#include <cstdint>
#include <filesystem>

class QLabel;
class QPushButton;
class QSpinBox;

namespace ui {

class FolderLine;

struct BuildChoice {
    std::filesystem::path folder = {};
    std::int64_t testPerClass = 0;
    std::uint64_t seed = 1;
    int side = 256; ///< of the squares, in pixels
};

/// Asks for folder, number of test pictures, size and seed; says in place what is wrong with them.
class BuildDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BuildDialog)

public:
    struct Source {
        std::filesystem::path suggestion = {}; ///< a folder that need not exist
        std::int64_t days = 0;
        std::int64_t nights = 0;
    };

    explicit BuildDialog(Source source, QWidget* parent = nullptr);
    ~BuildDialog() override;

    BuildChoice choice() const;

private:
    QSpinBox* makeNumber(int least, int most, int value, const QString& name);
    void buildLayout();
    QString problem() const;
    void judge();

    Source m_source;
    FolderLine* m_folder;
    QSpinBox* m_tests;
    QSpinBox* m_side;
    QSpinBox* m_seed;
    QLabel* m_note;
    QPushButton* m_accept;
};

} // namespace ui
