#include "core/train/event_file.h"
#include "core/train/masked_crc32c.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using core::train::EventFile;
using core::train::maskedCrc32c;

namespace {

template <typename Number> Number numberAt(const QByteArray& bytes, qsizetype offset)
{
    Number number = 0;
    std::memcpy(&number, bytes.constData() + offset, sizeof(Number));
    return number;
}

std::string_view view(const QByteArray& bytes, qsizetype offset, qsizetype length)
{
    return {bytes.constData() + offset, static_cast<std::size_t>(length)};
}

/// The payloads of the only event file in `folder`, each with both checksums checked.
std::vector<QByteArray> records(const QString& folder)
{
    const QDir directory(folder);
    const auto names = directory.entryList({"events.out.tfevents.*"}, QDir::Files);
    QFile file(directory.filePath(names.value(0)));
    const auto bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    std::vector<QByteArray> payloads;
    for (qsizetype offset = 0; offset < bytes.size();) {
        const auto length = static_cast<qsizetype>(numberAt<quint64>(bytes, offset));
        if (numberAt<quint32>(bytes, offset + 8) != maskedCrc32c(view(bytes, offset, 8))
            || numberAt<quint32>(bytes, offset + 12 + length)
                != maskedCrc32c(view(bytes, offset + 12, length))) {
            return {};
        }
        payloads.push_back(bytes.mid(offset + 12, length));
        offset += length + 16;
    }
    return payloads;
}

} // namespace

class EventFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksumIsTheMaskedCrc32c()
    {
        // CRC-32C of "123456789" is 0xE3069283 (RFC 3720, B.4's polynomial); rotated and offset
        const auto rotated = (0xE3069283U >> 15) | (0xE3069283U << 17);

        QCOMPARE(maskedCrc32c("123456789"), rotated + 0xA282EAD8U);
    }

    void beginsWithTheVersionThenASessionStart()
    {
        const QTemporaryDir folder;
        {
            const EventFile events(folder.path().toStdString(), 300);
        }

        const auto payloads = records(folder.path());

        QCOMPARE(payloads.size(), 2U);
        QVERIFY(payloads[0].endsWith("\x1a\x0d"
                                     "brain.Event:2"));
        QVERIFY(payloads[1].endsWith(QByteArray::fromHex("10ac02"
                                                         "3a02"
                                                         "0801"))); // step 300
    }

    void scalarCarriesNameAndValue()
    {
        const QTemporaryDir folder;
        {
            EventFile events(folder.path().toStdString(), 0);
            events.addScalars(5, {{"loss", 1.5}});
        }

        const auto payloads = records(folder.path());

        // step 5; summary { value { tag: "loss" simple_value: 1.5 } }
        QVERIFY(payloads.at(2).endsWith(QByteArray::fromHex("1005"
                                                            "2a0d"
                                                            "0a0b"
                                                            "0a046c6f7373"
                                                            "150000c03f")));
    }

    void pictureCarriesItsSizeAndBytes()
    {
        const QTemporaryDir folder;
        {
            EventFile events(folder.path().toStdString(), 0);
            events.addPicture(1, "s", {.width = 3, .height = 2, .png = "PNG"});
        }

        const auto payloads = records(folder.path());

        QVERIFY(payloads.at(2).endsWith(QByteArray::fromHex("1001"
                                                            "2a12"
                                                            "0a10"
                                                            "0a0173"
                                                            "220b"
                                                            "0802"
                                                            "1003"
                                                            "1803"
                                                            "2203504e47")));
    }
};

QTEST_GUILESS_MAIN(EventFileTest)
#include "event_file_test.moc"
