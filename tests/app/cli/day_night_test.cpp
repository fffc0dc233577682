#include "tests/app/cli/program.h"

#include <QTest>

#include <cmath>
#include <filesystem>

/// The whole way of day and night through the real program: sort, train, translate.
class DayNightTest final : public QObject {
    Q_OBJECT

    tests::Program m_program;

    /// A pattern that no other number has, around `level`.
    void paint(const std::string& name, int number, double level) const
    {
        core::Image image(72, 64);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const double wave = std::sin(0.05 * (number + 1) * x + number)
                    * std::cos(0.04 * (13 - number) * y + 2 * number);
                for (std::size_t channel = 0; channel < 3; ++channel) {
                    const auto shade = 1 + 0.2 * static_cast<double>(channel);
                    image.at(x, y)[channel]
                        = static_cast<float>(level * (shade + 0.3 * wave) / 1.6);
                }
            }
        }
        std::filesystem::create_directories(m_program.path(name).parent_path());
        core::io::writePicture(image, m_program.path(name));
    }

    tests::Run split(const QString& more = {}) const
    {
        return m_program.run((QStringLiteral("split photos --test 1 --size 64 ") + more)
                                 .split(u' ', Qt::SkipEmptyParts));
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (int number = 0; number < 5; ++number) {
            paint("photos/day/d" + std::to_string(number) + ".png", number, 0.9);
            paint("photos/night/n" + std::to_string(number) + ".png", number + 5, 0.2);
        }
        paint("photos/dusk.png", 11, 0.45);
    }

    void theWholeWay()
    {
        const auto sorted = split("--output sorted --json --plot curves.png");
        QVERIFY2(sorted.code == 0, qPrintable(sorted.errors));
        const auto report = QJsonDocument::fromJson(sorted.output.toUtf8()).object();
        QCOMPARE(report["pictures"].toInt(), 11);
        QCOMPARE(report["day"].toInt(), 5);
        QCOMPARE(report["night"].toInt(), 5);
        QCOMPARE(report["test_day"].toInt(), 1);
        QCOMPARE(report["leaks"].toInt(), 0);
        QVERIFY(std::filesystem::exists(m_program.path("curves.png")));

        const auto trained = m_program.run(
            QStringLiteral("train day-night --data sorted --output run --steps 2 --width 0.125 "
                           "--crop 64 --batch 1 --threads 1 --sample-every 2")
                .split(u' '));
        QVERIFY2(trained.code == 0, qPrintable(trained.errors));
        QVERIFY(std::filesystem::exists(m_program.path("run/samples/step-00000002.png")));

        const auto checked = m_program.run({"models", "check", "run/weights.safetensors"});
        QVERIFY2(checked.code == 0, qPrintable(checked.errors));
        QVERIFY(checked.output.contains("day-and-night"));

        const auto made = m_program.run({"daynight", "--input", "photos/day", "--output", "nights",
                                         "--to", "night", "--weights", "run/weights.safetensors",
                                         "--lut", "night.cube"});
        QVERIFY2(made.code == 0, qPrintable(made.errors));
        QCOMPARE(core::io::pictureSize(m_program.path("nights/d3.png")), (core::Size{72, 64}));
        QVERIFY(std::filesystem::file_size(m_program.path("night.cube")) > 900'000);
        QVERIFY(made.output.contains("night.cube  mean error"));
    }

    void anExistingFolderIsNotOverwritten()
    {
        std::filesystem::create_directories(m_program.path("mine/keep"));

        const auto refused = split("--output mine");

        QCOMPARE(refused.code, 1);
        QVERIFY(refused.errors.contains("mine"));
        QVERIFY(std::filesystem::exists(m_program.path("mine/keep")));
    }

    void tooManyTestPicturesAreASentence()
    {
        const auto refused = m_program.run({"split", "photos", "--output", "other"});

        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains("too few to keep 500"), qPrintable(refused.errors));
        QVERIFY(!std::filesystem::exists(m_program.path("other")));
    }

    void foreignWeightsAreNamed()
    {
        const auto refused
            = m_program.run({"daynight", "--input", "photos/dusk.png", "--output", "dusk.png",
                             "--to", "day", "--weights", "models/segnet.safetensors"});

        QCOMPARE(refused.code, 1);
        QVERIFY(refused.errors.contains("segnet.safetensors"));
    }
};

QTEST_GUILESS_MAIN(DayNightTest)
#include "day_night_test.moc"
