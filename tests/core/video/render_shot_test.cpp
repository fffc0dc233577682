#include "core/base/cancelled.h"
#include "core/base/error.h"
#include "core/io/picture_file.h"
#include "core/video/render_shot.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <map>

using core::Image;
using core::Mask;
using core::video::renderShot;
using core::video::ShotOptions;
using core::video::ShotWork;

namespace {

/// Frame n is all n / 100.
class FakeShot final : public core::io::FrameSource {
public:
    const core::io::FrameFacts& facts() const override { return m_facts; }

    Image frame(std::int64_t number) override
    {
        if (number == broken) {
            throw core::Error("frame broken");
        }
        Image image(4, 2);
        const auto level = static_cast<float>(number) / 100;
        std::ranges::fill(image.pixels(), number >= brightFrom ? level + kBright : level);
        return image;
    }

    /// Which frame a picture is.
    std::int64_t numberOf(const Image& image) const
    {
        const auto level = image.pixels()[0];
        return std::lround(100 * (level >= kBright ? level - kBright : level));
    }

    std::int64_t time(std::int64_t number) const override { return number; }

    std::int64_t broken = -1;
    std::int64_t brightFrom = 100; ///< frames after a cut

private:
    static constexpr float kBright = 0.5F;

    core::io::FrameFacts m_facts{.size = {4, 2}, .first = 1, .count = 20};
};

/// All values of the mask that was found for frame n are n / 100.
Mask foundIn(const Image& frame)
{
    return {frame.width(), frame.height(), frame.pixels()[0]};
}

Image paintedWith(const Image& frame, const Mask* mask)
{
    Image image = frame;
    image.pixels()[1] = mask != nullptr ? mask->at(0, 0) : 0;
    return image;
}

std::map<std::string, std::string> filesIn(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream stream(entry.path(), std::ios::binary);
        files[entry.path().filename().string()] = {std::istreambuf_iterator<char>(stream), {}};
    }
    return files;
}

} // namespace

class RenderShotTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeShot m_shot;
    ShotWork m_work{.findMask = foundIn, .paint = paintedWith};

    ShotOptions options(const char* name) const
    {
        const auto folder = std::filesystem::path(m_folder.path().toStdString()) / name;
        std::filesystem::create_directories(folder);
        return {.pattern = folder / "a.##.png",
                .frames = {.first = 3, .last = 9},
                .identity = R"({"source":"abc"})"};
    }

private Q_SLOTS:
    void init() { m_shot.broken = -1; }

    void everyFrameOfTheRangeIsPainted()
    {
        const auto asked = options("plain");

        const auto report = renderShot(m_shot, asked, m_work);

        QCOMPARE(report.painted, 7);
        const auto files = filesIn(asked.pattern.parent_path());
        QCOMPARE(files.size(), 8U); // and the manifest
        QVERIFY(files.contains("a.03.png") && files.contains("a.09.png"));
    }

    void masksAreSmoothedInsideTheRangeOnly()
    {
        const auto asked = options("smooth");
        m_work.findMask = [](const Image& frame) {
            const bool isSixth = std::lround(100 * frame.pixels()[0]) == 6;
            return Mask(4, 2, isSixth ? 0.8F : 0.0F);
        };

        renderShot(m_shot, asked, m_work);

        const auto maskOf = [&](int number) {
            return core::io::readPicture(core::io::frameFile(asked.pattern, number)).pixels()[1];
        };
        QVERIFY(std::abs(maskOf(5) - 0.2F) < 0.01F);
        QVERIFY(std::abs(maskOf(6) - 0.4F) < 0.01F);
        QVERIFY(std::abs(maskOf(7) - 0.2F) < 0.01F);
        QCOMPARE(maskOf(4), 0.0F);
        m_work.findMask = foundIn;
    }

    void masksMadeByHandAreUsedAsTheyAre()
    {
        const auto asked = options("given");
        m_work.findMask = [](const Image&) { return Mask(4, 2, 0.0F); };
        m_work.givenMasks
            = {{6, std::make_shared<const Mask>(8, 4, 0.8F)}, {7, nullptr}}; // of another size

        renderShot(m_shot, asked, m_work);

        const auto maskOf = [&](int number) {
            return core::io::readPicture(core::io::frameFile(asked.pattern, number)).pixels()[1];
        };
        QVERIFY(std::abs(maskOf(6) - 0.8F) < 0.01F);
        QVERIFY(std::abs(maskOf(5) - 0.2F) < 0.01F); // its neighbours lean towards it
        QVERIFY(std::abs(maskOf(7) - 0.2F) < 0.01F);
        QCOMPARE(maskOf(4), 0.0F);
        QCOMPARE(maskOf(8), 0.0F);
        m_work = {.findMask = foundIn, .paint = paintedWith};
    }

    void whatIsMadeByHandGoesOnUpToACut()
    {
        const auto asked = options("carried");
        m_shot.brightFrom = 7;
        m_work.findMask = [](const Image&) { return Mask(4, 2, 0.1F); };
        m_work.givenMasks = {{2, std::make_shared<const Mask>(4, 2, 0.8F)}}; // before the range

        renderShot(m_shot, asked, m_work);

        const auto maskOf = [&](int number) {
            return core::io::readPicture(core::io::frameFile(asked.pattern, number)).pixels()[1];
        };
        for (const int number : {3, 4, 5}) {
            QVERIFY(std::abs(maskOf(number) - 0.8F) < 0.01F);
        }
        QVERIFY(std::abs(maskOf(8) - 0.1F) < 0.01F);
        m_shot.brightFrom = 100;
        m_work = {.findMask = foundIn, .paint = paintedWith};
    }

    void aContinuedRenderCarriesMasksAlike()
    {
        m_work.givenMasks = {{4, std::make_shared<const Mask>(4, 2, 0.7F)}};
        const auto whole = options("carriedWhole");
        renderShot(m_shot, whole, m_work);
        const auto cut = options("carriedCut");
        renderShot(m_shot, cut, m_work);
        for (const int lost : {6, 8}) {
            std::filesystem::remove(core::io::frameFile(cut.pattern, lost));
        }

        renderShot(m_shot, cut, m_work);

        QVERIFY(filesIn(cut.pattern.parent_path()) == filesIn(whole.pattern.parent_path()));
        m_work = {.findMask = foundIn, .paint = paintedWith};
    }

    void scenesBeginWithTheShotAndAtCuts()
    {
        const auto asked = options("scenes");
        m_shot.brightFrom = 6;
        std::vector<std::int64_t> begun;
        ShotWork work = m_work;
        work.beginScene = [&](const Image& first) { begun.push_back(m_shot.numberOf(first)); };

        renderShot(m_shot, asked, work);

        QCOMPARE(begun, (std::vector<std::int64_t>{3, 6}));
        m_shot.brightFrom = 100;
    }

    void aContinuedRenderBeginsTheSceneThatItIsIn()
    {
        const auto asked = options("continued");
        m_shot.brightFrom = 6;
        renderShot(m_shot, asked, m_work);
        for (const int lost : {5, 8, 9}) {
            std::filesystem::remove(core::io::frameFile(asked.pattern, lost));
        }
        std::vector<std::int64_t> begun;
        ShotWork work = m_work;
        work.beginScene = [&](const Image& first) { begun.push_back(m_shot.numberOf(first)); };

        renderShot(m_shot, asked, work);

        QCOMPARE(begun, (std::vector<std::int64_t>{3, 6}));
        m_shot.brightFrom = 100;
    }

    void aRenderStoppedAnywhereGoesOnToTheSameFiles()
    {
        const auto whole = options("whole");
        renderShot(m_shot, whole, m_work);
        const auto cut = options("cut");
        for (const int after : {0, 1, 3}) {
            int painted = 0;
            ShotWork stopping = m_work;
            stopping.paint = [&](const Image& frame, const Mask* mask) {
                if (painted++ == after) {
                    throw core::Cancelled();
                }
                return paintedWith(frame, mask);
            };
            QVERIFY_THROWS_EXCEPTION(core::Cancelled, renderShot(m_shot, cut, stopping));
        }

        const auto report = renderShot(m_shot, cut, m_work);

        QCOMPARE(report.kept, 4);
        QCOMPARE(report.painted, 3);
        QVERIFY(filesIn(cut.pattern.parent_path()) == filesIn(whole.pattern.parent_path()));
    }

    void lostAndShortenedFramesArePaintedAgain()
    {
        const auto asked = options("lost");
        renderShot(m_shot, asked, m_work);
        const auto before = filesIn(asked.pattern.parent_path());
        std::filesystem::remove(core::io::frameFile(asked.pattern, 4));
        std::filesystem::resize_file(core::io::frameFile(asked.pattern, 7), 10);

        const auto report = renderShot(m_shot, asked, m_work);

        QCOMPARE(report.painted, 2);
        QVERIFY(filesIn(asked.pattern.parent_path()) == before);
    }

    void anotherRendersFramesAreNotMixedIn()
    {
        auto asked = options("other");
        renderShot(m_shot, asked, m_work);
        asked.identity = R"({"source":"other"})";

        QVERIFY_THROWS_EXCEPTION(core::Error, renderShot(m_shot, asked, m_work));
    }

    void aDamagedFrameLeavesTheFinishedOnes()
    {
        const auto asked = options("damaged");
        m_shot.broken = 8;

        QVERIFY_THROWS_EXCEPTION(core::Error, renderShot(m_shot, asked, m_work));

        QVERIFY(std::filesystem::exists(core::io::frameFile(asked.pattern, 6)));
        QVERIFY(!std::filesystem::exists(core::io::frameFile(asked.pattern, 8)));
    }

    void flickerIsWhatThePaintingAdds()
    {
        const auto asked = options("flicker");
        const auto steady = renderShot(
            m_shot, asked, {.paint = [](const Image& frame, const Mask*) { return frame; }});
        const auto jumping
            = renderShot(m_shot, options("jumping"), {.paint = [](const Image& frame, const Mask*) {
                             Image image(4, 2);
                             const bool isOdd = std::lround(100 * frame.pixels()[0]) % 2 == 1;
                             std::ranges::fill(image.pixels(), isOdd ? 1.0F : 0.0F);
                             return image;
                         }});

        QVERIFY(std::abs(steady.flicker) < 1e-9);
        QVERIFY2(std::abs(jumping.flicker - 0.99) < 0.005,
                 qPrintable(QString::number(jumping.flicker)));
    }
};

QTEST_GUILESS_MAIN(RenderShotTest)
#include "render_shot_test.moc"
