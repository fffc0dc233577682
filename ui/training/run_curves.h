/// @file The course of one run as curves.

#pragma once

#include "core/train/training.h"
#include "ui/plots/loss_plot.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace ui {

/// What curves of a run are drawn over.
enum class CurveAxis { Step, Epoch, Time };

/// The losses of a run by step, read from its folder and continued by what is reported.
///
/// GUI thread only, but for reading. A step that comes again, because the run went on from an
/// earlier checkpoint, replaces all from there.
class RunCurves final {
public:
    RunCurves();

    /// Reads the tables of a run's folder, also while it is written to. Any thread.
    static std::unique_ptr<RunCurves> read(const std::filesystem::path& folder);

    void add(const core::train::StepReport& report);
    void addValidation(std::int64_t step,
                       const std::vector<std::pair<std::string, double>>& values);

    /// For the plot, each called `prefix` and its own name; they grow with this.
    std::vector<LossCurve> curves(CurveAxis axis, const QString& prefix = {}) const;

    /// Where a step lies on an axis.
    double placeOf(std::int64_t step, CurveAxis axis) const;

    /// The names of the curves, in their order.
    const std::vector<std::string>& names() const { return m_names; }
    std::size_t size() const { return m_steps->size(); }

private:
    using Places = std::shared_ptr<std::vector<double>>;

    void addRow(double step, double epoch, double seconds, const std::vector<double>& values);
    void cutFrom(double step);
    const Places& places(CurveAxis axis) const;

    std::vector<std::string> m_names;
    std::vector<std::shared_ptr<CurveSeries>> m_series;
    Places m_steps;
    Places m_epochs;
    Places m_seconds;
    struct Sparse {
        Places steps;
        Places epochs;
        Places seconds;
        std::shared_ptr<CurveSeries> values;
    };
    std::map<std::string, Sparse> m_validation;
};

} // namespace ui
