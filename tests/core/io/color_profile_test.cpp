#include "core/base/error.h"
#include "core/io/color_profile.h"
#include "core/io/picture_file.h"
#include "tests/core/io/profiles.h"
#include "tests/core/io/scratch_folder.h"

#include <QTest>

using core::io::ColorConversion;
using core::io::ColorModel;
using core::io::ColorProfile;
using core::io::ColorProfileChoice;
using core::io::readPicture;
using tests::displayP3;
using tests::gradient;
using tests::largestDifference;
using tests::ScratchFolder;

namespace {

OIIO::ImageSpec specWith(const std::vector<std::uint8_t>& profile, int channels)
{
    OIIO::ImageSpec spec(32, 32, channels, OIIO::TypeDesc::UINT16);
    spec.attribute("ICCProfile",
                   OIIO::TypeDesc(OIIO::TypeDesc::UINT8, static_cast<int>(profile.size())),
                   profile.data());
    return spec;
}

std::vector<float> uniform(const std::vector<float>& pixel)
{
    std::vector<float> result;
    for (int i = 0; i < 32 * 32; ++i) {
        result.insert(result.end(), pixel.begin(), pixel.end());
    }
    return result;
}

bool mentions(const std::vector<std::string>& sentences, const std::string& word)
{
    return std::ranges::any_of(sentences, [&](const std::string& sentence) {
        return sentence.find(word) != std::string::npos;
    });
}

/// As read from a camera that tags its pictures with Display P3.
core::Image wideGamutPicture(const ScratchFolder& folder)
{
    tests::writeForeign(folder / "p3.png", specWith(displayP3(), 3), uniform({0.6F, 0.4F, 0.3F}));
    return readPicture(folder / "p3.png");
}

} // namespace

class ColorProfileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void displayP3IsConvertedToSrgb()
    {
        const ScratchFolder folder;

        const auto pixel = wideGamutPicture(folder).at(3, 3);

        // Linearised, through the two matrices of CSS Color 4, and back, by hand.
        QVERIFY(std::abs(pixel[0] - 0.6345F) < 0.002F);
        QVERIFY(std::abs(pixel[1] - 0.3887F) < 0.002F);
        QVERIFY(std::abs(pixel[2] - 0.2798F) < 0.002F);
    }

    void originalProfileIsConvertedBackAndEmbedded_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<float>("tolerance");
        QTest::newRow("png") << "b.png" << 0.0005F;
        QTest::newRow("tiff") << "b.tif" << 0.0005F;
        QTest::newRow("jpeg") << "b.jpg" << 0.01F;
        QTest::newRow("webp") << "b.webp" << 0.02F;
    }

    void originalProfileIsConvertedBackAndEmbedded()
    {
        QFETCH(const QString, name);
        QFETCH(const float, tolerance);
        const ScratchFolder folder;
        const auto image = wideGamutPicture(folder);
        const auto file = folder / name.toStdString();

        const auto report = core::io::writePicture(
            image, file, {.bitsPerChannel = 16, .profile = ColorProfileChoice::Original});

        const auto actual = readPicture(file);
        QVERIFY(actual.origin()->iccProfile == image.origin()->iccProfile);
        QVERIFY(largestDifference(actual.pixels(), image.pixels()) < tolerance);
        QVERIFY(mentions(report.kept, "Display P3"));
        QVERIFY(!mentions(report.converted, "Colours"));
    }

    void storedValuesComeBackWithTheOriginalProfile()
    {
        const ScratchFolder folder;

        core::io::writePicture(wideGamutPicture(folder), folder / "b.png",
                               {.bitsPerChannel = 16, .profile = ColorProfileChoice::Original});

        const auto input = OIIO::ImageInput::open((folder / "b.png").string());
        std::vector<float> stored(32 * 32 * 3);
        input->read_image(0, 0, 0, 3, OIIO::TypeDesc::FLOAT, stored.data());
        QVERIFY(std::abs(stored[0] - 0.6F) < 0.0005F);
        QVERIFY(std::abs(stored[1] - 0.4F) < 0.0005F);
        QVERIFY(std::abs(stored[2] - 0.3F) < 0.0005F);
    }

    void conversionToSrgbIsReported()
    {
        const ScratchFolder folder;

        const auto report = core::io::writePicture(wideGamutPicture(folder), folder / "b.jpg");

        QVERIFY(mentions(report.converted, "from Display P3 to sRGB"));
        QVERIFY(mentions(report.kept, "sRGB"));
        const auto profile
            = ColorProfile::parsed(readPicture(folder / "b.jpg").origin()->iccProfile);
        QVERIFY(profile.has_value());
        QVERIFY(ColorConversion::between(*profile, 0, ColorProfile::srgb())->changesNothing());
    }

    void alphaStaysBesideConvertedColors()
    {
        const ScratchFolder folder;
        tests::writeForeign(folder / "p3.png", specWith(displayP3(), 4),
                            uniform({0.6F, 0.4F, 0.3F, 0.5F}));

        const auto image = readPicture(folder / "p3.png");

        QVERIFY(std::abs(image.at(3, 3)[0] - 0.6345F) < 0.002F);
        QVERIFY(std::abs(image.alpha()[7] - 0.5F) < 0.001F);
        core::io::writePicture(image, folder / "b.png",
                               {.bitsPerChannel = 16, .profile = ColorProfileChoice::Original});
        const auto again = readPicture(folder / "b.png");
        QVERIFY(largestDifference(again.pixels(), image.pixels()) < 0.0005F);
        QVERIFY(largestDifference(again.alpha(), image.alpha()) < 0.0001F);
    }

    void greyProfileIsFollowed()
    {
        const ScratchFolder folder;
        tests::writeForeign(folder / "g.tif", specWith(tests::grey(1.0), 1), uniform({0.2140F}));

        const auto image = readPicture(folder / "g.tif");

        QVERIFY(std::abs(image.at(3, 3)[0] - 0.5F) < 0.003F);
        QVERIFY(std::abs(image.at(3, 3)[2] - 0.5F) < 0.003F);
        const auto report = core::io::writePicture(image, folder / "b.png",
                                                   {.profile = ColorProfileChoice::Original});
        QVERIFY(mentions(report.converted, "Some grey"));
    }

    void inksFollowTheirProfile()
    {
        const auto profile = ColorProfile::parsed(tests::blackInkOnly());
        const std::vector<float> inks = {0.9F, 0.1F, 0.5F, 0.5F, 0.3F, 0.8F, 0.2F, 0.0F};
        std::vector<float> colors(6);

        ColorConversion::between(*profile, 0, ColorProfile::srgb())
            ->apply(inks.data(), colors.data(), 2);

        QVERIFY(std::abs(colors[0] - 0.466F) < 0.02F);
        QVERIFY(std::abs(colors[1] - colors[0]) < 0.02F);
        QVERIFY(std::abs(colors[3] - 1.0F) < 0.02F);
    }

    void profileOfAnotherModelIsIgnored()
    {
        const ScratchFolder folder;
        tests::writeForeign(folder / "a.tif", specWith(tests::grey(1.0), 3),
                            uniform({0.6F, 0.4F, 0.3F}));

        QVERIFY(std::abs(readPicture(folder / "a.tif").at(3, 3)[1] - 0.4F) < 0.0001F);
    }

    void damagedProfileIsRefusedBeforeADecoderReadsIt()
    {
        const ScratchFolder folder;
        auto profile = displayP3();
        std::fill(profile.begin() + 128, profile.end(), std::uint8_t{0xFF});
        tests::writeForeign(folder / "a.tif", specWith(profile, 3), uniform({0.6F, 0.4F, 0.3F}));

        QVERIFY_THROWS_EXCEPTION(core::Error, readPicture(folder / "a.tif"));
        QVERIFY(!ColorProfile::parsed(std::vector<std::uint8_t>(300, 7)).has_value());
        QVERIFY(!ColorProfile::parsed({}).has_value());
    }

    void srgbUnderAnyNameChangesNothing()
    {
        const auto bytes = ColorProfile::srgb().bytes();
        const auto named = ColorProfile::parsed(bytes);

        QVERIFY(named.has_value());
        QVERIFY(named->canBeTarget());
        QVERIFY(ColorConversion::between(*named, 1, ColorProfile::srgb())->changesNothing());
        QVERIFY(
            !ColorConversion::between(*ColorProfile::parsed(displayP3()), 0, ColorProfile::srgb())
                 ->changesNothing());
        QVERIFY(!ColorConversion::between(ColorProfile::withGamma(1.0), 0, ColorProfile::srgb())
                     ->changesNothing());
    }

    void modelsAreRecognized()
    {
        QVERIFY(ColorProfile::parsed(tests::grey(2.2))->model() == ColorModel::Grey);
        QVERIFY(ColorProfile::parsed(tests::blackInkOnly())->model() == ColorModel::Cmyk);
        QVERIFY(ColorProfile::parsed(displayP3())->model() == ColorModel::Rgb);
        QCOMPARE(ColorProfile::parsed(displayP3())->name(), std::string("Display P3"));
        QVERIFY(!ColorProfile::parsed(tests::grey(2.2))->canBeTarget());
    }

    void aNameHasNoBlanksAtItsEnd()
    {
        cmsHPROFILE profile = cmsCreate_sRGBProfile();
        tests::setName(profile, "Some screen  ");

        QCOMPARE(ColorProfile::parsed(tests::savedProfile(profile))->name(),
                 std::string("Some screen"));
    }
};

QTEST_GUILESS_MAIN(ColorProfileTest)
#include "color_profile_test.moc"
