/// @file Numbered pictures as the frames of a shot. Private to core/io.

#pragma once

#include "core/base/numbered_files.h"
#include "core/io/frame_source.h"

namespace core::io {

/// Numbers that are missing between the first and the last are found when they are asked for.
class PictureSequence final : public FrameSource {
public:
    /// @throws core::Error if no file is of the pattern.
    explicit PictureSequence(NumberPattern pattern);

    const FrameFacts& facts() const override { return m_facts; }
    Image frame(std::int64_t number) override;
    std::int64_t time(std::int64_t number) const override { return number - m_facts.first; }

private:
    NumberPattern m_pattern;
    FrameFacts m_facts;
};

} // namespace core::io
