#include "tests/ui/portrait/fake_engine.h"
#include "tests/ui/portrait/picture_folder.h"
#include "ui/main_window.h"
#include "ui/queue/job_queue.h"
#include "ui/settings/language.h"
#include "ui/settings/session.h"
#include "ui/settings/settings_dialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>

namespace {

enum class State { Finished, Unfinished, Gone };

struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each plural
    State state = State::Finished;
};

Message messageFrom(QXmlStreamReader& xml, const QString& context)
{
    Message message{.context = context};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const auto type = xml.attributes().value(QLatin1String("type"));
            message.state = type.isEmpty()            ? State::Finished
                : type == QLatin1String("unfinished") ? State::Unfinished
                                                      : State::Gone;
            message.forms = {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesOf(const QString& catalogue)
{
    QFile file(catalogue);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    std::vector<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.push_back(messageFrom(xml, context));
        }
    }
    return messages;
}

QString catalogue(const char* language)
{
    return QStringLiteral(CHIAROSCURO_CHECKOUT "/resources/translations/chiaroscuro_%1.ts")
        .arg(QString::fromLatin1(language));
}

/// "ui::Canvas: Original", one line each.
QString linesOf(const std::vector<Message>& messages)
{
    QStringList lines;
    for (const Message& message : messages) {
        lines << message.context + QStringLiteral(": ") + message.source;
    }
    return lines.join(u'\n');
}

/// The catalogue as `update_translations` would leave it.
std::vector<Message> updated(const char* language, const QStringList& options)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.ts"));
    QFile::copy(catalogue(language), copy);
    const QString root = QStringLiteral(CHIAROSCURO_CHECKOUT);
    QProcess::execute(QStringLiteral(LUPDATE_PROGRAM),
                      QStringList{QStringLiteral("-silent"), QStringLiteral("-locations"),
                                  QStringLiteral("none"), QStringLiteral("-I"), root}
                          + options
                          + QStringList{root + QStringLiteral("/ui"),
                                        root + QStringLiteral("/app/gui"), QStringLiteral("-ts"),
                                        copy});
    return messagesOf(copy);
}

std::vector<Message> unfinished(std::vector<Message> messages)
{
    std::erase_if(messages, [](const Message& message) {
        const bool isEmpty = message.forms.join(QString()).trimmed().isEmpty();
        return message.state == State::Gone || (message.state == State::Finished && !isEmpty);
    });
    return messages;
}

QStringList placesOf(const QString& text)
{
    static const QRegularExpression kPlace(QStringLiteral("%[1-9n]"));
    QStringList places;
    for (auto found = kPlace.globalMatch(text); found.hasNext();) {
        places << found.next().captured();
    }
    places.sort();
    places.removeDuplicates();
    return places;
}

/// Every word that widgets of `window` show, whether they are visible now or not.
QStringList shownWords(const QWidget& window)
{
    QStringList words;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        words << widget->toolTip() << widget->accessibleName();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            words << label->text();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            words << button->text();
        } else if (const auto* list = qobject_cast<const QComboBox*>(widget)) {
            for (int i = 0; i < list->count(); ++i) {
                words << list->itemText(i);
            }
        }
    }
    for (const auto* action : window.findChildren<QAction*>()) {
        words << action->text();
    }
    return words;
}

} // namespace

class TranslationsTest final : public QObject {
    Q_OBJECT

private slots:
    void germanHasEverySentence()
    {
        const auto missing = unfinished(updated("de", {}));

        QVERIFY2(missing.empty(),
                 qPrintable(QStringLiteral("run `cmake --build build/release --target "
                                           "update_translations` and translate:\n")
                            + linesOf(missing)));
    }

    void englishHasEveryPlural()
    {
        const auto missing = unfinished(updated("en", {QStringLiteral("-pluralonly")}));

        QVERIFY2(missing.empty(), qPrintable(linesOf(missing)));
    }

    void nothingGetsLostInTranslation()
    {
        const auto messages = messagesOf(catalogue("de"));
        std::vector<Message> wrong;
        std::ranges::copy_if(messages, std::back_inserter(wrong), [](const Message& message) {
            const QString german = message.forms.join(QString());
            const auto ends = [&](const char* end) {
                const auto text = QString::fromUtf8(end);
                return message.source.endsWith(text) != german.trimmed().endsWith(text);
            };
            return placesOf(message.source) != placesOf(german) || ends("…")
                || (message.source.startsWith(u' ') != german.startsWith(u' '));
        });

        QVERIFY(messages.size() > 600);
        QVERIFY2(wrong.empty(), qPrintable(linesOf(wrong)));
    }

    void theWindowSpeaksGerman()
    {
        ui::chooseLanguage(ui::Language::German);
        const PictureFolder folder;
        ui::JobQueue jobs;
        ui::Session session(folder.path() / "settings.ini");
        ui::MainWindow window({.engine = std::make_shared<FakeEngine>(),
                               .jobs = jobs,
                               .session = session,
                               .bundled = {}});
        const ui::SettingsDialog dialog(
            {}, {.cores = 2, .findDevices = [] { return core::stylize::CudaDevices(); }});

        QCOMPARE(ui::shownLanguage(), ui::Language::German);
        QCOMPARE(dialog.windowTitle(), QStringLiteral("Einstellungen"));
        const QStringList english = englishIn(shownWords(window) + shownWords(dialog));
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    }

    void qtsOwnButtonsSpeakGermanToo()
    {
        ui::chooseLanguage(ui::Language::German);
        const QDialogButtonBox box(QDialogButtonBox::Cancel);

        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'),
                 QStringLiteral("Abbrechen"));
    }

    void numbersAreWrittenAsTheChosenLanguageDoes()
    {
        ui::chooseLanguage(ui::Language::German);

        QCOMPARE(QLocale().toString(1.5, 'f', 1), QStringLiteral("1,5"));
    }

private:
    /// Words that have a German translation and are shown as they are in English.
    static QStringList englishIn(const QStringList& words)
    {
        std::map<QString, QString> german;
        for (const Message& message : messagesOf(catalogue("de"))) {
            german.emplace(message.source, message.forms.join(QString()));
        }
        QStringList english;
        for (const QString& word : words) {
            const auto known = german.find(word);
            if (known != german.end() && known->second != word) {
                english << word;
            }
        }
        return english;
    }
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
