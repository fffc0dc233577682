# LibTorch as one imported target, LibTorch::LibTorch, from an unpacked tree given by CMAKE_PREFIX_PATH or LIBTORCH_ROOT.
#
# Links libtorch_cpu and libc10 alone: CUDA, where there is one, is opened at run time, so one binary serves both, and
# the package's own TorchConfig.cmake, which demands the CUDA toolkit, is not needed.

set(libtorch_cache $ENV{XDG_CACHE_HOME})
if(NOT libtorch_cache)
  set(libtorch_cache $ENV{HOME}/.cache)
endif()
string(APPEND libtorch_cache /chiaroscuro/libtorch-2.11.0) # where packaging/get_libtorch unpacks it

find_path(LIBTORCH_INCLUDE_DIR torch/csrc/api/include/torch/torch.h HINTS ${LIBTORCH_ROOT} ${libtorch_cache} PATH_SUFFIXES include)
find_library(LIBTORCH_CPU_LIBRARY torch_cpu HINTS ${LIBTORCH_ROOT} ${libtorch_cache} PATH_SUFFIXES lib)
find_library(LIBTORCH_C10_LIBRARY c10 HINTS ${LIBTORCH_ROOT} ${libtorch_cache} PATH_SUFFIXES lib)

if(LIBTORCH_INCLUDE_DIR)
  file(GLOB version_headers ${LIBTORCH_INCLUDE_DIR}/torch/headeronly/version.h # since 2.9
                            ${LIBTORCH_INCLUDE_DIR}/torch/csrc/api/include/torch/version.h)
  list(GET version_headers -1 version_header)
  file(STRINGS ${version_header} version_lines REGEX "TORCH_VERSION_(MAJOR|MINOR|PATCH) [0-9]+")
  string(REGEX REPLACE "[^0-9;]+" "" version_numbers "${version_lines}")
  list(JOIN version_numbers "." LibTorch_VERSION)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibTorch
  REQUIRED_VARS LIBTORCH_CPU_LIBRARY LIBTORCH_C10_LIBRARY LIBTORCH_INCLUDE_DIR
  VERSION_VAR LibTorch_VERSION)

if(LibTorch_FOUND AND NOT TARGET LibTorch::LibTorch)
  add_library(LibTorch::LibTorch INTERFACE IMPORTED)
  target_include_directories(LibTorch::LibTorch SYSTEM INTERFACE
    ${LIBTORCH_INCLUDE_DIR} ${LIBTORCH_INCLUDE_DIR}/torch/csrc/api/include)
  target_link_libraries(LibTorch::LibTorch INTERFACE ${LIBTORCH_CPU_LIBRARY} ${LIBTORCH_C10_LIBRARY})
  target_link_options(LibTorch::LibTorch INTERFACE LINKER:--allow-shlib-undefined)
  # Its headers bring a newer fmt than Debian's library, whose symbols nobody has.
  target_compile_definitions(LibTorch::LibTorch INTERFACE FMT_HEADER_ONLY)
endif()
