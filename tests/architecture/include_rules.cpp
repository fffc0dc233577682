#include "tests/architecture/include_rules.h"

#include "tests/architecture/source_files.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tests {

namespace {

/// Each folder and the project's folders that it may include, besides itself.
const QMap<QString, QStringList>& arrows()
{
    static const QStringList kImage = {"core/base", "core/image"};
    static const QStringList kEngine = kImage + QStringList{"core/io", "core/nn", "core/models"};
    static const QStringList kParts
        = {"core", "ui/canvas", "ui/plots", "ui/queue", "ui/settings", "ui/shot", "ui/widgets"};
    static const QMap<QString, QStringList> kArrows = {
        {"core/base", {}},
        {"core/image", {"core/base"}},
        {"core/io", kImage},
        {"core/nn", kImage},
        {"core/models", kImage + QStringList{"core/io", "core/nn"}},
        {"core/segment", kEngine},
        {"core/stylize", kEngine},
        {"core/translate", kEngine},
        {"core/dataset", kEngine},
        {"core/train", kEngine + QStringList{"core/dataset"}},
        {"core/video", kEngine + QStringList{"core/stylize", "core/translate", "core/segment"}},
        {"ui/canvas", kParts},
        {"ui/plots", kParts},
        {"ui/queue", kParts},
        {"ui/settings", kParts},
        {"ui/shot", kParts},
        {"ui/widgets", kParts},
        {"ui/portrait", kParts},
        {"ui/daynight", kParts},
        {"ui/dataset", kParts},
        {"ui/training", kParts},
        {"ui", {"core", "ui"}},
        {"app/common", {"core"}},
        {"app/cli", {"app/common", "core"}},
        {"app/gui", {"app/common", "core", "ui"}},
        {"app/launcher", {"core/base"}},
    };
    return kArrows;
}

/// An outside library, the folders that may include it, and the words for others.
struct Library {
    QRegularExpression header;
    QStringList folders;
    QString reason;
};

/// Libraries whose types must not be reachable from ui and app.
const QRegularExpression& engineOnly()
{
    static const QRegularExpression kHeaders("^(torch|ATen|c10|opencv2|OpenImageIO)/");
    return kHeaders;
}

const QList<Library>& libraries()
{
    static const QStringList kTensors
        = {"core/nn", "core/segment", "core/stylize", "core/translate", "core/train"};
    static const QList<Library> kLibraries = {
        {QRegularExpression("^(torch|ATen|c10)/"), kTensors, "tensors stay in the engines"},
        {QRegularExpression("^opencv2/highgui"), {}, "highgui brings Qt 5"},
        {QRegularExpression("^opencv2/"),
         kTensors + QStringList{"core/image", "core/io", "core/video", "core/dataset"},
         "OpenCV stays in core"},
        {QRegularExpression(R"(^(OpenImageIO|exiv2|libav\w+|libsw\w+)/)"),
         {"core/io"},
         "only core/io knows file formats"},
        {QRegularExpression("^lcms2"), {"core/io", "core/image"}, "colour profiles are core/io's"},
        {QRegularExpression(R"(^zip\.h)"), {"core/nn"}, "zip is .pth's container"},
        {QRegularExpression("^qcustomplot"), {"ui/plots"}, "plots are drawn by ui/plots"},
        {QRegularExpression("^CLI/"), {"app/cli"}, "the command line is app/cli's"},
        {QRegularExpression("^spdlog/"), {"core/base"}, "core/base/log.h is the log"},
        {QRegularExpression(R"(^(Q[A-Z]|Qt[A-Z]\w*/))"), {"ui", "app/gui"}, "core has no Qt"},
    };
    return kLibraries;
}

bool liesIn(const QString& path, const QString& folder)
{
    return path == folder || path.startsWith(folder + '/');
}

bool liesInAny(const QString& path, const QStringList& folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QString& folder) { return liesIn(path, folder); });
}

bool isOurs(const QString& include)
{
    return liesInAny(include, {"app", "core", "ui"});
}

QStringList includesOf(const QString& root, const QString& file)
{
    static const QRegularExpression kInclude(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
    QStringList includes;
    for (const QString& line : linesOf(root + '/' + file)) {
        if (const auto match = kInclude.match(line); match.hasMatch()) {
            includes.append(match.captured(1));
        }
    }
    return includes;
}

QString reasonAgainstOurs(const QString& folder, const QString& include)
{
    if (!arrows().contains(folder)) {
        return "the folder " + folder + " has no arrows in include_rules.cpp";
    }
    if (liesIn(folder, "ui") && liesIn(include, "core/nn")) {
        return "ui sees no networks";
    }
    return liesInAny(include, arrows()[folder] + QStringList{folder})
        ? QString()
        : folder + " stands below it or beside it";
}

QString reasonAgainstLibrary(const QString& folder, const QString& include)
{
    for (const Library& library : libraries()) {
        if (library.header.match(include).hasMatch() && !liesInAny(folder, library.folders)) {
            return library.reason;
        }
    }
    return {};
}

/// Looks through all headers that can be reached, each once.
class Reach final {
public:
    explicit Reach(QString root)
        : m_root(std::move(root))
    {
    }

    /// The way from `file` to a header that only engines may see, as "A -> B"; empty if there is
    /// none.
    QString wayToEngine(const QString& file)
    {
        for (const QString& include : includesOf(m_root, file)) {
            if (engineOnly().match(include).hasMatch()) {
                return include;
            }
            if (!isOurs(include) || m_seen.contains(include)) {
                continue;
            }
            m_seen.insert(include);
            if (const QString way = wayToEngine(include); !way.isEmpty()) {
                return include + " -> " + way;
            }
        }
        return {};
    }

private:
    QString m_root;
    QSet<QString> m_seen;
};

} // namespace

QStringList forbiddenIncludes(const QString& root)
{
    QStringList violations;
    for (const QString& file : sourceFiles(root, {"app", "core", "ui"})) {
        const QString folder = QFileInfo(file).path();
        for (const QString& include : includesOf(root, file)) {
            const QString reason = isOurs(include) ? reasonAgainstOurs(folder, include)
                                                   : reasonAgainstLibrary(folder, include);
            if (!reason.isEmpty()) {
                violations.append(file + ": " + include + ", " + reason);
            }
        }
        if (!liesIn(file, "core")) {
            if (const QString way = Reach(root).wayToEngine(file); way.contains(" -> ")) {
                violations.append(file + ": " + way + ", engines' types are out of reach here");
            }
        }
    }
    return violations;
}

} // namespace tests
