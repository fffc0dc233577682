#include "ui/shot/time_code.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

QString timeCode(std::int64_t index, core::io::Rational rate)
{
    if (rate.numerator <= 0) {
        return {};
    }
    constexpr std::int64_t kSixty = 60;
    const auto perSecond = std::max<std::int64_t>(
        1, std::llround(static_cast<double>(rate.numerator) / rate.denominator));
    const std::int64_t seconds = index / perSecond;
    const auto digits = [](std::int64_t value) {
        return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
    };
    return digits(seconds / kSixty / kSixty) + u':' + digits(seconds / kSixty % kSixty) + u':'
        + digits(seconds % kSixty) + u':' + digits(index % perSecond);
}

QString frameCount(std::int64_t count)
{
    return count == 1 ? QCoreApplication::translate("FrameCount", "1 frame")
                      : QCoreApplication::translate("FrameCount", "%1 frames").arg(count);
}

} // namespace ui
