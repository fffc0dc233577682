#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "core/dataset/brightness.h"
#include "core/image/hsp.h"
#include "core/io/picture_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

using namespace core::dataset;
namespace fs = std::filesystem;

namespace {

core::Image picture(int width, int height, float level)
{
    core::Image image(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const auto wave = static_cast<float>(std::sin(0.05 * x) * std::cos(0.03 * y));
            image.at(x, y)[0] = level + 0.2F * wave;
            image.at(x, y)[1] = level;
            image.at(x, y)[2] = level - 0.2F * wave;
        }
    }
    return image;
}

} // namespace

class BrightnessTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = m_folder->path().toStdString();
        fs::create_directories(m_root / "photos" / "deeper");
    }

    void reducedJpegsAreMeasuredLikeWholeOnes()
    {
        for (const int side : {90, 400, 1600}) {
            const auto file = m_root / "photos" / (std::to_string(side) + ".jpg");
            core::io::writePicture(picture(side, side, 0.5F), file);
            const auto whole = core::meanHspBrightness(core::io::readPicture(file));

            const auto measured = measureBrightness({file}, {}).pictures.at(0).brightness;

            QVERIFY2(std::abs(measured - whole) < 0.004,
                     qPrintable(QString("%1: %2 for %3").arg(side).arg(measured).arg(whole)));
        }
    }

    void findsPicturesInFoldersBelow()
    {
        core::io::writePicture(picture(8, 8, 0.2F), m_root / "photos" / "b.png");
        core::io::writePicture(picture(8, 8, 0.4F), m_root / "photos" / "deeper" / "a.PNG");
        std::ofstream(m_root / "photos" / "notes.txt") << "no picture";

        const auto files = listPictureTree(m_root / "photos");

        QCOMPARE(files.size(), 2U);
        QCOMPARE(files[0], m_root / "photos" / "b.png");
        QVERIFY_THROWS_EXCEPTION(core::Error, listPictureTree(m_root / "nowhere"));
    }

    void unreadableFilesAreListed()
    {
        const auto good = m_root / "photos" / "good.png";
        const auto bad = m_root / "photos" / "bad.jpg";
        core::io::writePicture(picture(8, 8, 0.2F), good);
        std::ofstream(bad) << "this is no picture";

        const auto collection = measureBrightness({bad, good}, {});

        QCOMPARE(collection.pictures.size(), 1U);
        QCOMPARE(collection.unreadable.size(), 1U);
        QCOMPARE(collection.unreadable[0].file, bad);
        QVERIFY(collection.unreadable[0].reason.find("bad.jpg") != std::string::npos);
    }

    void theCacheHoldsUntilTheFileChanges()
    {
        const auto file = m_root / "photos" / "picture.png";
        const auto cache = m_root / "cache" / "brightness.txt";
        core::io::writePicture(picture(40, 40, 0.3F), file);
        const auto measured = measureBrightness({file}, cache).pictures.at(0);
        const auto time = fs::last_write_time(file);
        const auto bytes = fs::file_size(file);

        std::ofstream(file) << std::string(bytes, 'x'); // no picture any more, but of equal size
        fs::last_write_time(file, time);
        const auto remembered = measureBrightness({file}, cache);
        fs::last_write_time(file, time + std::chrono::seconds(2));
        const auto anew = measureBrightness({file}, cache);

        QCOMPARE(remembered.pictures.size(), 1U);
        QVERIFY(std::abs(remembered.pictures[0].brightness - measured.brightness) < 1e-8);
        QCOMPARE(remembered.pictures[0].hash, measured.hash);
        QCOMPARE(anew.pictures.size(), 0U);
    }

    void aDamagedCacheIsNone()
    {
        const auto file = m_root / "photos" / "picture.png";
        const auto cache = m_root / "brightness.txt";
        core::io::writePicture(picture(40, 40, 0.3F), file);
        std::ofstream(cache) << "chiaroscuro brightness 1\n12 what is this\n";

        QCOMPARE(measureBrightness({file}, cache).pictures.size(), 1U);
    }

    void aStopEndsIt()
    {
        std::stop_source source;
        source.request_stop();

        QVERIFY_THROWS_EXCEPTION(
            core::Cancelled,
            measureBrightness({m_root / "a.png"}, {}, nullptr, source.get_token()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_root;
};

QTEST_GUILESS_MAIN(BrightnessTest)
#include "brightness_test.moc"
