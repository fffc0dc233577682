#include "ui/training/run_curves.h"

#include "core/train/event_reader.h"
#include "core/train/run_folder.h"
#include "core/train/run_record.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace ui {

using core::train::RunTable;

namespace {

struct CurveWords {
    Q_DECLARE_TR_FUNCTIONS(CurveWords)
};

QString shownName(const std::string& name)
{
    return QString::fromStdString(name).replace(u'_', u' ');
}

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

/// A column's value at a step; times.csv may be a few rows behind losses.csv.
double valueAt(const RunTable& table, const std::string& column, std::size_t row)
{
    const auto* values = table.column(column);
    if (values == nullptr || values->empty()) {
        return kNothing;
    }
    return (*values)[std::min(row, values->size() - 1)];
}

} // namespace

RunCurves::RunCurves()
    : m_steps(std::make_shared<std::vector<double>>())
    , m_epochs(std::make_shared<std::vector<double>>())
    , m_seconds(std::make_shared<std::vector<double>>())
{
}

std::unique_ptr<RunCurves> RunCurves::read(const std::filesystem::path& folder)
{
    const core::train::RunFolder places(folder);
    const auto losses = core::train::readTable(places.losses());
    const auto times = core::train::readTable(places.times());
    const auto validation = core::train::readTable(places.validation());
    auto result = std::make_unique<RunCurves>();
    result->m_names = losses.names;
    double seconds = 0;
    std::vector<double> row(losses.names.size());
    for (std::size_t index = 0; index < losses.steps.size(); ++index) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            row[column] = losses.columns[column][index];
        }
        const double took = valueAt(times, "seconds", index);
        seconds += took > 0 ? took : 0;
        result->addRow(losses.steps[index], valueAt(times, "epoch", index), seconds, row);
    }
    for (std::size_t index = 0; index < validation.steps.size(); ++index) {
        std::vector<std::pair<std::string, double>> values;
        for (std::size_t column = 0; column < validation.names.size(); ++column) {
            values.emplace_back(validation.names[column], validation.columns[column][index]);
        }
        result->addValidation(static_cast<std::int64_t>(validation.steps[index]), values);
    }
    if (losses.steps.empty()) {
        result->readForeign(folder);
    }
    return result;
}

/// Where no epoch is known, the steps stand for them.
void RunCurves::readForeign(const std::filesystem::path& folder)
{
    for (const auto& course : core::train::readScalars(folder)) {
        Sparse& curve = m_scalars[course.tag];
        curve = {std::make_shared<std::vector<double>>(course.steps),
                 std::make_shared<std::vector<double>>(course.steps),
                 std::make_shared<std::vector<double>>(course.seconds),
                 std::make_shared<CurveSeries>()};
        for (std::size_t index = 1; index < curve.seconds->size(); ++index) { // clocks are set back
            double& second = (*curve.seconds)[index];
            second = std::max(second, (*curve.seconds)[index - 1]);
        }
        for (const double value : course.values) {
            curve.values->append(value);
        }
    }
}

void RunCurves::add(const core::train::StepReport& report)
{
    std::vector<double> values;
    if (m_names.empty()) {
        for (const auto& [name, value] : report.losses) {
            m_names.push_back(name);
        }
    }
    for (const auto& [name, value] : report.losses) {
        values.push_back(value);
    }
    const auto step = static_cast<double>(report.step);
    cutFrom(step);
    const double before = m_seconds->empty() ? 0 : m_seconds->back();
    addRow(step, report.epoch, before + report.secondsPerStep, values);
}

void RunCurves::addRow(double step, double epoch, double seconds, const std::vector<double>& values)
{
    while (m_series.size() < m_names.size()) {
        m_series.push_back(std::make_shared<CurveSeries>());
    }
    m_steps->push_back(step);
    m_epochs->push_back(epoch >= 0 ? epoch : m_epochs->empty() ? 0 : m_epochs->back());
    m_seconds->push_back(seconds);
    for (std::size_t index = 0; index < m_series.size(); ++index) {
        m_series[index]->append(index < values.size() ? values[index] : kNothing);
    }
}

void RunCurves::cutFrom(double step)
{
    const auto kept
        = static_cast<std::size_t>(std::ranges::lower_bound(*m_steps, step) - m_steps->begin());
    if (kept == m_steps->size()) {
        return;
    }
    for (const auto& places : {m_steps, m_epochs, m_seconds}) {
        places->resize(kept);
    }
    for (const auto& series : m_series) {
        series->truncate(kept);
    }
}

void RunCurves::addValidation(std::int64_t step,
                              const std::vector<std::pair<std::string, double>>& values)
{
    const auto fresh = [] { return std::make_shared<std::vector<double>>(); };
    for (const auto& [name, value] : values) {
        auto& sparse = m_validation[name];
        if (!sparse.values) {
            sparse = {fresh(), fresh(), fresh(), std::make_shared<CurveSeries>()};
        }
        const auto place = static_cast<double>(step);
        const auto kept = static_cast<std::size_t>(std::ranges::lower_bound(*sparse.steps, place)
                                                   - sparse.steps->begin());
        for (const auto& places : {sparse.steps, sparse.epochs, sparse.seconds}) {
            places->resize(kept);
        }
        sparse.values->truncate(kept);
        sparse.steps->push_back(place);
        sparse.epochs->push_back(placeOf(step, CurveAxis::Epoch));
        sparse.seconds->push_back(placeOf(step, CurveAxis::Time));
        sparse.values->append(value);
    }
}

const RunCurves::Places& RunCurves::places(CurveAxis axis) const
{
    return axis == CurveAxis::Step ? m_steps : axis == CurveAxis::Epoch ? m_epochs : m_seconds;
}

double RunCurves::placeOf(std::int64_t step, CurveAxis axis) const
{
    const auto found = std::ranges::lower_bound(*m_steps, static_cast<double>(step));
    if (axis == CurveAxis::Step || m_steps->empty()) {
        return static_cast<double>(step);
    }
    const auto index = std::min<std::ptrdiff_t>(found - m_steps->begin(), std::ssize(*m_steps) - 1);
    return (*places(axis))[static_cast<std::size_t>(index)];
}

LossCurve RunCurves::curveOf(const Sparse& sparse, CurveAxis axis, const QString& name)
{
    return {.name = name,
            .places = axis == CurveAxis::Step ? sparse.steps
                : axis == CurveAxis::Epoch    ? sparse.epochs
                                              : sparse.seconds,
            .values = sparse.values};
}

std::vector<LossCurve> RunCurves::curves(CurveAxis axis, const QString& prefix,
                                         const Weights& weights) const
{
    std::vector<LossCurve> result;
    for (std::size_t index = 0; index < m_series.size(); ++index) {
        result.push_back({.name = prefix + shownName(m_names[index]),
                          .places = places(axis),
                          .values = m_series[index],
                          .term = shownName(m_names[index])});
        if (const auto known = weights.find(m_names[index]); known != weights.end()) {
            for (const auto& from : known->second) {
                result.back().factors.push_back(
                    {.place = placeOf(from.step, axis), .factor = from.weight});
            }
        }
    }
    for (const auto& [name, scalars] : m_scalars) {
        result.push_back(curveOf(scalars, axis, prefix + shownName(name)));
        result.back().term = shownName(name);
    }
    for (const auto& [name, sparse] : m_validation) {
        result.push_back(
            curveOf(sparse, axis, prefix + CurveWords::tr("validation: %1").arg(shownName(name))));
        result.back().term = CurveWords::tr("validation: %1").arg(shownName(name));
        result.back().sparse = true;
    }
    return result;
}

std::int64_t RunCurves::epochsBegun() const
{
    return m_epochs->empty() ? 0 : static_cast<std::int64_t>(m_epochs->back());
}

std::vector<std::pair<std::int64_t, double>> RunCurves::epochStarts(CurveAxis axis,
                                                                    std::size_t most) const
{
    const auto count = static_cast<std::size_t>(epochsBegun());
    std::size_t every = 1;
    for (std::size_t turn = 0; count / every > most; ++turn) { // 1, 2, 5, 10, 20, 50...
        every = turn % 3 == 1 ? every * 5 / 2 : every * 2;
    }
    std::vector<std::pair<std::int64_t, double>> starts;
    for (std::size_t epoch = every; epoch <= count; epoch += every) {
        const auto found = std::ranges::lower_bound(*m_epochs, static_cast<double>(epoch));
        const auto index = static_cast<std::size_t>(found - m_epochs->begin());
        starts.emplace_back(static_cast<std::int64_t>(epoch), (*places(axis))[index]);
    }
    return starts;
}

} // namespace ui
