#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "core/dataset/day_night_folders.h"
#include "core/io/picture_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sstream>

using namespace core::dataset;
namespace fs = std::filesystem;

class DayNightFoldersTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_root;
    DayNightSplit m_split;

    void add(const fs::path& file, core::Size size, SplitSet set, Group group)
    {
        fs::create_directories(file.parent_path());
        core::Image image(size.width, size.height);
        for (int y = 0; y < size.height; ++y) {
            for (int x = 0; x < size.width; ++x) {
                image.at(x, y)[0] = x < size.width / 2 ? 1.0F : 0.0F;
            }
        }
        core::io::writePicture(image, file);
        m_split.pictures.push_back({.file = file, .brightness = 0.5, .group = group, .set = set});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = m_folder->path().toStdString();
        m_split = {};
        add(m_root / "in" / "wide.png", {120, 60}, SplitSet::TrainA, Group::Day);
        add(m_root / "in" / "square.png", {32, 32}, SplitSet::TestA, Group::Day);
        add(m_root / "in" / "deeper" / "wide.jpg", {64, 200}, SplitSet::TrainB, Group::Night);
        add(m_root / "in" / "unsure.png", {50, 50}, SplitSet::None, Group::Unsure);
    }

    void picturesBecomeSquares()
    {
        writeDayNightFolders(m_split, 32, m_root / "out");

        QCOMPARE(core::io::pictureSize(m_root / "out" / "trainA" / "wide.jpg"),
                 (core::Size{32, 32}));
        QCOMPARE(core::io::pictureSize(m_root / "out" / "trainB" / "wide_2.jpg"),
                 (core::Size{32, 32}));
        const auto middle = core::io::readPicture(m_root / "out" / "trainA" / "wide.jpg");
        QVERIFY(middle.at(2, 16)[0] > 0.9F && middle.at(29, 16)[0] < 0.1F); // of the centre
    }

    void whatFitsIsCopied()
    {
        writeDayNightFolders(m_split, 32, m_root / "out");

        QCOMPARE(fs::file_size(m_root / "out" / "testA" / "square.png"),
                 fs::file_size(m_root / "in" / "square.png"));
    }

    void theManifestHasEveryPicture()
    {
        writeDayNightFolders(m_split, 32, m_root / "out");

        std::ifstream stream(m_root / "out" / "manifest.csv");
        std::stringstream text;
        text << stream.rdbuf();
        const auto lines = QString::fromStdString(text.str()).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], QString("file,brightness,group,set"));
        QVERIFY(lines[1].endsWith("wide.png,0.500000,day,trainA"));
        QVERIFY(lines[4].endsWith("unsure.png,0.500000,unsure,"));
    }

    void nothingIsOverwritten()
    {
        fs::create_directories(m_root / "out");
        std::ofstream(m_root / "out" / "mine.txt") << "keep";

        QVERIFY_THROWS_EXCEPTION(core::Error, writeDayNightFolders(m_split, 32, m_root / "out"));

        QVERIFY(fs::exists(m_root / "out" / "mine.txt"));
    }

    void aStopLeavesNothingBehind()
    {
        std::stop_source source;
        source.request_stop();

        QVERIFY_THROWS_EXCEPTION(
            core::Cancelled,
            writeDayNightFolders(m_split, 32, m_root / "out", nullptr, source.get_token()));

        QCOMPARE(std::distance(fs::directory_iterator(m_root), fs::directory_iterator()), 1);
    }
};

QTEST_GUILESS_MAIN(DayNightFoldersTest)
#include "day_night_folders_test.moc"
