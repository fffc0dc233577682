#include "app/gui/application.h"

#include "core/base/error.h"
#include "core/base/locations.h"
#include "core/base/log.h"
#include "core/base/process_age.h"
#include "core/base/version.h"
#include "core/models/models.h"
#include "ui/dataset/core_collection_engine.h"
#include "ui/daynight/core_daynight_engine.h"
#include "ui/portrait/core_portrait_engine.h"
#include "ui/training/core_training_engine.h"
#include "ui/training/training_workspace.h"
#include "ui/settings/file_name.h"
#include "ui/settings/language.h"
#include "ui/widgets/theme.h"

#include <QCommandLineParser>
#include <QDir>
#include <QIcon>

#include <algorithm>
#include <fmt/format.h>

namespace app {

namespace {

namespace fs = std::filesystem;

constexpr const char* kDayNight = "day_night";

fs::path withinResources(const char* name)
{
    try {
        return core::resourcesFolder() / name;
    } catch (const core::Error&) {
        return {};
    }
}

/// The pictures of a folder, by name; none if it is not there.
std::vector<fs::path> picturesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    const QDir directory(ui::toText(folder));
    for (const QString& name :
         directory.entryList({QStringLiteral("*.jpg"), QStringLiteral("*.png")}, QDir::Files)) {
        files.push_back(folder / ui::toPath(name));
    }
    return files;
}

/// resources/`stem`.jpg or .png; empty if there is neither.
fs::path sample(const char* stem)
{
    for (const char* extension : {".jpg", ".png"}) {
        const fs::path file = withinResources((std::string(stem) + extension).c_str());
        if (fs::exists(file)) {
            return file;
        }
    }
    return {};
}

ui::BundledPictures bundledPictures()
{
    return {.styles = picturesIn(withinResources("styles")),
            .sampleContent = sample("sample_content"),
            .sampleStyle = sample("sample_style"),
            .presets = withinResources("presets")};
}

/// Own weights for the person where there are some.
fs::path personWeights()
{
    constexpr const char* kName = "sanet_person";
    const auto models = core::models::listModels();
    return std::ranges::find(models, kName, &core::models::Model::name) == models.end()
        ? fs::path()
        : core::models::defaultModel(kName);
}

core::stylize::StylizerOptions stylizerOptions()
{
    return {.networks = {.encoder = core::models::defaultModel("encoder"),
                         .sanet = core::models::defaultModel("sanet"),
                         .personSanet = personWeights()}};
}

/// Where the user's networks lie if they prefer `own`.
fs::path userFolder(const fs::path& own)
{
    return own.empty() ? core::userModelsFolder() : own;
}

/// What the window offers to paint with.
std::vector<ui::NamedNetwork> installedNetworks(const fs::path& own)
{
    using core::nn::NetworkKind;
    using Role = ui::NamedNetwork::Role;
    std::vector<ui::NamedNetwork> networks;
    for (const core::models::Model& model : core::models::listModels(userFolder(own))) {
        try {
            const auto identity = core::models::describeModel(model.file).identity;
            const bool encoder = identity.kind == NetworkKind::Encoder;
            if (encoder || identity.kind == NetworkKind::Sanet) {
                networks.push_back({.name = model.name,
                                    .file = model.file,
                                    .role = encoder ? Role::Encoder : Role::Painter,
                                    .width = identity.width});
            }
        } catch (const core::Error&) { // NOLINT(bugprone-empty-catch): no network, not offered
        }
    }
    return networks;
}

fs::path fittingEncoder(const fs::path& network, const fs::path& own)
{
    return core::models::encoderFor(network, userFolder(own));
}

core::segment::PersonSegmenterOptions segmenterOptions()
{
    return {.weights = core::models::defaultModel("segnet")};
}

/// The generators between day and night besides the program's own.
std::vector<ui::NamedTranslator> installedTranslators(const fs::path& own)
{
    std::vector<ui::NamedTranslator> found;
    for (const core::models::Model& model : core::models::listModels(userFolder(own))) {
        try {
            const auto kind = core::models::describeModel(model.file).identity.kind;
            const bool isTranslator = kind == core::nn::NetworkKind::DayNight
                || kind == core::nn::NetworkKind::ResnetGenerator;
            if (isTranslator && model.name != kDayNight) {
                found.push_back({.name = model.name, .file = model.file});
            }
        } catch (const core::Error&) { // NOLINT(bugprone-empty-catch): no network, not offered
        }
    }
    return found;
}

std::shared_ptr<ui::DayNightEngine> makeDayNightEngine()
{
    return std::make_shared<ui::CoreDayNightEngine>(
        ui::TranslatorSource{.usual = [] { return core::models::defaultModel(kDayNight); },
                             .list = installedTranslators});
}

std::shared_ptr<ui::CollectionEngine> makeCollectionEngine()
{
    return std::make_shared<ui::CoreCollectionEngine>(core::userCacheFolder() / "brightness.txt");
}

/// The program's own encoder; empty where its models are missing.
fs::path shippedEncoder()
{
    try {
        return core::models::defaultModel("encoder");
    } catch (const core::Error&) {
        return {};
    }
}

ui::TrainingStart makeTraining()
{
    return {.engine = std::make_shared<ui::CoreTrainingEngine>(),
            .data = core::userDataFolder(),
            .encoder = shippedEncoder()};
}

std::vector<fs::path> filesToOpen(const QApplication& qt)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("Application", "Paints portraits in the manner of any picture."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("pictures"),
        QApplication::translate("Application", "A photograph, then pictures to paint it in."),
        QStringLiteral("[PHOTOGRAPH [STYLE...]]"));
    parser.process(qt);
    std::vector<fs::path> files;
    for (const QString& name : parser.positionalArguments()) {
        files.push_back(fs::absolute(ui::toPath(name)));
    }
    return files;
}

/// Says once, in the log, how long the start took: $CHIAROSCURO_LOG=info shows it.
class StartReport final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* window, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            core::logInfo(fmt::format("The window was shown {:.2f} s after the start.",
                                      core::processAge().count()));
            window->removeEventFilter(this);
        }
        return false;
    }
};

} // namespace

Application::Application(int& argc, char** argv)
    : m_qt(argc, argv)
{
    QApplication::setApplicationName(QStringLiteral("chiaroscuro"));
    QApplication::setApplicationDisplayName(QStringLiteral("Chiaroscuro"));
    QApplication::setDesktopFileName(QStringLiteral("chiaroscuro"));
    const std::string version = core::versionText();
    QApplication::setApplicationVersion(QString::fromStdString(version));
    ui::chooseLanguage(m_session.preferences().language);
    const auto files = filesToOpen(m_qt);
    ui::chooseTheme(m_session.theme());
    QApplication::setWindowIcon(QIcon(ui::toText(withinResources("icons") / "chiaroscuro.svg")));

    m_jobs = std::make_unique<ui::JobQueue>();
    m_window = std::make_unique<ui::MainWindow>(ui::MainWindow::Parts{
        .engine
        = std::make_shared<ui::CorePortraitEngine>(ui::WeightsSource{.stylizer = stylizerOptions,
                                                                     .segmenter = segmenterOptions,
                                                                     .list = installedNetworks,
                                                                     .encoderFor = fittingEncoder}),
        .jobs = *m_jobs,
        .session = m_session,
        .bundled = bundledPictures(),
        .dayNight = makeDayNightEngine,
        .collection = makeCollectionEngine,
        .training = makeTraining});
    if (!files.empty()) {
        m_window->showWorkspace(QStringLiteral("portrait"));
        m_window->portrait().open(files);
    }
    if (ui::TrainingWorkspace::wasInterrupted(core::userDataFolder())) {
        m_window->showWorkspace(QStringLiteral("training")); // it offers to go on
    }
}

Application::~Application() = default;

int Application::run()
{
    m_window->installEventFilter(new StartReport(m_window.get()));
    m_window->show();
    return QApplication::exec();
}

} // namespace app
