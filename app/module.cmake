# packbench_module(<name> [USES <module or library>...] [PRIVATE <library>...]) declares one module of the picture in ARCHITECTURE.md.
# Its sources are every .h and .cpp below its folder; a name in USES without "::" is another module.
# What stands under PRIVATE is an implementation detail that users of the module do not see.
# SPDX-License-Identifier: Apache-2.0

add_library(packbench_options INTERFACE)
target_compile_features(packbench_options INTERFACE cxx_std_20)
target_compile_options(packbench_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wimplicit-fallthrough -Werror
  # Every member has its initialiser, so naming only some in an aggregate is meant.
  -Wno-missing-field-initializers
  # Lets ccache answer for files that use a precompiled header.
  $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
target_compile_definitions(packbench_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
  QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)

function(packbench_module name)
  cmake_parse_arguments(PARSE_ARGV 1 MODULE "" "FOLDER" "USES;PRIVATE")
  if(NOT MODULE_FOLDER)
    set(MODULE_FOLDER ${CMAKE_CURRENT_SOURCE_DIR}/${name})
  endif()
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${MODULE_FOLDER}/*.h ${MODULE_FOLDER}/*.cpp ${MODULE_FOLDER}/*.qrc)
  set(visibility PUBLIC)
  if(sources)
    add_library(packbench_${name} STATIC ${sources})
    target_link_libraries(packbench_${name} PRIVATE packbench_options)
    if(name STREQUAL "base")
      target_precompile_headers(packbench_base PRIVATE ${PROJECT_SOURCE_DIR}/app/base/precompiled.h)
    else()
      target_precompile_headers(packbench_${name} REUSE_FROM packbench_base)
    endif()
  else()
    add_library(packbench_${name} INTERFACE)
    set(visibility INTERFACE)
  endif()
  target_include_directories(packbench_${name} ${visibility} ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR})
  foreach(used IN LISTS MODULE_USES MODULE_PRIVATE)
    if(used MATCHES "^Qt6::(Widgets|PrintSupport)$" AND NOT name STREQUAL "ui")
      message(FATAL_ERROR "Module ${name} may not link ${used}: widgets live in ui/ (see ARCHITECTURE.md)")
    endif()
  endforeach()
  foreach(used IN LISTS MODULE_USES)
    if(used MATCHES "::" OR used MATCHES "^/")
      target_link_libraries(packbench_${name} ${visibility} ${used})
    else()
      target_link_libraries(packbench_${name} ${visibility} packbench_${used})
    endif()
  endforeach()
  if(sources AND MODULE_PRIVATE)
    target_link_libraries(packbench_${name} PRIVATE ${MODULE_PRIVATE})
  endif()
endfunction()
