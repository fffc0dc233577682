#include "core/stylize/portrait_stylizer.h"
#include "tests/core/stylize/pictures.h"
#include "tests/core/stylize/tiny_networks.h"

#include <QTemporaryDir>
#include <QTest>

using core::Image;
using core::stylize::PortraitStylizer;
using tests::largestDifference;
using tests::waves;

namespace {

/// `frame` with a white bar across its foot.
std::shared_ptr<const Image> withWhiteFoot(const Image& frame, int rows)
{
    auto changed = std::make_shared<Image>(frame);
    const auto pixels = changed->pixels();
    std::fill(pixels.end() - static_cast<std::ptrdiff_t>(3) * rows * frame.width(), pixels.end(),
              1.0F);
    return changed;
}

/// Of the rows above `rows`.
float largestDifferenceAbove(int rows, const Image& a, const Image& b)
{
    const auto top
        = [rows](const Image& image) { return core::nn::tensorView(image).narrow(2, 0, rows); };
    return (top(a) - top(b)).abs().max().item<float>();
}

} // namespace

class ShotNormalizationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatEntersAShotLeavesTheRestAlone()
    {
        constexpr int kFarAway = 256; // further from the foot than any layer looks
        const auto frame = waves(48, 768, 0.2);
        const auto next = withWhiteFoot(*frame, 64);
        const QTemporaryDir folder;
        PortraitStylizer painter({.networks = tests::writeTinyNetworks(folder.path().toStdString()),
                                  .precision = core::stylize::Precision::Exact});
        painter.setStyles({{.picture = waves(40, 40, 0.6)}});
        const core::stylize::PortraitSettings settings{.background = {.detail = 0.7},
                                                       .person = {.detail = 0.7}};
        const auto painted = [&](const std::shared_ptr<const Image>& content) {
            painter.setContent(content);
            return painter.render(settings);
        };
        const auto first = painted(frame);
        QVERIFY(largestDifferenceAbove(kFarAway, first, painted(next)) > 1e-3F);

        painter.setNormalizationReference(frame);

        QCOMPARE(largestDifference(painted(frame), first), 0.0F);
        QVERIFY(largestDifferenceAbove(kFarAway, first, painted(next)) < 1e-5F);

        painter.setNormalizationReference(nullptr);
        QVERIFY(largestDifferenceAbove(kFarAway, first, painted(next)) > 1e-3F);
    }
};

QTEST_GUILESS_MAIN(ShotNormalizationTest)
#include "shot_normalization_test.moc"
