#include "core/base/error.h"
#include "core/translate/colour_lut.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using core::Image;
using core::translate::ColourLut;
using core::translate::ColourLutFit;

namespace {

/// Every colour once, on a coarse lattice.
Image allColours()
{
    constexpr int kSteps = 16;
    Image image(kSteps * kSteps, kSteps);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.at(x, y)[0] = static_cast<float>(x % kSteps) / (kSteps - 1);
            image.at(x, y)[1] = static_cast<float>(x / kSteps) / (kSteps - 1);
            image.at(x, y)[2] = static_cast<float>(y) / (kSteps - 1);
        }
    }
    return image;
}

template <typename Change> Image changed(Image image, const Change& change)
{
    for (auto& value : image.pixels()) {
        value = change(value);
    }
    return image;
}

} // namespace

class ColourLutTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesColoursAsTheyAreAtFirst()
    {
        const ColourLut lut;

        const auto colour = lut.at({0.123F, 0.7F, 1.5F});

        QVERIFY(std::abs(colour[0] - 0.123F) < 1e-6F);
        QVERIFY(std::abs(colour[1] - 0.7F) < 1e-6F);
        QCOMPARE(colour[2], 1.0F);
    }

    void findsAChangeOfColour()
    {
        const auto before = allColours();
        const auto after = changed(before, [](float v) { return 0.4F * v * v; });
        ColourLutFit fit;
        fit.add(before, after);

        const auto lut = fit.fitted();

        QVERIFY(fit.error(lut) < 0.004);
        QVERIFY(std::abs(lut.at({0.5F, 0.2F, 0.9F})[2] - 0.324F) < 0.02F);
    }

    void carriesChangesToColoursThatNoPictureHas()
    {
        Image before(10, 10);
        for (auto& value : before.pixels()) {
            value = 0.5F;
        }
        ColourLutFit fit;
        fit.add(before, changed(before, [](float v) { return v - 0.3F; }));

        const auto lut = fit.fitted();

        QVERIFY(std::abs(lut.at({0.5F, 0.5F, 0.5F})[0] - 0.2F) < 0.02F);
        QVERIFY(lut.at({0.6F, 0.5F, 0.5F})[0] < 0.45F);
        QCOMPARE(lut.at({0, 0, 0})[0], 0.0F); // never below black
    }

    void saysWhatDependsOnThePlace()
    {
        Image before(20, 10);
        Image after(20, 10);
        for (int y = 0; y < 10; ++y) {
            for (int x = 0; x < 20; ++x) {
                for (std::size_t channel = 0; channel < 3; ++channel) {
                    before.at(x, y)[channel] = 0.5F;
                    after.at(x, y)[channel] = x < 10 ? 0.1F : 0.5F;
                }
            }
        }
        ColourLutFit fit;
        fit.add(before, after);

        QVERIFY(std::abs(fit.error(fit.fitted()) - 0.2) < 0.01);
    }

    void writesACubeFile()
    {
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "night.cube";

        core::translate::writeCube(ColourLut(), "night", file);

        QFile reader(QString::fromStdString(file.string()));
        QVERIFY(reader.open(QIODevice::ReadOnly));
        const auto lines = reader.readAll().split('\n');
        QCOMPARE(lines[0], QByteArray("TITLE \"night\""));
        QCOMPARE(lines[1], QByteArray("LUT_3D_SIZE 33"));
        QCOMPARE(lines.size(), 4 + 33 * 33 * 33 + 1);
        QCOMPARE(lines[5], QByteArray("0.031250 0.000000 0.000000")); // red runs fastest
    }

    void nothingCannotBeFitted()
    {
        QVERIFY_THROWS_EXCEPTION(core::Error, ColourLutFit().fitted());
        ColourLutFit fit;
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, fit.add(Image(2, 2), Image(3, 2)));
    }
};

QTEST_GUILESS_MAIN(ColourLutTest)
#include "colour_lut_test.moc"
