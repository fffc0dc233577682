/// @file What Python calls its pickle opcodes, for sentences.

#pragma once

#include <cstdint>
#include <string>

namespace core::nn {

/// "INST"; "0x07" for a byte that is no opcode.
std::string pickleOpcodeName(std::uint8_t opcode);

} // namespace core::nn
