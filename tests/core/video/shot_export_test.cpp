#include "core/base/cancelled.h"
#include "core/io/video_file.h"
#include "core/video/shot_export.h"
#include "tests/core/io/clip.h"
#include "tests/core/io/scratch_folder.h"
#include "tests/refusal.h"

#include <QTest>

#include <algorithm>
#include <map>

using core::Image;
using core::Mask;
using core::video::exportShot;
using core::video::ShotExport;
using tests::ScratchFolder;

namespace {

constexpr core::video::FrameRange kRange{.first = 4, .last = 9};

/// Half as bright.
Image dimmed(const Image& frame, const Mask*)
{
    Image image = frame;
    std::ranges::for_each(image.pixels(), [](float& value) { value /= 2; });
    return image;
}

std::map<std::string, std::string> filesIn(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        files[entry.path().filename().string()] = tests::bytesOf(entry.path());
    }
    return files;
}

bool contains(const std::vector<std::string>& sentences, const char* part)
{
    return std::ranges::any_of(sentences, [part](const std::string& sentence) {
        return sentence.find(part) != std::string::npos;
    });
}

/// A clip of 12 frames with sound, and exports of it.
class Shot final {
public:
    Shot()
    {
        tests::ClipWriter(folder / "clip.mkv", {.times = tests::evenTimes(12), .sound = true});
        source = core::io::openFrames(folder / "clip.mkv");
    }

    ShotExport to(const char* name) const
    {
        return {.content = folder / "clip.mkv", .frames = kRange, .output = folder / name};
    }

    /// Stops before frame number `count` is painted.
    void stopAfter(int count, const ShotExport& shot) const
    {
        int painted = 0;
        const auto paint = [&](const Image& frame, const Mask* mask) {
            if (painted++ == count) {
                throw core::Cancelled();
            }
            return dimmed(frame, mask);
        };
        QVERIFY_THROWS_EXCEPTION(core::Cancelled, exportShot(*source, shot, {.paint = paint}));
    }

    ScratchFolder folder;
    std::unique_ptr<core::io::FrameSource> source;
    core::video::ShotWork work{.paint = dimmed};
};

} // namespace

class ShotExportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRangeBecomesNumberedPictures()
    {
        Shot shot;

        const auto done = exportShot(*shot.source, shot.to("out/a.###.png"), shot.work);

        QCOMPARE(done.report.painted, 6);
        const auto files = filesIn(shot.folder / "out");
        QCOMPARE(files.size(), std::size_t{7}); // and the manifest
        QVERIFY(files.contains("a.004.png") && files.contains("a.009.png"));
        QVERIFY(contains(done.notes.lost, "The sound"));
        QVERIFY(contains(done.notes.lost, "25 frames a second"));
    }

    void aStoppedExportGoesOnToTheSameFiles_data()
    {
        QTest::addColumn<QString>("extension");
        QTest::newRow("without loss") << "png";
        QTest::newRow("with loss") << "jpg";
    }

    void aStoppedExportGoesOnToTheSameFiles()
    {
        QFETCH(const QString, extension);
        Shot shot;
        const auto whole = shot.to(qPrintable("whole/a.###." + extension));
        const auto cut = shot.to(qPrintable("cut/a.###." + extension));
        exportShot(*shot.source, whole, shot.work);
        shot.stopAfter(2, cut);

        const auto done = exportShot(*shot.source, cut, shot.work);

        QCOMPARE(done.report.kept, 2);
        QCOMPARE(done.report.painted, 4);
        QVERIFY(filesIn(shot.folder / "cut") == filesIn(shot.folder / "whole"));
    }

    void aVideoHasTheSoundAndTheExactRate()
    {
        Shot shot;

        const auto done = exportShot(*shot.source, shot.to("out.mov"), shot.work);

        const auto written = core::io::openFrames(shot.folder / "out.mov");
        QCOMPARE(written->facts().count, 6);
        QCOMPARE(written->facts().rate, (core::io::Rational{25, 1}));
        QVERIFY(written->facts().hasAudio);
        QVERIFY(contains(done.notes.kept, "The sound"));
        QVERIFY(contains(done.notes.kept, "25 frames a second"));
        QVERIFY(contains(done.notes.converted, "ProRes"));
        QVERIFY(!std::filesystem::exists(shot.folder / "out.mov.frames"));
    }

    void aStoppedVideoGoesOnWithItsFrames()
    {
        Shot shot;
        shot.stopAfter(3, shot.to("out.mkv"));
        QVERIFY(!std::filesystem::exists(shot.folder / "out.mkv"));

        const auto done = exportShot(*shot.source, shot.to("out.mkv"), shot.work);

        QCOMPARE(done.report.kept, 3);
        QCOMPARE(core::io::openFrames(shot.folder / "out.mkv")->facts().count, 6);
    }

    void theSoundCanBeLeftOut()
    {
        Shot shot;
        auto silent = shot.to("out.mp4"); // which could not hold it
        const auto refusal = tests::refusalOf([&] { exportShot(*shot.source, silent, shot.work); });
        QVERIFY2(refusal.find("out.mp4 cannot hold the sound") != std::string::npos,
                 refusal.c_str());
        QVERIFY(!std::filesystem::exists(shot.folder / "out.mp4.frames"));

        silent.sound = core::video::Sound::None;
        const auto done = exportShot(*shot.source, silent, shot.work);

        QVERIFY(!core::io::openFrames(shot.folder / "out.mp4")->facts().hasAudio);
        QVERIFY(contains(done.notes.lost, "The sound, as asked"));
    }

    void numberedPicturesBecomeAVideoOfTheChosenRate()
    {
        Shot shot;
        exportShot(*shot.source, shot.to("in/a.##.png"), shot.work);
        const auto pictures = core::io::openFrames(shot.folder / "in/a.##.png");

        exportShot(*pictures,
                   {.content = shot.folder / "in/a.##.png",
                    .frames = kRange,
                    .output = shot.folder / "film.mkv",
                    .rate = {24000, 1001}},
                   shot.work);

        const auto film = core::io::openFrames(shot.folder / "film.mkv");
        QCOMPARE(film->facts().rate, (core::io::Rational{24000, 1001}));
        QCOMPARE(film->facts().count, 6);
    }

    void framesOfAnotherExportAreRefusedOrGivenUp()
    {
        Shot shot;
        exportShot(*shot.source, shot.to("out/a.###.png"), shot.work);
        auto other = shot.to("out/a.###.png");
        other.settings = R"({"structure":2})";
        other.frames.last = 5;

        const auto refusal = tests::refusalOf([&] { exportShot(*shot.source, other, shot.work); });
        QVERIFY2(refusal.find("holds frames of another") != std::string::npos, refusal.c_str());
        QCOMPARE(filesIn(shot.folder / "out").size(), std::size_t{7});

        other.begin = core::video::Begin::Anew;
        QCOMPARE(exportShot(*shot.source, other, shot.work).report.painted, 2);
        QCOMPARE(filesIn(shot.folder / "out").size(), std::size_t{3});
    }

    void framesThatAreReadAreNeverWrittenOver()
    {
        Shot shot;
        exportShot(*shot.source, shot.to("in/a.##.png"), shot.work);
        const auto before = filesIn(shot.folder / "in");
        const auto pictures = core::io::openFrames(shot.folder / "in/a.##.png");
        const ShotExport over{.content = shot.folder / "in/a.##.png",
                              .frames = kRange,
                              .output = shot.folder / "in/../in/a.%02d.png"};

        const auto pattern = tests::refusalOf([&] { exportShot(*pictures, over, shot.work); });
        const auto video
            = tests::refusalOf([&] { exportShot(*shot.source, shot.to("clip.mkv"), shot.work); });

        QVERIFY2(pattern.find("one of the frames to read") != std::string::npos, pattern.c_str());
        QVERIFY2(video.find("one of the frames to read") != std::string::npos, video.c_str());
        QVERIFY(filesIn(shot.folder / "in") == before);
    }
};

QTEST_GUILESS_MAIN(ShotExportTest)
#include "shot_export_test.moc"
