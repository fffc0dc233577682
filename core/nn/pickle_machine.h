/// @file Reads Python pickles of tensors. Builds values and runs nothing.

#pragma once

#include "core/nn/pickle_bytes.h"
#include "core/nn/pickle_value.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core::nn {

/// The stack machine of Python's `pickle`, protocol 2, with the opcodes that state dicts consist
/// of.
///
/// Any other opcode, and any global that pickle_globals.h does not know, is refused by name. Time
/// and memory are linear in the pickle's length. For one pickle; not thread-safe.
class PickleMachine final {
public:
    /// `bytes` begin with the pickle and may go on after it; both must outlive the machine.
    PickleMachine(std::string_view bytes, PickleHeap& heap);

    /// The pickled value, owned by the heap. @throws MalformedWeights
    PickleRef run();

    /// How many bytes the pickle had; after run().
    std::size_t length() const { return m_bytes.position(); }

private:
    using Action = void (*)(PickleMachine&);

    /// What an opcode does. @throws MalformedWeights naming it, if it is not one of ours.
    static Action actionOf(std::uint8_t opcode);

    void push(PickleValue::Content content) { m_stack.push_back(m_heap.make(std::move(content))); }
    PickleRef pop();
    PickleRef top();
    std::vector<PickleRef> popMarked();
    void makeTuple(std::size_t count);
    void setItems(const std::vector<PickleRef>& keysAndValues);
    void addItems(const std::vector<PickleRef>& items);
    void remember(std::uint32_t index);
    void recall(std::uint32_t index);
    void takeText(std::size_t length);
    void takeLong();

    void checkProtocol();
    void setItem();
    void nameGlobal();
    void reduce();
    void build();
    void persistentId();

    PickleBytes m_bytes;
    PickleHeap& m_heap;
    std::vector<PickleRef> m_stack;
    std::vector<std::size_t> m_marks; ///< heights of the stack
    std::unordered_map<std::uint32_t, PickleRef> m_memo;
};

} // namespace core::nn
