#include "core/dataset/file_order.h"

#include <QTest>

#include <algorithm>
#include <stdexcept>
#include <vector>

using core::dataset::FileOrder;

namespace {

std::vector<std::size_t> epoch(const FileOrder& order, std::size_t count, std::uint64_t number)
{
    std::vector<std::size_t> files;
    for (std::size_t position = 0; position < count; ++position) {
        files.push_back(order.at(number * count + position));
    }
    return files;
}

} // namespace

class FileOrderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEpochVisitsEveryFileOnce_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 3, 4, 5, 16, 17, 1000}) {
            QTest::addRow("%d files", count) << count;
        }
    }

    void everyEpochVisitsEveryFileOnce()
    {
        QFETCH(int, count);
        const auto size = static_cast<std::size_t>(count);
        const FileOrder order(11, size);

        for (std::uint64_t number = 0; number < 3; ++number) {
            auto files = epoch(order, size, number);
            std::sort(files.begin(), files.end());
            for (std::size_t file = 0; file < size; ++file) {
                QCOMPARE(files[file], file);
            }
        }
    }

    void epochsAndSeedsHaveOtherOrders()
    {
        const FileOrder order(1, 100);

        QVERIFY(epoch(order, 100, 0) != epoch(order, 100, 1));
        QVERIFY(epoch(order, 100, 0) != epoch(FileOrder(2, 100), 100, 0));
    }

    void neighboursDoNotStayTogether()
    {
        const FileOrder order(1, 1000);
        const auto files = epoch(order, 1000, 0);
        int together = 0;

        for (std::size_t position = 1; position < files.size(); ++position) {
            together += files[position] == files[position - 1] + 1 ? 1 : 0;
        }

        QVERIFY(together < 10);
    }

    void noFilesAreRefused() { QVERIFY_THROWS_EXCEPTION(std::invalid_argument, FileOrder(1, 0)); }
};

QTEST_GUILESS_MAIN(FileOrderTest)
#include "file_order_test.moc"
