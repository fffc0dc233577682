#include "ui/settings/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

/// Q_INIT_RESOURCE works outside namespaces only.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace ui {

namespace {

/// Where the catalogue is missing (Qt's own are a package of their own), its words stay English.
void install(const QString& catalogue, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(catalogue, folder)) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

} // namespace

Language spoken(Language language)
{
    if (language != Language::System) {
        return language;
    }
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        if (wanted.startsWith(QLatin1String("de"))) {
            return Language::German;
        }
        if (wanted.startsWith(QLatin1String("en"))) {
            return Language::English;
        }
    }
    return Language::English;
}

Language shownLanguage()
{
    const auto catalogues = QCoreApplication::instance()->findChildren<QTranslator*>();
    const bool german = std::ranges::any_of(catalogues, [](const QTranslator* catalogue) {
        return catalogue->language().startsWith(QLatin1String("de"));
    });
    return german ? Language::German : Language::English;
}

void chooseLanguage(Language language)
{
    initTranslations();
    const bool german = spoken(language) == Language::German;
    if (language == Language::German) {
        QLocale::setDefault(QLocale(QLocale::German));
    } else if (language == Language::English) {
        QLocale::setDefault(QLocale(QLocale::English));
    }
    const QString code = german ? QStringLiteral("de") : QStringLiteral("en");
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("chiaroscuro_") + code, QStringLiteral(":/translations"));
}

} // namespace ui
