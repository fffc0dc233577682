#include "core/nn/pickle_machine.h"

#include "core/nn/pickle_globals.h"
#include "core/nn/pickle_opcode_names.h"
#include "core/nn/weights_file_error.h"

namespace core::nn {

namespace {

constexpr std::uint8_t kStop = '.';
constexpr std::size_t kLongestInteger = 8;

[[noreturn]] void refuseStructure()
{
    throw MalformedWeights("its pickle is damaged");
}

/// The content of that type. @throws MalformedWeights
template <typename Type> Type& require(PickleRef value)
{
    auto* const content = std::get_if<Type>(&value->content);
    if (content == nullptr) {
        refuseStructure();
    }
    return *content;
}

} // namespace

PickleMachine::PickleMachine(std::string_view bytes, PickleHeap& heap)
    : m_bytes(bytes)
    , m_heap(heap)
{
}

PickleRef PickleMachine::run()
{
    for (auto opcode = m_bytes.byte(); opcode != kStop; opcode = m_bytes.byte()) {
        actionOf(opcode)(*this);
    }
    if (m_stack.size() != 1 || !m_marks.empty()) {
        refuseStructure();
    }
    return m_stack.back();
}

PickleMachine::Action PickleMachine::actionOf(std::uint8_t opcode)
{
    using Self = PickleMachine;
    static const std::unordered_map<std::uint8_t, Action> kActions{
        {0x80, [](Self& self) { self.checkProtocol(); }}, // PROTO
        {'(', [](Self& self) { self.m_marks.push_back(self.m_stack.size()); }}, // MARK
        {'N', [](Self& self) { self.push(PickleNone{}); }}, // NONE
        {0x88, [](Self& self) { self.push(true); }}, // NEWTRUE
        {0x89, [](Self& self) { self.push(false); }}, // NEWFALSE
        {'J', [](Self& self) { self.push(self.m_bytes.signedLittleEndian(4)); }}, // BININT
        {'K', [](Self& self) { self.push(std::int64_t{self.m_bytes.byte()}); }}, // BININT1
        {'M', [](Self& self) { self.push(std::int64_t{self.m_bytes.littleEndian(2)}); }}, // BININT2
        {0x8a, [](Self& self) { self.takeLong(); }}, // LONG1
        {'G', [](Self& self) { self.push(self.m_bytes.bigEndianDouble()); }}, // BINFLOAT
        {'X', [](Self& self) { self.takeText(self.m_bytes.littleEndian(4)); }}, // BINUNICODE
        {'T', [](Self& self) { self.takeText(self.m_bytes.littleEndian(4)); }}, // BINSTRING
        {'U', [](Self& self) { self.takeText(self.m_bytes.byte()); }}, // SHORT_BINSTRING
        {')', [](Self& self) { self.push(PickleTuple{}); }}, // EMPTY_TUPLE
        {0x85, [](Self& self) { self.makeTuple(1); }}, // TUPLE1
        {0x86, [](Self& self) { self.makeTuple(2); }}, // TUPLE2
        {0x87, [](Self& self) { self.makeTuple(3); }}, // TUPLE3
        {'t', [](Self& self) { self.push(PickleTuple{self.popMarked()}); }}, // TUPLE
        {']', [](Self& self) { self.push(PickleList{}); }}, // EMPTY_LIST
        {'a', [](Self& self) { self.addItems({self.pop()}); }}, // APPEND
        {'e', [](Self& self) { self.addItems(self.popMarked()); }}, // APPENDS
        {'}', [](Self& self) { self.push(PickleDict{}); }}, // EMPTY_DICT
        {'s', [](Self& self) { self.setItem(); }}, // SETITEM
        {'u', [](Self& self) { self.setItems(self.popMarked()); }}, // SETITEMS
        {'q', [](Self& self) { self.remember(self.m_bytes.byte()); }}, // BINPUT
        {'r', [](Self& self) { self.remember(self.m_bytes.littleEndian(4)); }}, // LONG_BINPUT
        {'h', [](Self& self) { self.recall(self.m_bytes.byte()); }}, // BINGET
        {'j', [](Self& self) { self.recall(self.m_bytes.littleEndian(4)); }}, // LONG_BINGET
        {'c', [](Self& self) { self.nameGlobal(); }}, // GLOBAL
        {'R', [](Self& self) { self.reduce(); }}, // REDUCE
        {'b', [](Self& self) { self.build(); }}, // BUILD
        {'Q', [](Self& self) { self.persistentId(); }}, // BINPERSID
    };
    const auto action = kActions.find(opcode);
    if (action == kActions.end()) {
        throw MalformedWeights("its pickle uses the opcode " + pickleOpcodeName(opcode)
                               + ", which plain tensors do not need");
    }
    return action->second;
}

PickleRef PickleMachine::pop()
{
    if (m_stack.empty() || (!m_marks.empty() && m_stack.size() <= m_marks.back())) {
        refuseStructure();
    }
    auto* const value = m_stack.back();
    m_stack.pop_back();
    return value;
}

PickleRef PickleMachine::top()
{
    auto* const value = pop();
    m_stack.push_back(value);
    return value;
}

std::vector<PickleRef> PickleMachine::popMarked()
{
    if (m_marks.empty()) {
        refuseStructure();
    }
    const auto from = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
    std::vector<PickleRef> values(from, m_stack.end());
    m_stack.erase(from, m_stack.end());
    m_marks.pop_back();
    return values;
}

void PickleMachine::makeTuple(std::size_t count)
{
    std::vector<PickleRef> items(count);
    for (std::size_t i = count; i-- > 0;) {
        items[i] = pop();
    }
    push(PickleTuple{std::move(items)});
}

void PickleMachine::setItems(const std::vector<PickleRef>& keysAndValues)
{
    auto& items = require<PickleDict>(top()).items;
    if (keysAndValues.size() % 2 != 0) {
        refuseStructure();
    }
    for (std::size_t i = 0; i < keysAndValues.size(); i += 2) {
        items.emplace_back(keysAndValues[i], keysAndValues[i + 1]);
    }
}

void PickleMachine::setItem()
{
    auto* const value = pop();
    auto* const key = pop();
    setItems({key, value});
}

void PickleMachine::addItems(const std::vector<PickleRef>& items)
{
    auto& list = require<PickleList>(top()).items;
    list.insert(list.end(), items.begin(), items.end());
}

void PickleMachine::remember(std::uint32_t index)
{
    m_memo[index] = top();
}

void PickleMachine::recall(std::uint32_t index)
{
    const auto known = m_memo.find(index);
    if (known == m_memo.end()) {
        refuseStructure();
    }
    m_stack.push_back(known->second);
}

void PickleMachine::takeText(std::size_t length)
{
    push(std::string(m_bytes.take(length)));
}

void PickleMachine::takeLong()
{
    const std::size_t length = m_bytes.byte();
    if (length > kLongestInteger) {
        throw MalformedWeights("its pickle holds a number that no network needs");
    }
    push(m_bytes.signedLittleEndian(length));
}

void PickleMachine::checkProtocol()
{
    const auto protocol = m_bytes.byte();
    if (protocol != 2) {
        throw MalformedWeights("it was saved with pickle protocol " + std::to_string(protocol)
                               + ", and only PyTorch's own choice, 2, is read");
    }
}

void PickleMachine::nameGlobal()
{
    const auto module = m_bytes.line();
    const auto name = module + "." + m_bytes.line();
    requireKnownGlobal(name);
    push(PickleGlobal{name});
}

void PickleMachine::reduce()
{
    auto* const arguments = pop();
    auto* const function = pop();
    m_stack.push_back(
        callGlobal(m_heap, require<PickleGlobal>(function).name, require<PickleTuple>(arguments)));
}

/// State dicts set one attribute, `_metadata`, of their OrderedDict; it says nothing we need.
void PickleMachine::build()
{
    require<PickleDict>(pop());
    require<PickleDict>(top());
}

void PickleMachine::persistentId()
{
    m_stack.push_back(storageOf(m_heap, require<PickleTuple>(pop())));
}

} // namespace core::nn
