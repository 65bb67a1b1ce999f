// SPDX-License-Identifier: Apache-2.0
#include "piece.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace plenary::transcript {
namespace {

using testing::ElementsAre;

std::vector<std::string> Split(std::string_view text) {
  std::vector<std::string> pieces;
  PieceScanner scanner(text);
  for (Piece piece; scanner.Next(piece);) {
    pieces.push_back(std::to_string(piece.line) + ":" +
                     std::string(text.substr(piece.begin, piece.end - piece.begin)));
  }
  return pieces;
}

TEST(PieceScanner, SplitsAtLinesAndAtArrowsInMidLine) {
  EXPECT_THAT(Split(">> A: one >> B: two\nthree\n\n>> four"),
              ElementsAre("1:>> A: one ", "1:>> B: two", "2:three", "3:", "4:>> four"));
}

TEST(PieceScanner, TakesEveryLineEnd) {
  EXPECT_THAT(Split("one\r\ntwo\n"), ElementsAre("1:one", "2:two"));
  EXPECT_THAT(Split("one\r"), ElementsAre("1:one"));
  EXPECT_THAT(Split(""), ElementsAre());
  EXPECT_THAT(Split("\n"), ElementsAre("1:"));
}

TEST(PieceScanner, KnowsArrowsInHtmlAndInFrench) {
  EXPECT_THAT(Split("one &gt;&gt; two"), ElementsAre("1:one ", "1:&gt;&gt; two"));
  Piece piece;
  PieceScanner("» Bonjour").Next(piece);
  EXPECT_EQ(piece.arrow, Arrow::doubled);
  PieceScanner("   >>> Next story").Next(piece);
  EXPECT_EQ(piece.arrow, Arrow::doubled);
  EXPECT_EQ(piece.arrow_begin, 3U);
  EXPECT_EQ(piece.speech, 7U);
  PieceScanner("> TARA: yes").Next(piece);
  EXPECT_EQ(piece.arrow, Arrow::single);
  PieceScanner(">= 5").Next(piece);
  EXPECT_EQ(piece.arrow, Arrow::none);
}

TEST(PieceScanner, CutsVeryLongLinesAfterASentence) {
  std::string line;
  while (line.size() < 5000) line += "One more sentence of the very same kind. ";
  const auto pieces = Split(line);
  EXPECT_GE(pieces.size(), 2U);
  std::string joined;
  for (const auto& piece : pieces) {
    EXPECT_LT(piece.size(), 2200U);
    joined += piece.substr(2);
  }
  EXPECT_EQ(joined, line);
}

TEST(PieceScanner, GoesOnAfterAPieceAsIfItHadReadThemAll) {
  const std::string text = ">> A: one >> B: two\r\nthree\n>> four";
  PieceScanner all(text);
  for (Piece piece; all.Next(piece);) {
    Piece next_of_all;
    Piece next_of_resumed;
    PieceScanner copy = all;
    PieceScanner resumed(text, piece);
    ASSERT_EQ(copy.Next(next_of_all), resumed.Next(next_of_resumed));
    EXPECT_EQ(next_of_all.begin, next_of_resumed.begin);
    EXPECT_EQ(next_of_all.end, next_of_resumed.end);
    EXPECT_EQ(next_of_all.line, next_of_resumed.line);
  }
}

}  // namespace
}  // namespace plenary::transcript
