#include "core/nn/pickle_opcode_names.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace core::nn {

namespace {

struct Opcode {
    std::uint8_t code;
    const char* name;
};

/// Python 3.11's pickletools, without those that PickleMachine knows.
constexpr std::array kRefused{
    Opcode{'0', "POP"},
    Opcode{'1', "POP_MARK"},
    Opcode{'2', "DUP"},
    Opcode{'B', "BINBYTES"},
    Opcode{'C', "SHORT_BINBYTES"},
    Opcode{'F', "FLOAT"},
    Opcode{'I', "INT"},
    Opcode{'L', "LONG"},
    Opcode{'P', "PERSID"},
    Opcode{'S', "STRING"},
    Opcode{'V', "UNICODE"},
    Opcode{'d', "DICT"},
    Opcode{'g', "GET"},
    Opcode{'i', "INST"},
    Opcode{'l', "LIST"},
    Opcode{'o', "OBJ"},
    Opcode{'p', "PUT"},
    Opcode{0x81, "NEWOBJ"},
    Opcode{0x82, "EXT1"},
    Opcode{0x83, "EXT2"},
    Opcode{0x84, "EXT4"},
    Opcode{0x8b, "LONG4"},
    Opcode{0x8c, "SHORT_BINUNICODE"},
    Opcode{0x8d, "BINUNICODE8"},
    Opcode{0x8e, "BINBYTES8"},
    Opcode{0x8f, "EMPTY_SET"},
    Opcode{0x90, "ADDITEMS"},
    Opcode{0x91, "FROZENSET"},
    Opcode{0x92, "NEWOBJ_EX"},
    Opcode{0x93, "STACK_GLOBAL"},
    Opcode{0x94, "MEMOIZE"},
    Opcode{0x95, "FRAME"},
    Opcode{0x96, "BYTEARRAY8"},
    Opcode{0x97, "NEXT_BUFFER"},
    Opcode{0x98, "READONLY_BUFFER"},
};

} // namespace

std::string pickleOpcodeName(std::uint8_t opcode)
{
    const auto* const known = std::ranges::find(kRefused, opcode, &Opcode::code);
    return known != kRefused.end() ? known->name : fmt::format("0x{:02x}", opcode);
}

} // namespace core::nn
