// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "plenary/formats/formats.h"

namespace plenary::formats {
namespace {

TEST(EscapeHtml, MakesTextAndAttributeValuesSafe) {
  EXPECT_EQ(EscapeHtml(R"(<a href="x">R&D's</a>)"),
            "&lt;a href=&quot;x&quot;&gt;R&amp;D&#39;s&lt;/a&gt;");
}

TEST(EscapeHtml, LeavesEveryLanguageAsItIs) {
  EXPECT_EQ(EscapeHtml("سلمى 林美玲 Ñandú 🌻"), "سلمى 林美玲 Ñandú 🌻");
}

TEST(EscapeHtml, LeavesOutControlCharactersButNotTabAndNewline) {
  EXPECT_EQ(EscapeHtml(std::string("a\0b\x01"
                                   "c\td\ne\x7F\xC2\x85",
                                   12)),
            "abc\td\ne");
}

TEST(EscapeHtml, ReplacesBytesThatAreNotUtf8) {
  EXPECT_EQ(EscapeHtml("caf\xE9 ole"), "caf\uFFFD ole");
  EXPECT_EQ(EscapeHtml("\xE6\x9E"), "\uFFFD\uFFFD");
}

}  // namespace
}  // namespace plenary::formats
