/// @file The pictures of a collection that are alike, pair by pair.

#pragma once

#include <QListWidget>

#include <filesystem>

namespace ui {

struct Collection;
class ThumbnailCache;

/// Both pictures beside their names; reads only the thumbnails in sight. Passive.
class AlikeList final : public QListWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlikeList)

public:
    /// `thumbnails` must outlive it.
    explicit AlikeList(ThumbnailCache& thumbnails, QWidget* parent = nullptr);
    ~AlikeList() override;

    void showCollection(const Collection& collection);
};

} // namespace ui
