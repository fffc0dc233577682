# How this project declares its targets, so that each folder's CMakeLists.txt is only a list.

include(CMakeParseArguments)

# chiaroscuro_library(<name> SOURCES ... [PUBLIC lib...] [PRIVATE lib...] [TORCH])
#
# One static library per folder; TORCH links LibTorch privately and shares its precompiled header.
function(chiaroscuro_library name)
  cmake_parse_arguments(ARG "TORCH" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE} project_flags)
  if(ARG_TORCH)
    target_link_libraries(${name} PRIVATE LibTorch::LibTorch)
    chiaroscuro_torch_header(${name} torch_header)
  endif()
endfunction()

# chiaroscuro_test(<folder> <name> [LIBRARIES lib...] [TORCH] [WINDOW] [LABELS label...] [TIMEOUT seconds])
#
# Builds tests/<folder>/<name>_test.cpp as the test "<folder>/<name>". TORCH is for tests that name tensors,
# WINDOW for those that need a QApplication on the offscreen platform.
function(chiaroscuro_test folder name)
  cmake_parse_arguments(ARG "TORCH;WINDOW" "TIMEOUT" "LIBRARIES;LABELS" ${ARGN})
  string(REPLACE "/" "_" target "${folder}_${name}_test")
  add_executable(${target} ${PROJECT_SOURCE_DIR}/tests/${folder}/${name}_test.cpp)
  chiaroscuro_test_group(${folder} ${target})
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${target} PRIVATE ${ARG_LIBRARIES} Qt6::Test project_flags)
  if(NOT ARG_WINDOW)
    target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS)
  endif()
  if(ARG_TORCH)
    target_link_libraries(${target} PRIVATE LibTorch::LibTorch)
    chiaroscuro_torch_header(${target} torch_test_header)
    # AUTOMOC's own file is empty here (the test includes its .moc): spare it the reading of 700 MB.
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp
      TARGET_DIRECTORY ${target} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  add_test(NAME ${folder}/${name} COMMAND ${target})
  set_tests_properties(${folder}/${name} PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;OMP_WAIT_POLICY=PASSIVE"
    LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT} SKIP_RETURN_CODE 77)
endfunction()

# Lets "core_base_tests" build all tests of core/base.
function(chiaroscuro_test_group folder target)
  string(REPLACE "/" "_" group "${folder}_tests")
  if(NOT TARGET ${group})
    add_custom_target(${group})
  endif()
  add_dependencies(${group} ${target})
endfunction()

# Precompiles core/nn/torch.h once per kind of target (36 s) instead of parsing it in every file (17 s each).
function(chiaroscuro_torch_header target owner)
  if(NOT CHIAROSCURO_PRECOMPILE)
    return()
  endif()
  target_precompile_headers(${target} REUSE_FROM ${owner})
endfunction()
