#include "core/base/error.h"
#include "core/io/picture_file.h"
#include "tests/core/io/scratch_folder.h"

#include <QTest>

using core::Mask;
using tests::largestDifference;
using tests::ScratchFolder;

class MaskFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLevelOfEightBitsSurvives()
    {
        const ScratchFolder folder;
        Mask mask(256, 2);
        for (int x = 0; x < 256; ++x) {
            mask.at(x, 0) = mask.at(x, 1) = static_cast<float>(x) / 255;
        }

        core::io::writeMask(mask, folder / "m.png");

        const auto actual = core::io::readMask(folder / "m.png");
        QCOMPARE(actual.size(), mask.size());
        QVERIFY(largestDifference(actual.values(), mask.values()) < 1e-6F);
    }

    void fileIsGreyWithEightBits()
    {
        const ScratchFolder folder;

        core::io::writeMask(Mask(3, 2, 1.0F), folder / "m.png");

        const auto input = OIIO::ImageInput::open((folder / "m.png").string());
        QCOMPARE(input->spec().nchannels, 1);
        QCOMPARE(input->spec().format.basesize(), std::size_t{1});
        QCOMPARE(core::io::readPicture(folder / "m.png").at(0, 0)[2], 1.0F);
    }

    void colorPictureIsReadByItsLuminance()
    {
        const ScratchFolder folder;
        core::Image image(1, 1);
        image.at(0, 0)[1] = 1.0F;
        core::io::writePicture(image, folder / "m.png");

        QVERIFY(std::abs(core::io::readMask(folder / "m.png").at(0, 0) - 0.587F) < 1e-4F);
    }

    void otherFormatsAreRefused()
    {
        const ScratchFolder folder;

        QVERIFY_THROWS_EXCEPTION(core::Error, core::io::writeMask(Mask(2, 2), folder / "m.jpg"));
    }
};

QTEST_GUILESS_MAIN(MaskFileTest)
#include "mask_file_test.moc"
