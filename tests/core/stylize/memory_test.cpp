#include "core/base/error.h"
#include "core/stylize/portrait_stylizer.h"
#include "tests/core/stylize/limited_memory.h"
#include "tests/core/stylize/pictures.h"
#include "tests/core/stylize/tiny_networks.h"

#include <QTemporaryDir>
#include <QTest>

using core::Image;
using core::stylize::PortraitSettings;
using core::stylize::PortraitStylizer;
using core::stylize::Precision;
using core::stylize::RegionSettings;
using tests::largestDifference;
using tests::LimitedMemory;
using tests::waves;

namespace {

constexpr float kRounding = 1e-3F;
constexpr std::size_t kTinyBudget = 1 << 20;

PortraitSettings settings()
{
    const RegionSettings region{.structure = 0.7, .manner = 1.2, .detail = 0.8};
    return {.background = region, .person = region};
}

struct Painting {
    Image picture;
    std::size_t peak = 0; ///< bytes of tensors at once
};

} // namespace

/// What happens when there is less memory than a render would like.
class MemoryTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    core::stylize::NetworkFiles m_files;
    std::shared_ptr<const Image> m_content = waves(900, 700, 0.21);
    std::shared_ptr<const Image> m_style = waves(64, 48, 0.5);

    Painting painted(LimitedMemory& memory, Precision precision, std::size_t budget) const
    {
        PortraitStylizer painter(
            {.networks = m_files, .precision = precision, .memoryBudget = budget, .threads = 2});
        painter.setContent(m_content);
        painter.setStyles({{.picture = m_style}});
        memory.forgetPeak();
        auto picture = painter.render(settings());
        return {.picture = std::move(picture), .peak = memory.peak()};
    }

private Q_SLOTS:
    void initTestCase() { m_files = tests::writeTinyNetworks(m_folder.path().toStdString(), 0.25); }

    void precisions()
    {
        QTest::addColumn<Precision>("precision");
        QTest::newRow("exact") << Precision::Exact;
        QTest::newRow("fast") << Precision::Fast;
    }

    void aSmallBudgetTakesLessAndPaintsTheSame_data() { precisions(); }

    void aSmallBudgetTakesLessAndPaintsTheSame()
    {
        QFETCH(Precision, precision);
        LimitedMemory memory;

        const auto ample = painted(memory, precision, 0);
        const auto scarce = painted(memory, precision, kTinyBudget);

        QVERIFY(scarce.peak + (2U << 20) < ample.peak);
        QVERIFY(largestDifference(ample.picture, scarce.picture) < kRounding);
    }

    void outOfMemoryIsTriedAgainInSmallerParts_data() { precisions(); }

    void outOfMemoryIsTriedAgainInSmallerParts()
    {
        QFETCH(Precision, precision);
        LimitedMemory memory;
        const auto ample = painted(memory, precision, 0);
        const auto scarce = painted(memory, precision, kTinyBudget);

        memory.setLimit(scarce.peak + (ample.peak - scarce.peak) / 2);
        const auto limited = painted(memory, precision, 0);

        QVERIFY(memory.refusals() > 0);
        QVERIFY(limited.peak < ample.peak);
        QVERIFY(largestDifference(ample.picture, limited.picture) < kRounding);
    }

    void tooLittleForTheSmallestPartsIsASentence()
    {
        LimitedMemory memory;
        PortraitStylizer painter({.networks = m_files});
        painter.setContent(m_content);
        painter.setStyles({{.picture = m_style}});
        memory.setLimit(memory.peak() + (8U << 20));

        try {
            painter.render(settings());
            QFAIL("painted without memory");
        } catch (const core::Error& error) {
            QVERIFY(QByteArray(error.what()).contains("not enough memory"));
        }

        memory.setLimit(std::size_t{1} << 40);
        QCOMPARE(painter.render(settings()).size(), m_content->size());
    }
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "memory_test.moc"
