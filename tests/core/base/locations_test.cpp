#include "core/base/error.h"
#include "core/base/locations.h"
#include "tests/core/base/written_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <string>

namespace fs = std::filesystem;

using core::locate;
using tests::pathOf;

class LocationsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        for (const char* variable : {"CHIAROSCURO_MODELS", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
            qunsetenv(variable);
        }
    }

    void theChosenFolderComesBeforeAllOthers()
    {
        const QTemporaryDir folder;
        fs::create_directories(pathOf(folder) / "mine");
        fs::create_directories(pathOf(folder) / "checkout/models");

        const auto found = locate(
            "models", {.chosen = pathOf(folder) / "mine", .checkout = pathOf(folder) / "checkout"});

        QCOMPARE(found, pathOf(folder) / "mine");
    }

    void aChosenFolderThatIsMissingIsNotReplacedByAnother()
    {
        const QTemporaryDir folder;
        fs::create_directories(pathOf(folder) / "checkout/models");

        QVERIFY_THROWS_EXCEPTION(core::Error,
                                 locate("models",
                                        {.chosen = pathOf(folder) / "missing",
                                         .checkout = pathOf(folder) / "checkout"}));
    }

    void anInstalledProgramUsesWhatIsInstalledBesideIt()
    {
        const QTemporaryDir folder;
        fs::create_directories(pathOf(folder) / "usr/share/chiaroscuro/resources");
        fs::create_directories(pathOf(folder) / "checkout/resources");

        const auto found
            = locate("resources",
                     {.executable = pathOf(folder) / "usr/libexec/chiaroscuro/chiaroscuro",
                      .checkout = pathOf(folder) / "checkout"});

        QCOMPARE(found, pathOf(folder) / "usr/share/chiaroscuro/resources");
    }

    void aBuiltProgramUsesItsCheckout()
    {
        const QTemporaryDir folder;
        fs::create_directories(pathOf(folder) / "models");

        const auto found = locate(
            "models",
            {.executable = pathOf(folder) / "build/release/libexec/chiaroscuro/chiaroscuro",
             .checkout = pathOf(folder)});

        QCOMPARE(found, pathOf(folder) / "models");
    }

    void allPlacesThatWereTriedAreNamed()
    {
        try {
            locate("models",
                   {.executable = "/nowhere/libexec/chiaroscuro/program", .checkout = "/not/here"});
            QFAIL("found models where there are none");
        } catch (const core::Error& error) {
            QCOMPARE(std::string(error.what()),
                     std::string("The program's folder \"models\" is not at "
                                 "/nowhere/share/chiaroscuro/models nor at /not/here/models; "
                                 "install it again or set CHIAROSCURO_MODELS."));
        }
    }

    void theEnvironmentChoosesTheModels()
    {
        const QTemporaryDir folder;
        qputenv("CHIAROSCURO_MODELS", folder.path().toUtf8());

        QCOMPARE(core::modelsFolder(), pathOf(folder));
    }

    void theCheckoutIsFoundFromAnyWorkingDirectory()
    {
        const fs::path before = fs::current_path();
        fs::current_path("/");
        const fs::path found = core::resourcesFolder();
        fs::current_path(before);

        QVERIFY(found.is_absolute());
        QVERIFY(fs::is_directory(found));
    }

    void userFoldersFollowTheEnvironment()
    {
        qputenv("XDG_DATA_HOME", "/somewhere/data");
        qputenv("XDG_CACHE_HOME", "relative/is/ignored");

        QCOMPARE(core::userModelsFolder(), fs::path("/somewhere/data/chiaroscuro/models"));
        QCOMPARE(core::userCacheFolder(),
                 fs::path(qgetenv("HOME").toStdString()) / ".cache/chiaroscuro");
    }
};

QTEST_GUILESS_MAIN(LocationsTest)
#include "locations_test.moc"
