# SPDX-License-Identifier: Apache-2.0
# One target a room. A room's public headers are reached through a folder of its own in the build
# tree, so that a target sees the headers of exactly the rooms it links: a breach of the direction
# of dependency does not compile.

add_library(plenary_options INTERFACE)
target_compile_features(plenary_options INTERFACE cxx_std_20)
target_compile_options(plenary_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
  # False alarms of g++ 12 when it optimises: "literal" + std::string (its bug 105651), the frames of
  # Asio's coroutines, whose operators new and delete do match, and optionals within optionals.
  "$<$<CXX_COMPILER_ID:GNU>:-Wno-restrict;-Wno-mismatched-new-delete;-Wno-maybe-uninitialized>"
  $<$<BOOL:${PLENARY_WERROR}>:-Werror>)
set(CMAKE_CXX_EXTENSIONS OFF)

# plenary_room(text SOURCES ... ROOMS ... PUBLIC ... PRIVATE ...)
#   ROOMS    rooms below that this one includes
#   PUBLIC   libraries that its headers include
#   PRIVATE  libraries that only its sources include
function(plenary_room name)
  cmake_parse_arguments(arg "" "" "SOURCES;ROOMS;PUBLIC;PRIVATE" ${ARGN})
  set(target plenary_${name})
  add_library(${target} STATIC ${arg_SOURCES})
  add_library(plenary::${name} ALIAS ${target})
  set(view ${PROJECT_BINARY_DIR}/rooms/${name})
  file(MAKE_DIRECTORY ${view}/plenary)
  if(EXISTS ${PROJECT_SOURCE_DIR}/include/plenary/${name})
    file(CREATE_LINK ${PROJECT_SOURCE_DIR}/include/plenary/${name} ${view}/plenary/${name} SYMBOLIC)
  endif()
  target_include_directories(${target} PUBLIC ${view} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(${target} PUBLIC ${arg_PUBLIC} PRIVATE plenary_options ${arg_PRIVATE})
  foreach(room IN LISTS arg_ROOMS)
    target_link_libraries(${target} PUBLIC plenary::${room})
  endforeach()
endfunction()

# The target tests_<label> builds the test programs of one label.
foreach(label IN ITEMS unit property end_to_end fault formats pages)
  add_custom_target(tests_${label})
endforeach()

# plenary_test(name LABEL unit SOURCES ... LINK ...): a GoogleTest program; each case is a CTest.
function(plenary_test name)
  cmake_parse_arguments(arg "" "LABEL;TIMEOUT" "SOURCES;LINK;DEFINITIONS" ${ARGN})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  add_executable(${name} ${arg_SOURCES})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_compile_definitions(${name} PRIVATE
    PLENARY_SOURCE_DIR="${PROJECT_SOURCE_DIR}" PLENARY_BINARY="${PROJECT_BINARY_DIR}/plenary"
    ${arg_DEFINITIONS})
  target_link_libraries(${name} PRIVATE plenary_options ${arg_LINK} GTest::gmock GTest::gtest_main)
  add_dependencies(tests_${arg_LABEL} ${name})
  gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST
    PROPERTIES LABELS ${arg_LABEL} TIMEOUT ${arg_TIMEOUT})
endfunction()
