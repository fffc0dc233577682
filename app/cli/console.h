/// @file What the program says: results on standard output, everything else on standard error.

#pragma once

#include "core/base/progress.h"
#include "core/base/time_left.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace app {

/// How results are written.
enum class ResultFormat {
    Text,
    Json, ///< one object a line
};

/// Writes lines and, on a terminal, one line of progress that is rewritten in place.
///
/// For the thread that works. In a pipe a progress line is written for every new item only.
class Console final : public core::ProgressObserver {
public:
    Console();

    void setFormat(ResultFormat format) { m_format = format; }
    ResultFormat format() const { return m_format; }

    /// A result, on standard output: a line of text or a JSON object.
    void result(std::string_view line);

    /// A remark, on standard error.
    void note(std::string_view line);

    /// "chiaroscuro-cli: SENTENCE", on standard error.
    void error(std::string_view sentence);

    /// Item `number` (from 1) of `count` begins; what onProgress() says next belongs to it.
    void begin(std::int64_t number, std::int64_t count, std::string_view name);

    void onProgress(const core::Progress& progress) override;

    bool isTerminal() const { return m_isTerminal; }

    /// Puts `text`, as far as it fits, into the line of progress; for a terminal only.
    void rewrite(const std::string& text);

    /// Removes the line of progress.
    void clearProgress();

private:
    std::string itemText() const;

    ResultFormat m_format = ResultFormat::Text;
    bool m_isTerminal;
    bool m_isShown = false;
    std::int64_t m_number = 0;
    std::int64_t m_count = 0;
    std::string m_name;
    core::TimeLeft m_timeLeft;
};

} // namespace app
