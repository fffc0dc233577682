#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "ui/plots/loss_plot.h"
#include "ui/settings/file_name.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QSvgGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace ui {

/// Every value in view: "curve,place,value", so that curves of any runs share one file.
QByteArray LossPlot::table() const
{
    const auto [from, to] = shownPlaces();
    QByteArray rows = "curve,place,value\n";
    for (const Drawn& drawn : m_curves) {
        const auto& places = *drawn.curve.places;
        for (std::size_t index = 0; index < drawn.curve.values->size(); ++index) {
            const double value = drawn.curve.value(index);
            if (drawn.shown && places[index] >= from && places[index] <= to && !std::isnan(value)) {
                QString name = drawn.curve.name;
                rows += name.replace(u',', u' ').toUtf8() + ','
                    + QByteArray::number(places[index], 'g', 17) + ','
                    + QByteArray::number(value, 'g', 17) + '\n';
            }
        }
    }
    return rows;
}

QByteArray LossPlot::drawing() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(m_plot->size());
    svg.setViewBox(m_plot->rect());
    QCPPainter painter;
    painter.begin(&svg);
    painter.setMode(QCPPainter::pmVectorized);
    m_plot->toPainter(&painter, m_plot->width(), m_plot->height());
    painter.end();
    return bytes;
}

void LossPlot::exportTo(const std::filesystem::path& file)
{
    drawNow();
    leave();
    QByteArray bytes;
    const auto kind = file.extension();
    if (kind == ".csv") {
        bytes = table();
    } else if (kind == ".svg") {
        bytes = drawing();
    } else if (kind == ".png") {
        QBuffer buffer(&bytes);
        m_plot->toPixmap(0, 0, 2).save(&buffer, "PNG");
    } else if (kind == ".pdf") {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("plot.pdf"));
        m_plot->savePdf(name);
        QFile pdf(name);
        if (pdf.open(QIODevice::ReadOnly)) {
            bytes = pdf.readAll();
        }
    }
    if (bytes.isEmpty()) {
        throw core::Error(file.string()
                          + " cannot be written; end its name with .pdf, .svg, .png or .csv.");
    }
    core::writeFile(file,
                    std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace ui
