#include "core/io/picture_file.h"
#include "core/video/frame_changes.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>

using core::video::asStored;

class FrameChangesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoredIsWhatIsReadToTheLastBit_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("PNG") << QStringLiteral("a.png");
        QTest::newRow("TIFF") << QStringLiteral("a.tif");
    }

    /// A continued render reads the frame before, an uninterrupted one still has it.
    void whatIsStoredIsWhatIsReadToTheLastBit()
    {
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(name).toStdString();
        core::Image image(256, 4);
        for (int x = 0; x < 256; ++x) { // each level, and what is rounded to it
            for (int y = 0; y < 4; ++y) {
                const float level = (static_cast<float>(x) + 0.15F * static_cast<float>(y)) / 255;
                std::fill_n(image.pixels().begin() + 3 * (256 * y + x), 3, level);
            }
        }

        core::io::writePicture(image, file, {.bitsPerChannel = 8});

        QVERIFY(std::ranges::equal(asStored(image).pixels(), core::io::readPicture(file).pixels()));
    }
};

QTEST_GUILESS_MAIN(FrameChangesTest)
#include "frame_changes_test.moc"
