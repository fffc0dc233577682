#include "core/train/collapse_watch.h"

namespace core::train {

namespace {

constexpr double kDecay = 0.99;
constexpr std::int64_t kFewestSteps = 200;
constexpr double kWon = 0.99;
constexpr double kErringAgain = 0.95;

} // namespace

bool CollapseWatch::hasJustWon(double accuracy)
{
    ++m_steps;
    m_mean = m_steps == 1 ? accuracy : kDecay * m_mean + (1 - kDecay) * accuracy;
    if (m_mean < kErringAgain) {
        m_hasWon = false;
    }
    if (m_hasWon || m_steps < kFewestSteps || m_mean < kWon) {
        return false;
    }
    m_hasWon = true;
    return true;
}

} // namespace core::train
