# Writes the revision of the sources into a header, if it is not there already.
# Usage: cmake -D SOURCE=<source dir> -D HEADER=<file> -P WriteRevision.cmake

cmake_minimum_required(VERSION 3.25)

set(revision "")
find_program(GIT git)
if(GIT AND EXISTS ${SOURCE}/.git)
  execute_process(COMMAND ${GIT} -C ${SOURCE} rev-parse --short HEAD
    OUTPUT_VARIABLE revision OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()

file(CONFIGURE OUTPUT ${HEADER} CONTENT "// Written by cmake/WriteRevision.cmake.

#pragma once

#include <string_view>

namespace core {

constexpr std::string_view kRevision = \"@revision@\";

} // namespace core
" @ONLY)
