# SPDX-License-Identifier: Apache-2.0
# Run by plenary_embed: writes HEADER and SOURCE with the bytes of FILES.
string(REPLACE "\"" "" FILES "${FILES}")
get_filename_component(header_name ${HEADER} NAME)
file(WRITE ${HEADER}.new "// Made by cmake/embed.cmake.
#pragma once
#include <span>
#include <string_view>
namespace ${NAMESPACE} {
struct EmbeddedFile { std::string_view name; std::string_view bytes; };
std::span<const EmbeddedFile> Files();
}
")
set(arrays "")
set(rows "")
set(index 0)
foreach(file IN LISTS FILES)
  get_filename_component(name ${file} NAME)
  file(READ ${file} hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  string(APPEND arrays "constexpr unsigned char k${index}[] = {${bytes}0};\n")
  string(APPEND rows "  {\"${name}\", {reinterpret_cast<const char*>(k${index}), sizeof(k${index}) - 1}},\n")
  math(EXPR index "${index} + 1")
endforeach()
file(WRITE ${SOURCE}.new "// Made by cmake/embed.cmake.
#include \"${header_name}\"
namespace ${NAMESPACE} {
namespace {
${arrays}
const EmbeddedFile kFiles[] = {
${rows}};
}
std::span<const EmbeddedFile> Files() { return kFiles; }
}
")
foreach(file IN ITEMS ${HEADER} ${SOURCE})
  file(COPY_FILE ${file}.new ${file} ONLY_IF_DIFFERENT)
  file(REMOVE ${file}.new)
  file(TOUCH_NOCREATE ${file})
endforeach()
