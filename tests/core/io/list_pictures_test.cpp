#include "core/base/error.h"
#include "core/io/picture_file.h"
#include "tests/core/io/scratch_folder.h"

#include <QTest>

using core::io::listPictures;
using tests::ScratchFolder;
using tests::writeBytes;

class ListPicturesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picturesOfAFolderComeSortedByName()
    {
        const ScratchFolder folder;
        for (const std::string name :
             {"b.PNG", "a.jpg", "notes.txt", ".hidden.png", "c.tiff", "d", "é.webp"}) {
            writeBytes(folder / name, "x");
        }
        std::filesystem::create_directory(folder / "e.png");
        writeBytes(folder / "e.png" / "inner.png", "x");

        const auto actual = listPictures(folder / "");

        std::vector<std::string> names;
        for (const auto& file : actual) {
            names.push_back(file.filename().string());
        }
        QCOMPARE(names, (std::vector<std::string>{"a.jpg", "b.PNG", "c.tiff", "é.webp"}));
    }

    void fileGivesItself()
    {
        const ScratchFolder folder;
        writeBytes(folder / "a.dat", "x");

        QCOMPARE(listPictures(folder / "a.dat").at(0), folder / "a.dat");
    }

    void folderWithoutPicturesIsAnError()
    {
        const ScratchFolder folder;
        writeBytes(folder / "notes.txt", "x");

        QVERIFY_THROWS_EXCEPTION(core::Error, listPictures(folder / ""));
    }

    void missingPathIsAnErrorThatNamesIt()
    {
        const ScratchFolder folder;

        try {
            listPictures(folder / "nowhere");
            QFAIL("was listed");
        } catch (const core::Error& error) {
            QVERIFY(std::string(error.what()).find("nowhere") != std::string::npos);
        }
    }

    void everyListedExtensionIsLowerCase()
    {
        for (const auto& extension : core::io::readableExtensions()) {
            QVERIFY(!extension.empty());
            QVERIFY(std::ranges::all_of(extension, [](char c) { return c >= 'a' && c <= 'z'; }));
        }
    }
};

QTEST_GUILESS_MAIN(ListPicturesTest)
#include "list_pictures_test.moc"
