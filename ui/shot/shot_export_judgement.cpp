#include "core/base/numbered_files.h"
#include "ui/settings/file_name.h"
#include "ui/shot/shot_export_dialog.h"
#include "ui/shot/shot_format.h"
#include "ui/shot/time_code.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace ui {

namespace {

namespace fs = std::filesystem;

bool isThere(const fs::path& file)
{
    std::error_code unreadable;
    return fs::exists(file, unreadable);
}

} // namespace

fs::path ShotExportDialog::output() const
{
    const ShotFormat& format = shotFormats()[static_cast<std::size_t>(m_kind->currentIndex())];
    const fs::path place = toPath(m_place->text());
    return format.isVideo ? place : place / (m_source.name + ".######." + format.extension);
}

/// Why it cannot be exported so; empty if it can.
QString ShotExportDialog::problem() const
{
    const ShotFormat& format = shotFormats()[static_cast<std::size_t>(m_kind->currentIndex())];
    const QFileInfo place(m_place->text());
    if (m_first->value() > m_last->value()) {
        return tr("The first frame comes after the last.");
    }
    if (place.fileName().isEmpty()) {
        return format.isVideo ? tr("The file needs a name.") : tr("The folder needs a name.");
    }
    if (format.isVideo && place.suffix().toLower() != QString::fromStdString(format.extension)) {
        return tr("The name must end with .%1.").arg(QString::fromStdString(format.extension));
    }
    if (!QFileInfo(place.path()).isDir()) {
        return tr("The folder %1 does not exist.").arg(place.path());
    }
    const bool overInput = std::ranges::any_of(m_source.inputs, [&](const fs::path& input) {
        std::error_code ignored;
        return output() == input || fs::equivalent(output(), input, ignored);
    });
    return overInput ? tr("This is what it is made from. Choose another name.") : QString();
}

/// An earlier export has left frames there, finished or not.
bool ShotExportDialog::isContinued() const
{
    const ShotFormat& format = shotFormats()[static_cast<std::size_t>(m_kind->currentIndex())];
    const fs::path folder
        = format.isVideo ? fs::path(output().string() + ".frames") : output().parent_path();
    return isThere(folder / "manifest.json");
}

bool ShotExportDialog::replaces() const
{
    const auto pattern = core::numberPattern(output());
    if (!pattern) {
        return isThere(output());
    }
    const auto files = isContinued() ? std::nullopt : core::filesOf(*pattern);
    return files && files->first <= m_last->value() && files->last >= m_first->value();
}

/// What will be there.
QString ShotExportDialog::result() const
{
    const int count = m_last->value() - m_first->value() + 1;
    if (const auto pattern = core::numberPattern(output())) {
        return tr("%1, %2 to %3.")
            .arg(frameCount(count), toText(pattern->file(m_first->value()).filename()),
                 toText(pattern->file(m_last->value()).filename()));
    }
    const auto exact = m_source.facts.rate.numerator > 0
        ? m_source.facts.rate
        : usualRates()[static_cast<std::size_t>(m_rate->currentIndex())].second;
    const double rate = static_cast<double>(exact.numerator) / exact.denominator;
    return tr("%1 at %2 a second: %3 seconds.")
        .arg(frameCount(count), QLocale().toString(rate, 'g', 5),
             QLocale().toString(count / rate, 'f', 1));
}

QString ShotExportDialog::consequence() const
{
    QStringList sentences{result()};
    const bool pictures = core::numberPattern(output()).has_value();
    if (replaces()) {
        sentences << (pictures ? tr("Some exist already and would be replaced.")
                               : tr("%1 exists already and would be replaced.")
                                     .arg(toText(output().filename())));
    }
    if (isContinued() && !m_anew->isChecked()) {
        sentences << tr("An export has left frames there; it goes on with the next one, if "
                        "everything is as it was then.");
    }
    if (m_source.masksByHand > 0) {
        sentences
            << tr("Masks made by hand (%1) move on with the picture; where there are none, the "
                  "person is found.")
                   .arg(m_source.masksByHand);
    }
    return sentences.join(u' ');
}

void ShotExportDialog::judge()
{
    const QString reason = problem();
    m_accept->setEnabled(reason.isEmpty());
    m_accept->setText(reason.isEmpty() && replaces() ? tr("Replace") : tr("Export"));
    m_anew->setVisible(reason.isEmpty() && isContinued());
    m_note->setText(reason.isEmpty() ? consequence() : reason);
}

core::video::ShotExport ShotExportDialog::choice() const
{
    using core::video::Begin;
    using core::video::Sound;
    const ShotFormat& format = shotFormats()[static_cast<std::size_t>(m_kind->currentIndex())];
    const auto rate = usualRates()[static_cast<std::size_t>(m_rate->currentIndex())].second;
    const bool anew = !m_anew->isHidden() && m_anew->isChecked();
    return {.content = m_source.content,
            .frames = {.first = m_first->value(), .last = m_last->value()},
            .output = output(),
            .write = {.bitsPerChannel = format.isDeep ? m_bits->currentData().toInt() : 8,
                      .quality = m_quality->value()},
            .rate = rate,
            .sound = m_sound->isChecked() ? Sound::Copied : Sound::None,
            .steadiness = m_steady->isChecked() ? core::video::kUsualSteadiness : 0,
            .begin = anew ? Begin::Anew : Begin::Continue};
}

} // namespace ui
