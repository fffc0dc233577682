#include "ui/portrait/network_group.h"

#include "ui/settings/file_name.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

namespace {

const QString kAnotherFile = QStringLiteral("?");

/// Keeps the panel narrow, however long a file's name is.
QComboBox* makeList(QWidget* parent)
{
    constexpr int kFewLetters = 8;
    auto* list = new QComboBox(parent);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(kFewLetters);
    return list;
}

} // namespace

NetworkGroup::NetworkGroup(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_picture = addRow(*grid, tr("picture"), tr("The network that paints the picture"),
                       &NetworkChoice::picture);
    m_person = addRow(*grid, tr("person"), tr("The network that paints the person"),
                      &NetworkChoice::person);
    m_encoder
        = addRow(*grid, tr("encoder"),
                 tr("The network that looks at the pictures; it must be as wide as those that "
                    "paint"),
                 &NetworkChoice::encoder);
    showChoice({});
}

NetworkGroup::~NetworkGroup() = default;

QComboBox* NetworkGroup::addRow(QGridLayout& grid, const QString& name, const QString& explanation,
                                Member member)
{
    const int row = grid.rowCount();
    auto* list = makeList(this);
    list->setAccessibleName(explanation);
    list->setToolTip(explanation);
    grid.addWidget(new QLabel(name, this), row, 0);
    grid.addWidget(list, row, 1);
    connect(list, &QComboBox::activated, this, [this, list, member] { choose(*list, member); });
    return list;
}

void NetworkGroup::setNetworks(const std::vector<NamedNetwork>& networks)
{
    m_networks = networks;
    showChoice(m_choice);
}

void NetworkGroup::showChoice(const NetworkChoice& choice)
{
    m_choice = choice;
    fill(*m_picture, tr("the program's own"), &NetworkChoice::picture);
    fill(*m_person, choice.picture.empty() ? tr("the program's own") : tr("as the picture"),
         &NetworkChoice::person);
    fill(*m_encoder, tr("the one that fits"), &NetworkChoice::encoder);
}

void NetworkGroup::fill(QComboBox& list, const QString& first, Member member) const
{
    using Role = NamedNetwork::Role;
    const Role role = member == &NetworkChoice::encoder ? Role::Encoder : Role::Painter;
    const std::filesystem::path& chosen = m_choice.*member;
    const QSignalBlocker blocker(list);
    list.clear();
    list.addItem(first, QString());
    for (const NamedNetwork& network : m_networks) {
        if (network.role == role) {
            list.addItem(QString::fromStdString(network.name), toText(network.file));
            list.setItemData(list.count() - 1,
                             tr("%1, width %2").arg(toText(network.file)).arg(network.width),
                             Qt::ToolTipRole);
        }
    }
    if (!chosen.empty() && list.findData(toText(chosen)) < 0) {
        list.addItem(toText(chosen.stem()), toText(chosen));
    }
    list.addItem(tr("Another file…"), kAnotherFile);
    list.setCurrentIndex(list.findData(toText(chosen)));
}

void NetworkGroup::choose(QComboBox& list, Member member)
{
    const QString file = list.currentData().toString();
    if (file == kAnotherFile) {
        showChoice(m_choice);
        askForFile(member);
        return;
    }
    NetworkChoice next = m_choice;
    next.*member = toPath(file);
    emit edited(next);
}

void NetworkGroup::askForFile(Member member)
{
    auto* dialog
        = new QFileDialog(this, tr("Choose a network"), {},
                          member == &NetworkChoice::encoder ? tr("Encoders (*.safetensors *.pth)")
                                                            : tr("Networks (*.safetensors)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, member](const QString& file) {
        NetworkChoice next = m_choice;
        next.*member = toPath(file);
        emit edited(next);
    });
    dialog->open();
}

} // namespace ui
