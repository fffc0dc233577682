#include "core/image/hsp.h"
#include "core/io/picture_file.h"
#include "core/io/quick_look.h"
#include "tests/core/io/profiles.h"
#include "tests/core/io/scratch_folder.h"

#include <QTest>

#include <cmath>

using core::Image;

namespace {

/// Saturated and smooth, so that another profile shows in its brightness.
Image picture(const std::vector<std::uint8_t>& profile)
{
    Image image(1280, 960);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.at(x, y)[0] = static_cast<float>(0.5 + 0.4 * std::sin(0.01 * x));
            image.at(x, y)[1] = static_cast<float>(0.3 + 0.2 * std::cos(0.02 * y));
            image.at(x, y)[2] = 0.15F;
        }
    }
    auto origin = std::make_shared<core::PictureOrigin>();
    origin->iccProfile = profile;
    image.setOrigin(std::move(origin));
    return image;
}

} // namespace

class QuickLookTest final : public QObject {
    Q_OBJECT

    tests::ScratchFolder m_folder;

private Q_SLOTS:
    void isSmallAndAsBright_data()
    {
        QTest::addColumn<bool>("hasProfile");
        QTest::newRow("without a profile") << false;
        QTest::newRow("with one of wide colours") << true;
    }
    void isSmallAndAsBright()
    {
        QFETCH(bool, hasProfile);
        const auto file = m_folder / (hasProfile ? "wide.jpg" : "plain.jpg");
        core::io::writePicture(
            picture(hasProfile ? tests::displayP3() : std::vector<std::uint8_t>()), file);

        const auto look = core::io::quickLook(file);

        QCOMPARE(look.size(), (core::Size{320, 240}));
        const auto whole = core::io::readPicture(file);
        QVERIFY(std::abs(core::meanHspBrightness(look) - core::meanHspBrightness(whole)) < 0.004);
        QVERIFY(std::abs(look.at(100, 100)[0] - whole.at(402, 402)[0]) < 0.03F);
    }
};

QTEST_GUILESS_MAIN(QuickLookTest)
#include "quick_look_test.moc"
