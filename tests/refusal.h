/// @file What core answers to what it cannot do.

#pragma once

#include "core/base/error.h"

#include <string>

namespace tests {

/// The sentence of the core::Error that `function` throws; empty if it throws none.
template <typename Function> std::string refusalOf(Function&& function)
{
    try {
        function();
    } catch (const core::Error& error) {
        return error.what();
    }
    return "";
}

} // namespace tests
