#include "core/base/cancelled.h"
#include "core/io/picture_file.h"
#include "core/io/video_file.h"
#include "tests/core/io/clip.h"
#include "tests/core/io/scratch_folder.h"
#include "tests/refusal.h"

#include <QTest>

using core::io::openFrames;
using tests::ScratchFolder;

namespace {

/// The grey in the middle of a frame, 0 to 255.
int middleOf(const core::Image& frame)
{
    const float value = frame.at(frame.width() / 2, frame.height() / 2)[1];
    return static_cast<int>(std::lround(255 * value));
}

bool isFrame(const core::Image& frame, std::int64_t index)
{
    return std::abs(middleOf(frame) - tests::greyOf(index)) <= 6;
}

bool contains(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

/// The bytes of all sound packets of a file.
std::string soundOf(const std::filesystem::path& file)
{
    const auto input = core::io::openInput(file);
    const int stream = av_find_best_stream(input.get(), AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    const core::io::FfmpegPointer<AVPacket> packet(av_packet_alloc());
    std::string bytes;
    while (stream >= 0 && av_read_frame(input.get(), packet.get()) >= 0) {
        if (packet->stream_index == stream) {
            bytes.append(packet->data, packet->data + packet->size);
        }
        av_packet_unref(packet.get());
    }
    return bytes;
}

} // namespace

class VideoTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFrameIsFoundByItsNumber_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("encoder");
        QTest::newRow("H.264 in MP4") << "a.mp4" << QByteArray("libx264");
        QTest::newRow("H.264 in Matroska") << "a.mkv" << QByteArray("libx264");
        QTest::newRow("MPEG-4 in AVI") << "a.avi" << QByteArray("mpeg4");
        QTest::newRow("MPEG-2 in a transport stream") << "a.ts" << QByteArray("mpeg2video");
    }

    void everyFrameIsFoundByItsNumber()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, encoder);
        const ScratchFolder folder;
        const auto file = folder / name.toStdString();
        tests::ClipWriter(file, {.times = tests::evenTimes(25), .encoder = encoder.constData()});

        const auto source = openFrames(file);

        QCOMPARE(source->facts().count, 25);
        QCOMPARE(source->facts().size, (core::Size{64, 48}));
        for (const std::int64_t number : {1, 2, 3, 25, 1, 13, 14, 12, 24, 25, 7, 8, 9, 10, 20}) {
            QVERIFY2(isFrame(source->frame(number), number - 1),
                     qPrintable(QString::number(number)));
        }
    }

    void quickFramesAreNearAndBefore()
    {
        const ScratchFolder folder;
        tests::ClipWriter(folder / "a.mp4", {.times = tests::evenTimes(25)});

        const auto source = openFrames(folder / "a.mp4");

        QCOMPARE(source->quickFrame(1), 1);
        for (std::int64_t number = 2; number <= 25; ++number) {
            const auto quick = source->quickFrame(number);
            QVERIFY(quick <= number && number - quick < 6); // the writer's distance of key frames
        }
        QVERIFY(source->quickFrame(25) > 1);
    }

    void theRateIsExact()
    {
        const ScratchFolder folder;
        tests::ClipWriter(
            folder / "film.mp4",
            {.times = tests::evenTimes(12), .timeBase = {1001, 24000}, .rate = {24000, 1001}});

        const auto source = openFrames(folder / "film.mp4");

        QCOMPARE(source->facts().rate, (core::io::Rational{24000, 1001}));
    }

    void framesOfUnequalLengthKeepTheirNumbersAndTimes()
    {
        const ScratchFolder folder;
        const std::vector<std::int64_t> times{0, 40, 41, 45, 100, 300, 301, 500};
        tests::ClipWriter(folder / "vfr.mkv", {.times = times, .timeBase = {1, 1000}});

        const auto source = openFrames(folder / "vfr.mkv");

        QCOMPARE(source->facts().count, 8);
        for (std::int64_t number = 8; number >= 1; --number) {
            QVERIFY(isFrame(source->frame(number), number - 1));
            const auto shift = source->time(number) - source->time(1);
            QCOMPARE(shift * source->facts().timeBase.numerator * 1000
                         / source->facts().timeBase.denominator,
                     times[static_cast<std::size_t>(number - 1)]);
        }
    }

    void rotatedVideosAreUpright_data()
    {
        QTest::addColumn<int>("rotation");
        QTest::addColumn<QPoint>("corner");
        QTest::newRow("90") << 90 << QPoint(46, 1);
        QTest::newRow("180") << 180 << QPoint(62, 46);
        QTest::newRow("270") << 270 << QPoint(1, 62);
    }

    void rotatedVideosAreUpright()
    {
        QFETCH(const int, rotation);
        QFETCH(const QPoint, corner);
        const ScratchFolder folder;
        tests::ClipWriter(folder / "phone.mp4",
                          {.times = tests::evenTimes(2), .rotation = rotation});

        const auto source = openFrames(folder / "phone.mp4");
        const auto frame = source->frame(1);

        QCOMPARE(source->facts().size, frame.size());
        QVERIFY2(frame.at(corner.x(), corner.y())[0] > 0.9F,
                 qPrintable(QString::number(frame.at(corner.x(), corner.y())[0])));
    }

    void brokenVideosGetASentence()
    {
        const ScratchFolder folder;
        tests::writeBytes(folder / "text.mp4", "no video at all");
        tests::ClipWriter(folder / "whole.mp4", {.times = tests::evenTimes(25)});
        const auto bytes = tests::bytesOf(folder / "whole.mp4");
        tests::writeBytes(folder / "cut.mp4", bytes.substr(0, bytes.size() / 2));

        const auto text = tests::refusalOf([&] { openFrames(folder / "text.mp4"); });
        const auto cut = tests::refusalOf([&] { openFrames(folder / "cut.mp4"); });
        const auto missing = tests::refusalOf([&] { openFrames(folder / "missing.mp4"); });
        const auto past = tests::refusalOf([&] { openFrames(folder / "whole.mp4")->frame(26); });

        QVERIFY2(contains(text, "text.mp4 is no video"), text.c_str());
        QVERIFY2(contains(cut, "cut.mp4"), cut.c_str());
        QVERIFY2(contains(missing, "There is no file"), missing.c_str());
        QVERIFY2(contains(past, "it has 25 frames"), past.c_str());
    }

    void whatACutVideoStillHoldsIsRead()
    {
        const ScratchFolder folder;
        tests::ClipWriter(folder / "a.ts",
                          {.times = tests::evenTimes(25), .encoder = "mpeg2video"});
        auto bytes = tests::bytesOf(folder / "a.ts");
        bytes.resize(bytes.size() * 3 / 5);
        tests::writeBytes(folder / "short.ts", bytes);

        const auto source = openFrames(folder / "short.ts");

        QVERIFY(source->facts().count > 5 && source->facts().count < 25);
        QVERIFY(isFrame(source->frame(3), 2));
    }

    void numberedPicturesAreFrames_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("hashes") << "shot.####.png";
        QTest::newRow("printf") << "shot.%04d.png";
    }

    void numberedPicturesAreFrames()
    {
        QFETCH(const QString, pattern);
        const ScratchFolder folder;
        for (const int number : {98, 99, 100, 102}) {
            core::Image image(8, 6);
            image.at(4, 3)[1] = static_cast<float>(number) / 255;
            core::io::writePicture(image,
                                   core::io::frameFile(folder / pattern.toStdString(), number));
        }
        tests::writeBytes(folder / "shot.12345.png", "more digits than hashes are the same shot");

        const auto source = openFrames(folder / pattern.toStdString());

        QCOMPARE(source->facts().first, 98);
        QCOMPARE(source->facts().count, 12345 - 98 + 1);
        QCOMPARE(middleOf(source->frame(100)), 100);
        QVERIFY(contains(tests::refusalOf([&] { source->frame(101); }), "shot.0101.png"));
        QVERIFY(
            contains(tests::refusalOf([&] { openFrames(folder / "none.##.png"); }), "none.##.png"));
    }

    void writtenVideosAreReadBackWithTheirSound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("H.264") << "out.mkv";
        QTest::newRow("ProRes") << "out.mov";
    }

    void writtenVideosAreReadBackWithTheirSound()
    {
        QFETCH(const QString, name);
        const ScratchFolder folder;
        tests::ClipWriter(
            folder / "in.mkv",
            {.times = tests::evenTimes(30, 40), .timeBase = {1, 1000}, .sound = true});
        const auto source = openFrames(folder / "in.mkv");
        core::io::VideoPlan plan{.size = {64, 48},
                                 .rate = {25, 1},
                                 .timeBase = source->facts().timeBase,
                                 .audioFrom = folder / "in.mkv"};
        for (std::int64_t number = 6; number <= 20; ++number) {
            plan.times.push_back(source->time(number));
        }
        const auto file = folder / name.toStdString();

        core::io::writeVideo(file, plan, [&](std::size_t index) {
            return source->frame(static_cast<std::int64_t>(index) + 6);
        });

        const auto written = openFrames(file);
        QCOMPARE(written->facts().count, 15);
        QCOMPARE(written->facts().rate, (core::io::Rational{25, 1}));
        for (std::int64_t number = 1; number <= 15; ++number) {
            QVERIFY2(isFrame(written->frame(number), number + 4),
                     qPrintable(QString::number(number)));
        }
        const auto sound = soundOf(folder / "in.mkv");
        const auto copied = soundOf(file);
        QCOMPARE(copied.size(), 2U * 8000U * 15U / 25U);
        QVERIFY(sound.find(copied) == 2U * 8000U * 5U / 25U); // from frame 6 on, bit by bit
    }

    void oddSizesLoseARow()
    {
        const ScratchFolder folder;
        const core::io::VideoPlan plan{.size = {33, 17}, .times = {0, 1, 2}};

        core::io::writeVideo(folder / "odd.mp4", plan,
                             [](std::size_t) { return core::Image(33, 17); });

        QCOMPARE(openFrames(folder / "odd.mp4")->facts().size, (core::Size{32, 16}));
    }

    void whatCannotBeWrittenIsSaidAndLeavesNothing()
    {
        const ScratchFolder folder;
        tests::ClipWriter(folder / "in.mkv", {.times = tests::evenTimes(3), .sound = true});
        const core::io::VideoPlan plan{
            .size = {64, 48}, .times = {0, 1, 2}, .audioFrom = folder / "in.mkv"};
        const auto black = [](std::size_t) { return core::Image(64, 48); };
        std::stop_source stopped;
        stopped.request_stop();

        const auto sound
            = tests::refusalOf([&] { core::io::writeVideo(folder / "o.mp4", plan, black); });
        const auto kind
            = tests::refusalOf([&] { core::io::writeVideo(folder / "o.wmv", plan, black); });

        QVERIFY2(contains(sound, "cannot hold the sound"), sound.c_str());
        QVERIFY2(contains(kind, ".mp4"), kind.c_str());
        QVERIFY_THROWS_EXCEPTION(
            core::Cancelled,
            core::io::writeVideo(folder / "o.mkv", plan, black, stopped.get_token()));
        QCOMPARE(std::distance(std::filesystem::directory_iterator(folder / ""), {}), 1);
    }
};

QTEST_GUILESS_MAIN(VideoTest)

#include "video_test.moc"
