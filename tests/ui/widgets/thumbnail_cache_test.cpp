#include "ui/widgets/thumbnail_cache.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <mutex>
#include <stdexcept>

namespace {

/// Reads pictures of 400 x 200, the first one not before it is let go.
class Reader final {
public:
    core::Image read(const std::filesystem::path& file)
    {
        const std::lock_guard lock(m_mutex);
        while (held) {
            QTest::qSleep(1);
        }
        m_read.push_back(file.string());
        if (file == "broken") {
            throw std::runtime_error("broken");
        }
        return {400, 200};
    }

    std::vector<std::string> order()
    {
        const std::lock_guard lock(m_mutex);
        return m_read;
    }

    std::atomic<bool> held{true};

private:
    std::mutex m_mutex;
    std::vector<std::string> m_read;
};

} // namespace

class ThumbnailCacheTest final : public QObject {
    Q_OBJECT

private slots:
    void aThumbnailComesLaterAndStays()
    {
        Reader reader;
        reader.held = false;
        ui::ThumbnailCache cache([&](const auto& file) { return reader.read(file); });
        const QSignalSpy ready(&cache, &ui::ThumbnailCache::ready);
        QVERIFY(cache.thumbnail("a").isNull());

        QTRY_COMPARE(ready.size(), 1);

        QCOMPARE(cache.thumbnail("a").size(), QSize(160, 80));
        QCOMPARE(reader.order().size(), std::size_t(1));
    }

    void whatWasAskedForLastComesFirst()
    {
        Reader reader;
        ui::ThumbnailCache cache([&](const auto& file) { return reader.read(file); });
        const QSignalSpy ready(&cache, &ui::ThumbnailCache::ready);
        cache.thumbnail("first");
        QTest::qWait(50); // it is being read
        for (const char* name : {"a", "b", "c"}) {
            cache.thumbnail(name);
        }

        reader.held = false;
        QTRY_COMPARE(ready.size(), 4);

        QCOMPARE(reader.order(), std::vector<std::string>({"first", "c", "b", "a"}));
    }

    void theOldestOfVeryManyAreForgotten()
    {
        Reader reader;
        ui::ThumbnailCache cache([&](const auto& file) { return reader.read(file); });
        const QSignalSpy ready(&cache, &ui::ThumbnailCache::ready);
        cache.thumbnail("first");
        QTest::qWait(50);
        for (int index = 0; index < 1000; ++index) {
            cache.thumbnail(std::to_string(index));
        }

        reader.held = false;
        QTRY_VERIFY(ready.size() >= 300);
        QTest::qWait(50);

        QVERIFY2(ready.size() <= 301, qPrintable(QString::number(ready.size())));
        QCOMPARE(reader.order()[1], std::string("999"));
        cache.thumbnail("0"); // and can be asked for again
        QTRY_VERIFY(!cache.thumbnail("0").isNull());
    }

    void aFileThatCannotBeReadIsNotAskedForAgain()
    {
        Reader reader;
        reader.held = false;
        ui::ThumbnailCache cache([&](const auto& file) { return reader.read(file); });
        const QSignalSpy ready(&cache, &ui::ThumbnailCache::ready);
        cache.thumbnail("broken");
        QTRY_COMPARE(ready.size(), 1);

        QVERIFY(cache.thumbnail("broken").isNull());
        QTest::qWait(50);

        QCOMPARE(reader.order().size(), std::size_t(1));
    }
};

QTEST_MAIN(ThumbnailCacheTest)
#include "thumbnail_cache_test.moc"
