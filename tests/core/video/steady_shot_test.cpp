#include "core/io/picture_file.h"
#include "core/video/render_shot.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using core::Image;
using core::Mask;
using core::video::renderShot;
using core::video::ShotOptions;
using core::video::ShotWork;

namespace {

/// Ten grey frames; from the sixth on they are bright.
class FakeShot final : public core::io::FrameSource {
public:
    const core::io::FrameFacts& facts() const override { return m_facts; }

    Image frame(std::int64_t number) override
    {
        Image image(40, 32);
        const float level = number < kCut ? 0.2F : 0.8F;
        std::ranges::fill(image.pixels(), level + 0.001F * static_cast<float>(number));
        return image;
    }

    std::int64_t time(std::int64_t number) const override { return number; }

    static constexpr std::int64_t kCut = 6;

private:
    core::io::FrameFacts m_facts{.size = {40, 32}, .first = 1, .count = 10};
};

/// Odd frames are painted darker than even ones.
Image flickering(const Image& frame, const Mask*)
{
    const bool odd = std::lround(1000 * frame.pixels()[0]) % 2 == 1;
    Image image(frame.width(), frame.height());
    std::ranges::fill(image.pixels(), odd ? 0.4F : 0.6F);
    return image;
}

} // namespace

class SteadyShotTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeShot m_shot;

    ShotOptions options(const char* name, double steadiness = 0) const
    {
        const auto folder = std::filesystem::path(m_folder.path().toStdString()) / name;
        std::filesystem::create_directories(folder);
        return {.pattern = folder / "a.##.png",
                .frames = {.first = 1, .last = 10},
                .identity = "{}",
                .steadiness = steadiness};
    }

    static float valueOf(const ShotOptions& options, std::int64_t number)
    {
        return core::io::readPicture(core::io::frameFile(options.pattern, number)).pixels()[300];
    }

private Q_SLOTS:
    void steadinessTakesFlickerAway()
    {
        const auto plain = renderShot(m_shot, options("plain"), {.paint = flickering});

        const auto steady = renderShot(m_shot, options("steady", 0.5), {.paint = flickering});

        QVERIFY2(steady.flicker < 0.7 * plain.flicker,
                 qPrintable(QStringLiteral("%1, %2").arg(plain.flicker).arg(steady.flicker)));
    }

    void scenesBeginAsTheyArePainted()
    {
        const auto asked = options("scenes", 0.5);

        renderShot(m_shot, asked, {.paint = flickering});

        QVERIFY(std::abs(valueOf(asked, 1) - 0.4F) < 0.01F);
        QVERIFY(std::abs(valueOf(asked, 2) - 0.5F) < 0.01F); // half of 0.4, half of 0.6
        QVERIFY(std::abs(valueOf(asked, FakeShot::kCut) - 0.6F) < 0.01F);
    }

    void aContinuedRenderIsTheSame()
    {
        const auto whole = options("whole", 0.5);
        renderShot(m_shot, whole, {.paint = flickering});
        const auto cut = options("cut", 0.5);
        renderShot(m_shot, cut, {.paint = flickering});
        for (const int lost : {4, 8, 9}) {
            std::filesystem::remove(core::io::frameFile(cut.pattern, lost));
        }

        renderShot(m_shot, cut, {.paint = flickering});

        for (int number = 1; number <= 10; ++number) {
            QCOMPARE(valueOf(cut, number), valueOf(whole, number));
        }
    }
};

QTEST_GUILESS_MAIN(SteadyShotTest)
#include "steady_shot_test.moc"
