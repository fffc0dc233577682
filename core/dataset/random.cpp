#include "core/dataset/random.h"

namespace core::dataset {

namespace {

constexpr std::uint64_t kGoldenStep = 0x9E3779B97F4A7C15ULL;

} // namespace

std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

Random::Random(std::uint64_t seed, Purpose purpose, std::uint64_t index)
    : m_state(mixed(mixed(mixed(seed + kGoldenStep) + static_cast<std::uint64_t>(purpose)) + index))
{
}

std::uint64_t Random::next()
{
    m_state += kGoldenStep;
    return mixed(m_state);
}

double Random::uniform()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

std::uint64_t Random::below(std::uint64_t count)
{
    return next() % count; // the bias is count / 2^64
}

} // namespace core::dataset
