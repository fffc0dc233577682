/// @file A number that may be as small as 0.000001 or as large as 160000, typed.

#pragma once

#include <QLineEdit>

#include <optional>

namespace ui {

/// Shows numbers without useless zeros and takes them in the user's language or plain, as 1e-4,
/// too.
class NumberLine final : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberLine)

public:
    explicit NumberLine(QWidget* parent = nullptr);
    ~NumberLine() override;

    void setNumber(double number);

    /// Absent if it says none.
    std::optional<double> number() const;
};

} // namespace ui
