#include "core/base/error.h"
#include "core/base/locations.h"
#include "ui/portrait/portrait_exports.h"
#include "ui/settings/file_name.h"

#include <QDrag>
#include <QMimeData>
#include <QPixmap>
#include <QUrl>
#include <QWidget>

#include <future>
#include <utility>

namespace ui {

namespace {

/// A picture now, and a file as soon as somebody wants one.
class PromisedFile final : public QMimeData {
public:
    explicit PromisedFile(std::shared_future<std::filesystem::path> file)
        : m_file(std::move(file))
    {
    }

    QStringList formats() const override
    {
        return QMimeData::formats() << QStringLiteral("text/uri-list");
    }

    bool hasFormat(const QString& type) const override { return formats().contains(type); }

protected:
    QVariant retrieveData(const QString& type, QMetaType wanted) const override
    {
        if (type != QStringLiteral("text/uri-list")) {
            return QMimeData::retrieveData(type, wanted);
        }
        const std::filesystem::path file = m_file.get(); // written since the drag began
        if (file.empty()) {
            return {};
        }
        const QUrl url = QUrl::fromLocalFile(toText(file));
        return wanted.id() == QMetaType::QByteArray ? QVariant(url.toEncoded() + "\r\n")
                                                    : QVariant(QVariantList{url});
    }

private:
    std::shared_future<std::filesystem::path> m_file;
};

} // namespace

std::unique_ptr<QMimeData> PortraitExports::draggedResult()
{
    const auto finished = m_parts.controller.finished();
    if (!finished || !m_result) {
        return nullptr;
    }
    const auto promise = std::make_shared<std::promise<std::filesystem::path>>();
    const std::filesystem::path file = suggestedFile(core::userCacheFolder() / "dragged");
    const auto write = [promise, finished, file, engine = m_parts.engine](const std::stop_token&) {
        try {
            std::filesystem::create_directories(file.parent_path());
            engine->writePicture(*finished, file, {});
            promise->set_value(file);
        } catch (const std::exception&) {
            promise->set_value({}); // who drops it gets the pixels alone
        }
    };
    auto mime = std::make_unique<PromisedFile>(promise->get_future().share());
    mime->setImageData(m_result->full());
    m_lane.post(m_turn++, write);
    return mime;
}

bool PortraitExports::dragOut(QWidget& source)
{
    std::unique_ptr<QMimeData> mime = draggedResult();
    if (!mime) {
        return false;
    }
    constexpr int kSide = 128;
    auto* drag = new QDrag(&source);
    drag->setMimeData(mime.release());
    drag->setPixmap(QPixmap::fromImage(m_result->levelFor(0.05).scaled(
        kSide, kSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    drag->exec(Qt::CopyAction);
    return true;
}

} // namespace ui
