#include "core/nn/safetensors_header.h"

#include "core/nn/safetensors_header_sax.h"
#include "core/nn/weights_file_error.h"

#include <algorithm>

namespace core::nn {

namespace {

/// Every byte of the data belongs to exactly one tensor. Entries are sorted by offset.
void requireTiling(const std::vector<SafetensorsEntry>& entries, std::uint64_t dataSize)
{
    std::uint64_t expected = 0;
    for (const auto& entry : entries) {
        if (entry.end < entry.begin || entry.end > dataSize) {
            throw MalformedWeights("the tensor " + inQuotes(entry.name)
                                   + " lies outside the file; the file is cut off or damaged");
        }
        if (entry.begin != expected) {
            throw MalformedWeights(entry.begin < expected
                                       ? "the tensor " + inQuotes(entry.name) + " overlaps another"
                                       : "there is a hole before the tensor "
                                           + inQuotes(entry.name));
        }
        expected = entry.end;
    }
    if (expected != dataSize) {
        throw MalformedWeights("it holds bytes that belong to no tensor");
    }
}

} // namespace

SafetensorsHeader parseSafetensorsHeader(std::string_view json, std::uint64_t dataSize)
{
    SafetensorsHeaderSax sax;
    nlohmann::json::sax_parse(json.begin(), json.end(), &sax);
    auto header = sax.takeHeader();

    std::ranges::stable_sort(header.entries, [](const auto& a, const auto& b) {
        return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    requireTiling(header.entries, dataSize);
    return header;
}

} // namespace core::nn
