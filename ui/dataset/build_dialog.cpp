#include "ui/dataset/build_dialog.h"

#include "ui/settings/file_name.h"
#include "ui/widgets/folder_line.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <limits>
#include <utility>

namespace ui {

namespace {

/// The paper's 500, or a fifth of what there is.
int usualTests(std::int64_t smallerClass)
{
    constexpr std::int64_t kPaper = 500;
    return static_cast<int>(std::clamp<std::int64_t>(smallerClass / 5, 0, kPaper));
}

} // namespace

BuildDialog::BuildDialog(Source source, QWidget* parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_folder(new FolderLine(tr("Folder to make"), toText(m_source.suggestion), this))
    , m_tests(makeNumber(0, 1'000'000, usualTests(std::min(m_source.days, m_source.nights)),
                         tr("Test pictures of each class")))
    , m_side(makeNumber(32, 4096, 256, tr("Side of the squares")))
    , m_seed(makeNumber(0, std::numeric_limits<int>::max(), 1, tr("Seed")))
    , m_note(new QLabel(this))
    , m_accept(new QPushButton(tr("Build"), this))
{
    setWindowTitle(tr("Build training sets"));
    buildLayout();
    connect(m_folder, &FolderLine::edited, this, &BuildDialog::judge);
    for (QSpinBox* number : {m_tests, m_side, m_seed}) {
        connect(number, &QSpinBox::valueChanged, this, &BuildDialog::judge);
    }
    judge();
}

BuildDialog::~BuildDialog() = default;

QSpinBox* BuildDialog::makeNumber(int least, int most, int value, const QString& name)
{
    auto* number = new QSpinBox(this);
    number->setRange(least, most);
    number->setValue(value);
    number->setAccessibleName(name);
    return number;
}

void BuildDialog::buildLayout()
{
    constexpr int kWidth = 540;
    m_tests->setToolTip(
        tr("Kept out of training, at random; pictures that are alike stay together"));
    m_side->setSuffix(tr(" px"));
    m_side->setToolTip(tr("The largest centred square of each picture is scaled to this"));
    m_seed->setToolTip(tr("The same seed chooses the same test pictures"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 20);
    form->setVerticalSpacing(8);
    form->addRow(tr("Folder to make"), m_folder);
    form->addRow(tr("Test pictures of each class"), m_tests);
    form->addRow(tr("Side of the squares"), m_side);
    form->addRow(tr("Seed"), m_seed);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(3 * m_note->fontMetrics().lineSpacing());
    m_note->setAlignment(Qt::AlignTop);
    form->addRow(m_note);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_accept->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    form->addRow(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(kWidth);
}

QString BuildDialog::problem() const
{
    const QFileInfo folder(m_folder->folder());
    const auto least = std::min(m_source.days, m_source.nights);
    if (m_source.days == 0 || m_source.nights == 0) {
        return tr("There must be pictures of day and of night: move the limits.");
    }
    if (m_tests->value() >= least) {
        return tr("There are %1 days and %2 nights, so at most %3 of each can be kept for testing.")
            .arg(m_source.days)
            .arg(m_source.nights)
            .arg(least - 1);
    }
    if (m_folder->folder().isEmpty()) {
        return tr("Choose a folder to make.");
    }
    if (folder.isFile() || (folder.isDir() && !QDir(folder.filePath()).isEmpty())) {
        return tr("%1 exists already and is not empty; choose another folder.")
            .arg(folder.fileName());
    }
    return {};
}

void BuildDialog::judge()
{
    const QString wrong = problem();
    m_accept->setEnabled(wrong.isEmpty());
    m_note->setText(
        wrong.isEmpty()
            ? tr("%1 days and %2 nights for training, %3 of each for testing, in trainA, trainB, "
                 "testA and testB (A is day), and manifest.csv with every picture.")
                  .arg(m_source.days - m_tests->value())
                  .arg(m_source.nights - m_tests->value())
                  .arg(m_tests->value())
            : wrong);
}

BuildChoice BuildDialog::choice() const
{
    return {.folder = toPath(m_folder->folder()),
            .testPerClass = m_tests->value(),
            .seed = static_cast<std::uint64_t>(m_seed->value()),
            .side = m_side->value()};
}

} // namespace ui
