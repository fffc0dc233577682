#include "tests/ui/portrait/fake_engine.h"
#include "tests/ui/portrait/picture_folder.h"
#include "ui/canvas/canvas.h"
#include "ui/main_window.h"
#include "ui/queue/job_queue.h"
#include "ui/settings/session.h"
#include "ui/settings/settings_dialog.h"
#include "ui/widgets/folder_line.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using core::stylize::Device;
using core::stylize::Precision;
using ui::Preferences;
using ui::SettingsDialog;

namespace {

SettingsDialog::Offer offer(const core::stylize::CudaDevices& devices)
{
    return {.cores = 8, .memoryMebibytes = 16 * 1024, .usualFolders = {}, .findDevices = [devices] {
                return devices;
            }};
}

SettingsDialog::Offer oneGpu()
{
    return offer({.names = {"Quadro 1"}, .problem = {}});
}

template <typename Widget> Widget* named(const QWidget& parent, const QString& name)
{
    for (auto* widget : parent.findChildren<Widget*>()) {
        if (widget->accessibleName() == name) {
            return widget;
        }
    }
    return nullptr;
}

QComboBox* list(const QWidget& dialog, const char* name)
{
    return named<QComboBox>(dialog, QString::fromLatin1(name));
}

/// As a user does: by keys, so that only what a user can reach is tested.
void choose(QComboBox* list, const QString& text)
{
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    while (list->currentText() != text && list->currentIndex() + 1 < list->count()) {
        QTest::keyClick(list, Qt::Key_Down);
    }
    QCOMPARE(list->currentText(), text);
}

/// Types into a line and leaves it.
void write(QLineEdit* line, const QString& text)
{
    QApplication::setActiveWindow(line->window());
    line->setFocus();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Tab);
}

bool says(const QWidget& dialog, const QString& part)
{
    const auto labels = dialog.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(part);
    });
}

/// The whole window with its settings open, as Ctrl+comma opens them.
class Window final {
public:
    Window()
        : engine(std::make_shared<FakeEngine>())
        , session(folder.path() / "settings.ini")
        , window({.engine = engine, .jobs = jobs, .session = session, .bundled = {}})
    {
        window.show();
        QApplication::setActiveWindow(&window);
    }

    SettingsDialog& settings()
    {
        if (window.findChild<SettingsDialog*>() == nullptr) {
            QTest::keyClick(&window.portrait().canvas(), Qt::Key_Comma, Qt::ControlModifier);
        }
        return *window.findChild<SettingsDialog*>();
    }

    PictureFolder folder;
    std::shared_ptr<FakeEngine> engine;
    ui::JobQueue jobs;
    ui::Session session;
    ui::MainWindow window;
};

} // namespace

class SettingsDialogTest final : public QObject {
    Q_OBJECT

private slots:
    void gpusAreOfferedByName()
    {
        SettingsDialog dialog({}, oneGpu());
        dialog.show();
        QTRY_VERIFY(list(dialog, "Paint on")->findText(QStringLiteral("Quadro 1")) > 0);

        choose(list(dialog, "Paint on"), QStringLiteral("Quadro 1"));

        QCOMPARE(dialog.preferences().computing.device, Device::Cuda);
        QCOMPARE(dialog.preferences().computing.cudaDevice, 0);
    }

    void withoutAGpuItSaysWhy()
    {
        SettingsDialog dialog({}, offer({.names = {}, .problem = "There is no driver."}));
        dialog.show();

        QTRY_VERIFY(says(dialog, QStringLiteral("There is no driver.")));
        QCOMPARE(list(dialog, "Paint on")->count(), 1);
    }

    void aChosenGpuThatIsGoneIsStillNamed()
    {
        SettingsDialog dialog({.computing = {.device = Device::Cuda, .cudaDevice = 1}},
                              offer({.names = {}, .problem = "There is no driver."}));
        dialog.show();

        QTRY_VERIFY(list(dialog, "Paint on")->currentText().contains(QStringLiteral("not there")));
        QCOMPARE(dialog.preferences().computing.cudaDevice, 1);
    }

    void everyChangeIsToldAtOnce()
    {
        SettingsDialog dialog({}, oneGpu());
        QSignalSpy changes(&dialog, &SettingsDialog::changed);
        dialog.show();

        QTest::keyClick(named<QSpinBox>(dialog, QStringLiteral("Threads")), Qt::Key_Up);
        choose(list(dialog, "Precision"), list(dialog, "Precision")->itemText(1));
        QTest::keyClick(named<QDoubleSpinBox>(dialog, QStringLiteral("Memory")), Qt::Key_Up);

        QCOMPARE(changes.count(), 3);
        const auto& computing = dialog.preferences().computing;
        QCOMPARE(computing.threads, 1);
        QCOMPARE(computing.precision, Precision::Exact);
        QCOMPARE(computing.memoryMebibytes, 512);
    }

    void resettingBringsEverythingBack()
    {
        SettingsDialog dialog({.computing = {.threads = 3, .memoryMebibytes = 2048},
                               .folders = {.exports = "/tmp"},
                               .theme = ui::Theme::Light},
                              oneGpu());
        dialog.show();

        for (auto* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("All as at the start")) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }

        QVERIFY(dialog.preferences() == Preferences());
        QCOMPARE(named<QSpinBox>(dialog, QStringLiteral("Threads"))->value(), 0);
        QVERIFY(named<ui::FolderLine>(dialog, QString()) != nullptr);
        QVERIFY(named<QLineEdit>(dialog, QStringLiteral("Exports begin in"))->text().isEmpty());
    }

    void aFolderThatIsNotThereIsSaidInPlace()
    {
        SettingsDialog dialog({}, oneGpu());
        dialog.show();
        auto* line = named<QLineEdit>(dialog, QStringLiteral("Own networks"));

        write(line, QStringLiteral("/no/such/folder"));

        QCOMPARE(dialog.preferences().folders.networks, std::filesystem::path("/no/such/folder"));
        QVERIFY(says(dialog, QStringLiteral("/no/such/folder does not exist.")));
    }

    void whatIsSetIsThereAtTheNextStart()
    {
        const PictureFolder folder;
        const Preferences set{.computing = {.precision = Precision::Exact,
                                            .device = Device::Cuda,
                                            .cudaDevice = 2,
                                            .threads = 3,
                                            .memoryMebibytes = 1536},
                              .folders = {.networks = "/a", .presets = "/b", .exports = "/c"},
                              .theme = ui::Theme::Light,
                              .language = ui::Language::German};

        ui::Session(folder.path() / "settings.ini").setPreferences(set);

        const ui::Session again(folder.path() / "settings.ini");
        QVERIFY(again.preferences() == set);
        QCOMPARE(again.presetsFolder(), std::filesystem::path("/b"));
        QCOMPARE(again.folder(QStringLiteral("export")), QStringLiteral("/c"));
    }

    void nonsenseInTheSettingsFileIsTheUsual()
    {
        const PictureFolder folder;
        {
            QSettings settings(folder.nameOf("settings.ini"), QSettings::IniFormat);
            settings.setValue(QStringLiteral("computing/threads"), QStringLiteral("many"));
            settings.setValue(QStringLiteral("computing/memoryMebibytes"), -4);
            settings.setValue(QStringLiteral("computing/precision"), QStringLiteral("so-so"));
        }

        QVERIFY(ui::Session(folder.path() / "settings.ini").preferences() == Preferences());
    }

    void theWindowPaintsAnewAsWasSet()
    {
        Window shown;
        shown.window.portrait().open(
            {shown.folder.picture("face.png"), shown.folder.picture("sea.png")});
        QTRY_VERIFY(shown.window.portrait().controller().finished());
        const int before = shown.engine->count("full");

        choose(list(shown.settings(), "Precision"),
               list(shown.settings(), "Precision")->itemText(1));

        QCOMPARE(shown.engine->computing().precision, Precision::Exact);
        QTRY_COMPARE(shown.engine->count("full"), before + 1);
        QCOMPARE(shown.session.preferences().computing.precision, Precision::Exact);
    }

    void theThemeChangesAtOnceAndBackToTheDesktops()
    {
        const QPalette before = QApplication::palette();
        Window shown;

        choose(list(shown.settings(), "Theme"), QStringLiteral("light"));
        QVERIFY(!ui::isDark(QApplication::palette()));
        choose(list(shown.settings(), "Theme"), QStringLiteral("dark"));
        QVERIFY(ui::isDark(QApplication::palette()));
        choose(list(shown.settings(), "Theme"), QStringLiteral("as the desktop"));

        QCOMPARE(ui::isDark(QApplication::palette()), ui::isDark(before));
    }

    void anotherLanguageIsSpokenFromTheNextStartOn()
    {
        SettingsDialog dialog({}, oneGpu());
        dialog.show();
        QVERIFY(!says(dialog, QStringLiteral("from the next start on")));

        choose(list(dialog, "Language"), QStringLiteral("Deutsch"));
        QCOMPARE(dialog.preferences().language, ui::Language::German);
        QVERIFY(says(dialog, QStringLiteral("from the next start on")));
        choose(list(dialog, "Language"), QStringLiteral("English"));

        QVERIFY(!says(dialog, QStringLiteral("from the next start on")));
    }

    void anotherFolderOfNetworksIsOfferedAtOnce()
    {
        Window shown;
        auto* line = named<QLineEdit>(shown.settings(), QStringLiteral("Own networks"));

        write(line, QStringLiteral("/elsewhere"));

        const auto* networks
            = named<QComboBox>(shown.window, QStringLiteral("The network that paints the picture"));
        QVERIFY(networks->findData(QStringLiteral("/elsewhere/bold.safetensors")) > 0);
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
