#include "core/train/event_reader.h"

#include "core/train/masked_crc32c.h"
#include "core/train/wire_message.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <map>
#include <optional>

namespace core::train {

namespace {

namespace fs = std::filesystem;

/// The next record of a file; absent at its end, or where it is not whole.
std::optional<std::string> nextRecord(std::ifstream& stream, std::uintmax_t& left)
{
    constexpr std::uintmax_t kHead = sizeof(std::uint64_t) + sizeof(std::uint32_t);
    constexpr std::uintmax_t kFoot = sizeof(std::uint32_t);
    std::string head(kHead, '\0');
    if (left < kHead + kFoot || !stream.read(head.data(), std::ssize(head))) {
        return std::nullopt;
    }
    const std::string_view length = std::string_view(head).substr(0, sizeof(std::uint64_t));
    const auto size = fixed<std::uint64_t>(length);
    left -= kHead + kFoot;
    if (maskedCrc32c(length) != fixed<std::uint32_t>(std::string_view(head).substr(8))
        || size > left) {
        return std::nullopt;
    }
    left -= size;
    std::string record(size + kFoot, '\0');
    if (!stream.read(record.data(), std::ssize(record))) {
        return std::nullopt;
    }
    const auto sum = fixed<std::uint32_t>(std::string_view(record).substr(size));
    record.resize(size);
    return maskedCrc32c(record) == sum ? std::optional(record) : std::nullopt;
}

/// A TensorProto of one float or double.
std::optional<double> scalarOf(std::string_view tensor)
{
    constexpr std::uint64_t kFloat = 1;
    std::uint64_t type = 0;
    std::string_view bytes;
    WireMessage message(tensor);
    while (const auto field = message.next()) {
        if (field->number == 1) {
            type = field->value;
        } else if (field->number == 4 || field->number == 5 || field->number == 6) {
            bytes = field->bytes; // tensor_content, float_val, double_val
        }
    }
    if (bytes.size() == sizeof(float) && type == kFloat) {
        return fixed<float>(bytes);
    }
    return bytes.size() == sizeof(double) ? std::optional(fixed<double>(bytes)) : std::nullopt;
}

struct Scalar {
    std::string tag = {};
    std::optional<double> value = {};
};

/// A Summary.Value; what is no scalar has no value.
Scalar scalarIn(std::string_view bytes)
{
    Scalar scalar;
    WireMessage message(bytes);
    while (const auto field = message.next()) {
        if (field->number == 1) {
            scalar.tag = std::string(field->bytes);
        } else if (field->number == 2 && field->bytes.size() == sizeof(float)) {
            scalar.value = fixed<float>(field->bytes);
        } else if (field->number == 8) {
            scalar.value = scalarOf(field->bytes);
        }
    }
    return scalar;
}

/// Collects the scalars of one folder.
class Courses final {
public:
    void addEvent(std::string_view bytes)
    {
        double time = 0;
        std::int64_t step = 0;
        std::string_view summary;
        WireMessage message(bytes);
        while (const auto field = message.next()) {
            if (field->number == 1 && field->bytes.size() == sizeof(double)) {
                time = fixed<double>(field->bytes);
            } else if (field->number == 2) {
                step = static_cast<std::int64_t>(field->value);
            } else if (field->number == 5) {
                summary = field->bytes;
            }
        }
        addSummary(summary, static_cast<double>(step), time);
    }

    std::vector<ScalarCourse> taken()
    {
        std::vector<ScalarCourse> result;
        for (auto& [tag, course] : m_courses) {
            course.tag = tag;
            result.push_back(std::move(course));
        }
        return result;
    }

private:
    void addSummary(std::string_view bytes, double step, double time)
    {
        WireMessage summary(bytes);
        while (const auto field = summary.next()) {
            const Scalar scalar = field->number == 1 ? scalarIn(field->bytes) : Scalar();
            if (scalar.value && !scalar.tag.empty()) {
                m_begin = m_begin.value_or(time);
                append(m_courses[scalar.tag], step, time - *m_begin, *scalar.value);
            }
        }
    }

    static void append(ScalarCourse& course, double step, double seconds, double value)
    {
        const auto kept = static_cast<std::size_t>(std::ranges::lower_bound(course.steps, step)
                                                   - course.steps.begin());
        for (auto* column : {&course.steps, &course.seconds, &course.values}) {
            column->resize(kept);
        }
        course.steps.push_back(step);
        course.seconds.push_back(seconds);
        course.values.push_back(value);
    }

    std::map<std::string, ScalarCourse> m_courses;
    std::optional<double> m_begin; ///< wall time of the first value
};

/// By name, which begins with the time of the session.
std::vector<fs::path> eventFiles(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        if (entry.is_regular_file(ignored)
            && entry.path().filename().string().find("events.out.tfevents") != std::string::npos) {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    return files;
}

} // namespace

bool holdsEvents(const fs::path& folder)
{
    return !eventFiles(folder).empty();
}

std::vector<ScalarCourse> readScalars(const fs::path& folder)
{
    Courses courses;
    for (const fs::path& file : eventFiles(folder)) {
        std::error_code ignored;
        auto left = fs::file_size(file, ignored);
        std::ifstream stream(file, std::ios::binary);
        while (stream && !ignored) {
            const auto record = nextRecord(stream, left);
            if (!record) {
                break;
            }
            courses.addEvent(*record);
        }
    }
    return courses.taken();
}

} // namespace core::train
