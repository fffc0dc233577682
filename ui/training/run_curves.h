/// @file The course of one run as curves.

#pragma once

#include "core/train/loss_weights.h"
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

    /// Reads the tables of a run's folder, also while it is written to; of a folder that another
    /// program wrote, the scalars that TensorBoard would show. Any thread.
    static std::unique_ptr<RunCurves> read(const std::filesystem::path& folder);

    void add(const core::train::StepReport& report);
    void addValidation(std::int64_t step,
                       const std::vector<std::pair<std::string, double>>& values);

    /// What losses are multiplied by, by their names; empty: shown as they are.
    using Weights = std::map<std::string, std::vector<core::train::WeightFrom>>;

    /// For the plot, each called `prefix` and its own name; they grow with this.
    std::vector<LossCurve> curves(CurveAxis axis, const QString& prefix = {},
                                  const Weights& weights = {}) const;

    /// How many epochs were begun after the first.
    std::int64_t epochsBegun() const;

    /// Where epochs begin, at most `most` of them: all, every second, fifth, tenth...
    std::vector<std::pair<std::int64_t, double>> epochStarts(CurveAxis axis,
                                                             std::size_t most) const;

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
    static LossCurve curveOf(const Sparse& sparse, CurveAxis axis, const QString& name);
    void readForeign(const std::filesystem::path& folder);

    std::map<std::string, Sparse> m_validation;
    std::map<std::string, Sparse> m_scalars; ///< of another program, which has no common steps
};

} // namespace ui
