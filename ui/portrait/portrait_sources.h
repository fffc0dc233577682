/// @file The sources of a document as JSON: where they are, and how to find them again. Private to
/// portrait_file.

#pragma once

#include "ui/portrait/portrait_state.h"
#include "ui/portrait/source_sums.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace ui {

/// Writes sources relative to the document's folder.
class SourceWriter final {
public:
    SourceWriter(std::filesystem::path folder, SourceSums& sums);

    QJsonObject source(const std::filesystem::path& file) const;

    /// Sums cost reading a file, so of very many photographs only the shown one has one.
    enum class Summed { No, Yes };

    /// The photograph or the video; of numbered pictures the pattern, with the sum of the first
    /// that is meant.
    QJsonObject content(const ContentChoice& content, Summed summed) const;
    QJsonArray styles(const std::vector<StyleChoice>& choices) const;

private:
    QJsonObject place(const std::filesystem::path& file) const;
    QJsonObject source(const std::filesystem::path& named,
                       const std::filesystem::path& summed) const;

    std::filesystem::path m_folder;
    SourceSums& m_sums;
};

/// Finds sources again, and remembers what it had to say about them.
///
/// They are looked for where they were, beside the document, by their sum in both folders, and in
/// `alsoIn` and the folders below it.
class SourceReader final {
public:
    SourceReader(std::filesystem::path folder, SourceSums& sums, std::filesystem::path alsoIn = {});

    /// Empty if it is nowhere.
    std::filesystem::path found(const QJsonObject& source);

    /// The same for the content, which may be a pattern if it is a shot.
    std::filesystem::path foundContent(const QJsonObject& source,
                                       const std::optional<ShotChoice>& shot);
    std::vector<StyleChoice> styles(const QJsonArray& list);

    QStringList notices;
    std::vector<std::filesystem::path> missing; ///< where they were; each once

private:
    /// `fileOf` says which file must be there for a place to be it.
    template <typename FileOf>
    std::filesystem::path search(const QJsonObject& source, const FileOf& fileOf);
    std::filesystem::path renamed(const QJsonObject& source, const std::filesystem::path& named);
    void compare(const std::filesystem::path& file, const QByteArray& sum);
    void miss(const std::filesystem::path& named);

    std::filesystem::path m_folder;
    SourceSums& m_sums;
    std::vector<std::filesystem::path> m_alsoIn; ///< with the folders below
};

} // namespace ui
