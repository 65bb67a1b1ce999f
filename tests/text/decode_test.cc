// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/decode.h"

#include <gtest/gtest.h>

namespace plenary::text {
namespace {

using namespace std::string_view_literals;

TEST(Decode, GivesUtf8AsItIs) {
  const auto decoded = Decode("plain and ünïcode"sv);
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->utf8, "plain and ünïcode");
  EXPECT_EQ(decoded->encoding, "UTF-8");
  EXPECT_TRUE(decoded->owned.empty());
}

TEST(Decode, TakesTheByteOrderMarkOff) {
  EXPECT_EQ(Decode("\xEF\xBB\xBFyes"sv)->utf8, "yes");
}

TEST(Decode, ReadsUtf16WithAndWithoutAMark) {
  EXPECT_EQ(Decode("\xFF\xFEh\0\xE9\0"sv)->utf8, "hé");
  EXPECT_EQ(Decode("\xFE\xFF\0h\0\xE9"sv)->utf8, "hé");
  EXPECT_EQ(Decode("h\0e\0l\0l\0o\0"sv)->utf8, "hello");
}

// Blanks and ends of lines tell which byte comes first.
TEST(Decode, ReadsUtf16OfOtherScriptsWithoutAMark) {
  const auto little = "\x3B\x4E\x2D\x5E\x1A\xFF\x7D\x59\x02\x30\n\0\x3B\x4E\x2D\x5E"sv;
  const auto big = "\x4E\x3B\x5E\x2D\xFF\x1A\x59\x7D\x30\x02\0\n\x4E\x3B\x5E\x2D"sv;
  EXPECT_EQ(Decode(little)->utf8, "主席：好。\n主席");
  EXPECT_EQ(Decode(big)->utf8, "主席：好。\n主席");
}

TEST(Decode, ReadsUtf32WithAMark) {
  EXPECT_EQ(Decode("\xFF\xFE\0\0h\0\0\0\xE9\0\0\0"sv)->utf8, "hé");
  EXPECT_EQ(Decode("\0\0\xFE\xFF\0\0\0h"sv)->utf8, "h");
}

// "Доброе утро, коллеги. Начнем."
TEST(Decode, ReadsOlderEncodingsOfOtherScripts) {
  const auto decoded = Decode(
      "\xC4\xEE\xE1\xF0\xEE\xE5 \xF3\xF2\xF0\xEE, \xEA\xEE\xEB\xEB\xE5\xE3\xE8. "
      "\xCD\xE0\xF7\xED\xE5\xEC."sv);
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->encoding, "windows-1251");
  EXPECT_EQ(decoded->utf8, "Доброе утро, коллеги. Начнем.");
}

TEST(Decode, FallsBackToWindows1252) {
  const auto decoded = Decode("caf\xE9 \x93quoted\x94"sv);
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->encoding, "windows-1252");
  EXPECT_EQ(decoded->utf8, "café “quoted”");
}

TEST(Decode, KeepsAShortConvertedTextWhenItIsMoved) {
  auto decoded = Decode("\xE9"sv);
  const Decoded moved = std::move(*decoded);
  EXPECT_EQ(moved.utf8, "é");
  EXPECT_EQ(moved.utf8.data(), moved.owned.data());
}

TEST(Decode, RefusesNulWithItsPlace) {
  const auto decoded = Decode("abc\0defgh"sv);
  ASSERT_FALSE(decoded);
  EXPECT_EQ(decoded.error().code, Errc::bad_input);
  EXPECT_EQ(decoded.error().offset, 3U);
  EXPECT_EQ(decoded.error().what, "expected text, got a NUL byte at offset 3");
}

TEST(Decode, TakesAnEmptyFile) {
  EXPECT_EQ(Decode("")->utf8, "");
}

}  // namespace
}  // namespace plenary::text
