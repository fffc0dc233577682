#include "core/base/error.h"
#include "core/io/picture_file.h"
#include "tests/core/io/scratch_folder.h"

#include <QTest>

#include <cstdint>
#include <unistd.h>

using core::io::pictureSize;
using core::io::readPicture;
using tests::gradient;
using tests::ScratchFolder;

namespace {

/// What readPicture() says about a file; empty if it reads it.
std::string complaintAbout(const std::filesystem::path& file)
{
    try {
        readPicture(file);
        return {};
    } catch (const core::Error& error) {
        return error.what();
    }
}

bool isSentenceAbout(const std::string& complaint, const std::filesystem::path& file)
{
    return complaint.find(file.string()) != std::string::npos && complaint.ends_with(".");
}

std::string bigEndian(std::uint32_t value)
{
    std::string result;
    for (int shift = 24; shift >= 0; shift -= 8) {
        result.push_back(static_cast<char>(value >> shift & 0xFF));
    }
    return result;
}

std::uint32_t crc(const std::string& bytes)
{
    std::uint32_t result = 0xFFFFFFFF;
    for (const char byte : bytes) {
        result ^= static_cast<std::uint8_t>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            result = (result & 1) != 0 ? result >> 1 ^ 0xEDB88320 : result >> 1;
        }
    }
    return ~result;
}

std::string chunk(const std::string& typeAndContent)
{
    return bigEndian(static_cast<std::uint32_t>(typeAndContent.size() - 4)) + typeAndContent
        + bigEndian(crc(typeAndContent));
}

/// A PNG whose header is valid and whose pixels are missing.
std::string headerOnlyPng(std::uint32_t width, std::uint32_t height)
{
    const auto header
        = "IHDR" + bigEndian(width) + bigEndian(height) + std::string("\x08\x02\x00\x00\x00", 5);
    return "\x89PNG\r\n\x1a\n" + chunk(header) + chunk("IDAT");
}

} // namespace

class BrokenFilesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missingFileIsNamed()
    {
        const ScratchFolder folder;
        const auto file = folder / "nothing here.png";

        QVERIFY(isSentenceAbout(complaintAbout(file), file));
        QVERIFY_THROWS_EXCEPTION(core::Error, pictureSize(file));
    }

    void folderIsNoFile()
    {
        const ScratchFolder folder;
        std::filesystem::create_directory(folder / "inner.png");

        QVERIFY(complaintAbout(folder / "inner.png").find("is a folder") != std::string::npos);
    }

    void emptyFileIsCalledEmpty()
    {
        const ScratchFolder folder;
        tests::writeBytes(folder / "a.jpg", "");

        QVERIFY(complaintAbout(folder / "a.jpg").find("is empty") != std::string::npos);
    }

    void textIsNoPictureWhateverItsName()
    {
        const ScratchFolder folder;
        for (const std::string name : {"a.jpg", "a.png", "a.tif", "a.webp", "a.exr", "a.bmp",
                                       "a.hdr", "a.gif", "a.tga", "a.ppm"}) {
            tests::writeBytes(folder / name, "Dear sir,\nplease find no picture enclosed.\n");

            QVERIFY2(isSentenceAbout(complaintAbout(folder / name), folder / name), name.c_str());
        }
    }

    void pictureUnderAWrongNameIsRead()
    {
        const ScratchFolder folder;
        core::io::writePicture(gradient(12, 9), folder / "a.png");
        std::filesystem::rename(folder / "a.png", folder / "a.jpg");

        QCOMPARE(readPicture(folder / "a.jpg").size(), (core::Size{12, 9}));
    }

    void truncatedFileIsNeverReadAsWhole_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"a.png", "a.jpg", "a.tif", "a.webp", "a.exr"}) {
            QTest::newRow(name) << name;
        }
    }

    void truncatedFileIsNeverReadAsWhole()
    {
        QFETCH(const QString, name);
        const ScratchFolder folder;
        const auto file = folder / name.toStdString();
        core::io::writePicture(gradient(90, 70), file);
        const auto whole = tests::bytesOf(file);

        for (int tenths = 0; tenths < 9; ++tenths) {
            tests::writeBytes(
                file, whole.substr(0, 1 + whole.size() * static_cast<std::size_t>(tenths) / 10));
            QVERIFY(isSentenceAbout(complaintAbout(file), file));
        }
    }

    void flippedBytesNeverCrash()
    {
        const ScratchFolder folder;
        for (const std::string name : {"a.png", "a.jpg", "a.tif", "a.webp", "a.exr"}) {
            core::io::writePicture(gradient(40, 30), folder / name);
            const auto whole = tests::bytesOf(folder / name);
            for (std::size_t at = 0; at < whole.size(); at += 1 + whole.size() / 60) {
                auto broken = whole;
                broken[at] = static_cast<char>(~broken[at]);
                tests::writeBytes(folder / name, broken);

                const auto complaint = complaintAbout(folder / name);

                QVERIFY2(complaint.empty() || isSentenceAbout(complaint, folder / name),
                         complaint.c_str());
            }
        }
    }

    void hugeSizesAreRefusedBeforeMemoryIsTaken()
    {
        const ScratchFolder folder;
        tests::writeBytes(folder / "a.png", headerOnlyPng(900'000, 900'000));

        QVERIFY(isSentenceAbout(complaintAbout(folder / "a.png"), folder / "a.png"));
    }

    void headerWithoutPixelsIsDamaged()
    {
        const ScratchFolder folder;
        tests::writeBytes(folder / "a.png", headerOnlyPng(40, 30));

        QVERIFY(isSentenceAbout(complaintAbout(folder / "a.png"), folder / "a.png"));
    }

    void unreadableFileSaysPermissions()
    {
        if (::geteuid() == 0) {
            QSKIP("the administrator may read everything");
        }
        const ScratchFolder folder;
        core::io::writePicture(gradient(2, 2), folder / "a.png");
        std::filesystem::permissions(folder / "a.png", std::filesystem::perms::none);

        QVERIFY(complaintAbout(folder / "a.png").find("permissions") != std::string::npos);
    }

    void devicesAndPipesAreNotOpened()
    {
        QVERIFY(complaintAbout("/dev/zero").find("no regular file") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(BrokenFilesTest)
#include "broken_files_test.moc"
