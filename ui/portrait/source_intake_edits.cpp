#include "ui/portrait/source_intake.h"
#include "ui/portrait/style_cut_dialog.h"
#include "ui/portrait/thumbnail_loader.h"
#include "ui/settings/file_name.h"
#include "ui/settings/session.h"

#include <QFileDialog>

#include <algorithm>

namespace ui {

namespace {

ImportTarget targetOf(StyleUse use, bool inAddition)
{
    if (use == StyleUse::Person) {
        return inAddition ? ImportTarget::PersonStyles : ImportTarget::OnlyPersonStyle;
    }
    return inAddition ? ImportTarget::Styles : ImportTarget::OnlyStyle;
}

} // namespace

void SourceIntake::chooseStyle(const Path& file, StyleUse use, bool inAddition)
{
    PortraitState next = m_parts.document.state();
    std::vector<StyleChoice>& styles = stylesOf(next, use);
    const bool chosen = std::ranges::find(styles, file, &StyleChoice::file) != styles.end();
    if (inAddition && chosen) {
        std::erase_if(styles, [&](const StyleChoice& style) { return style.file == file; });
        m_parts.document.change(next, tr("Remove style"));
    } else if (!chosen || styles.size() > 1) {
        open(targetOf(use, inAddition), {file});
    }
}

void SourceIntake::removeStyle(StyleUse use, int index)
{
    PortraitState next = m_parts.document.state();
    std::vector<StyleChoice>& styles = stylesOf(next, use);
    styles.erase(styles.begin() + index);
    m_parts.document.change(next, tr("Remove style"));
}

void SourceIntake::setWeight(StyleUse use, int index, double weight)
{
    PortraitState next = m_parts.document.state();
    stylesOf(next, use)[static_cast<std::size_t>(index)].weight = weight;
    m_parts.document.change(next, tr("Share of a style"),
                            QStringLiteral("weight%1.%2").arg(static_cast<int>(use)).arg(index));
}

void SourceIntake::askForCut(StyleUse use, int index, QWidget* parent)
{
    const auto at = static_cast<std::size_t>(index);
    const StyleChoice style = stylesOf(m_parts.document.state(), use)[at];
    const QImage picture = m_parts.thumbnails.thumbnail(style.file);
    if (picture.isNull()) {
        return; // still being read
    }
    auto* dialog = new StyleCutDialog(toText(style.file.stem()), picture, style.cut, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, use, at, file = style.file] {
        PortraitState next = m_parts.document.state();
        std::vector<StyleChoice>& styles = stylesOf(next, use);
        if (at < styles.size() && styles[at].file == file) {
            styles[at].cut = dialog->cut();
            m_parts.document.change(next, tr("Crop and turn style"));
        }
    });
    dialog->open();
}

void SourceIntake::askForMask(QWidget* parent)
{
    auto* dialog = new QFileDialog(parent, tr("Load a mask: white is the person"),
                                   m_parts.session.folder(QStringLiteral("mask")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        PortraitState next = m_parts.document.state();
        next.maskFile = toPath(name);
        next.painted.reset();
        m_parts.document.change(next, tr("Load mask"));
    });
    dialog->open();
}

} // namespace ui
