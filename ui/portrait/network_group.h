/// @file Which networks paint: the program's own or others.

#pragma once

#include "ui/portrait/portrait_engine.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;

namespace ui {

/// Edits a NetworkChoice: one list for the picture, one for the person, one for the encoder, which
/// fits by itself. Passive.
class NetworkGroup final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkGroup)

public:
    explicit NetworkGroup(QWidget* parent = nullptr);
    ~NetworkGroup() override;

    /// What can be chosen besides the program's own.
    void setNetworks(const std::vector<NamedNetwork>& networks);
    void showChoice(const NetworkChoice& choice);

signals:
    void edited(const ui::NetworkChoice& choice);

private:
    using Member = std::filesystem::path NetworkChoice::*;

    QComboBox* addRow(QGridLayout& grid, const QString& name, const QString& explanation,
                      Member member);
    void fill(QComboBox& list, const QString& first, Member member) const;
    void choose(QComboBox& list, Member member);
    void askForFile(Member member);

    NetworkChoice m_choice;
    std::vector<NamedNetwork> m_networks;
    QComboBox* m_picture;
    QComboBox* m_person;
    QComboBox* m_encoder;
};

} // namespace ui
