#include "core/train/event_file.h"
#include "core/train/event_reader.h"
#include "core/train/masked_crc32c.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <filesystem>

using core::train::EventFile;
using core::train::readScalars;
using core::train::ScalarCourse;

namespace {

namespace fs = std::filesystem;

template <typename Number> QByteArray bytesOf(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    std::memcpy(bytes.data(), &number, sizeof(Number));
    return bytes;
}

quint32 sumOf(const QByteArray& bytes)
{
    return core::train::maskedCrc32c({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

QByteArray record(const QByteArray& event)
{
    const auto length = bytesOf(static_cast<quint64>(event.size()));
    return length + bytesOf(sumOf(length)) + event + bytesOf(sumOf(event));
}

/// A field of bytes, shorter than 128.
QByteArray field(int number, const QByteArray& bytes)
{
    return QByteArray(1, static_cast<char>(number << 3 | 2)) + static_cast<char>(bytes.size())
        + bytes;
}

class Folder {
public:
    fs::path path() const { return m_folder.path().toStdString(); }

    void put(const char* name, const QByteArray& bytes) const
    {
        QFile file(QDir(m_folder.path()).filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QByteArray onlyFile() const
    {
        const QDir directory(m_folder.path());
        QFile file(directory.filePath(directory.entryList(QDir::Files).value(0)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

void writeThreeSteps(const fs::path& folder)
{
    EventFile events(folder, 0);
    for (int step = 1; step <= 3; ++step) {
        events.addScalars(step, {{"loss/total", 4.0 / step}, {"rate", 0.5}});
        events.addPicture(step, "sample", {.width = 1, .height = 1, .png = std::string(20, 'p')});
    }
}

} // namespace

class EventReaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatOurOwnRunsWrite()
    {
        const Folder folder;
        writeThreeSteps(folder.path());

        const auto courses = readScalars(folder.path());

        QVERIFY(core::train::holdsEvents(folder.path()));
        QCOMPARE(courses.size(), 2U);
        QCOMPARE(courses[0].tag, "loss/total");
        QCOMPARE(courses[0].steps, (std::vector<double>{1, 2, 3}));
        QCOMPARE(courses[0].values[0], 4.0);
        QCOMPARE(courses[0].values[1], 2.0);
        QCOMPARE(courses[0].seconds.front(), 0.0);
        QCOMPARE(courses[1].tag, "rate");
    }

    void readsTensorsOfTheNewerKind()
    {
        const Folder folder;
        const auto content = QByteArray::fromHex("0801") + field(4, bytesOf(1.5F)); // DT_FLOAT
        const auto listed = QByteArray::fromHex("0802") + field(6, bytesOf(2.5)); // DT_DOUBLE
        const auto summary = field(1, field(1, "content") + field(8, content))
            + field(1, field(1, "listed") + field(8, listed))
            + field(1, field(1, "word") + field(8, QByteArray::fromHex("0807") + field(8, "text")));
        folder.put("events.out.tfevents.1.peer",
                   record(QByteArray::fromHex("1007") + field(5, summary)));

        const auto courses = readScalars(folder.path());

        QCOMPARE(courses.size(), 2U);
        QCOMPARE(courses[0].values, std::vector<double>{1.5});
        QCOMPARE(courses[0].steps, std::vector<double>{7});
        QCOMPARE(courses[1].values, std::vector<double>{2.5});
    }

    void aLaterSessionReplacesFromItsFirstStepOn()
    {
        const Folder folder;
        writeThreeSteps(folder.path());
        {
            EventFile later(folder.path(), 1);
            later.addScalars(2, {{"loss/total", 9.0}});
        }

        const auto courses = readScalars(folder.path());

        QCOMPARE(courses[0].steps, (std::vector<double>{1, 2}));
        QCOMPARE(courses[0].values[1], 9.0);
    }

    void ofATornFileWhatIsWholeIsRead()
    {
        const Folder written;
        writeThreeSteps(written.path());
        const QByteArray whole = written.onlyFile();
        std::size_t most = 0;

        for (qsizetype length = 0; length < whole.size(); ++length) {
            const Folder torn;
            torn.put("events.out.tfevents.1.peer", whole.left(length));
            const auto courses = readScalars(torn.path());
            const auto count = courses.empty() ? 0U : courses[0].values.size();
            QVERIFY(count >= most && count <= 3);
            most = count;
        }

        QCOMPARE(most, 3U); // only the last picture was torn
    }

    void noChangedByteMakesAWrongValue()
    {
        const Folder written;
        writeThreeSteps(written.path());
        const QByteArray whole = written.onlyFile();

        for (qsizetype place = 0; place < whole.size(); ++place) {
            QByteArray changed = whole;
            changed[place] = static_cast<char>(changed[place] ^ 0x55);
            const Folder folder;
            folder.put("events.out.tfevents.1.peer", changed);
            for (const ScalarCourse& course : readScalars(folder.path())) {
                QVERIFY(course.tag == "rate" || course.values.front() == 4.0);
            }
        }
    }

    void lengthsThatLieEndTheFile()
    {
        const Folder folder;
        const auto length = bytesOf(static_cast<quint64>(-20)); // with a right checksum
        folder.put("events.out.tfevents.1.peer", length + bytesOf(sumOf(length)) + "few bytes");
        const QByteArray inner = QByteArray::fromHex("2a7f0a"); // a summary of 127 bytes in 1
        folder.put("events.out.tfevents.2.peer", record(inner) + record("\xff\xff\xff"));

        QVERIFY(readScalars(folder.path()).empty());
    }

    void aFolderWithoutEventsHasNone()
    {
        const Folder folder;
        folder.put("losses.txt", "1");

        QVERIFY(!core::train::holdsEvents(folder.path()));
        QVERIFY(!core::train::holdsEvents(folder.path() / "missing"));
        QVERIFY(readScalars(folder.path() / "missing").empty());
    }
};

QTEST_APPLESS_MAIN(EventReaderTest)
#include "event_reader_test.moc"
