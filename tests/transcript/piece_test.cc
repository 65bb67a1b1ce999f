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

TEST(PieceScanner, CutsBeforeALabelInMidLine) {
  EXPECT_THAT(Split("MS. OKEKE: Is it? MR. LUND: Yes. CHAIR: Order."),
              ElementsAre("1:MS. OKEKE: Is it?", "1: MR. LUND: Yes.", "1: CHAIR: Order."));
  EXPECT_THAT(Split("I saw MS. OKEKE: she was there. One thing: it rained."),
              ElementsAre("1:I saw MS. OKEKE: she was there. One thing: it rained."));
  EXPECT_THAT(
      Split("Yes. THE GATE IS SHUT AND NOBODY KNOWS WHO HAS THE KEY OF IT NOW TARA: no"),
      ElementsAre("1:Yes. THE GATE IS SHUT AND NOBODY KNOWS WHO HAS THE KEY OF IT NOW TARA: no"));
}

TEST(PieceScanner, CutsAtParagraphsOfHtml) {
  EXPECT_THAT(Split("<p>one</p><p>two<br />three <strong>four"),
              ElementsAre("1:<p>one", "1:</p><p>two", "1:<br />three <strong>four"));
  EXPECT_THAT(Split("<p"), ElementsAre("1:<p"));
  EXPECT_THAT(Split("<p <p <br"), ElementsAre("1:<p ", "1:<p <br"));
  Piece piece;
  PieceScanner("<p>&gt;&gt; TARA: yes").Next(piece);
  EXPECT_EQ(piece.arrow, Arrow::doubled);
  EXPECT_EQ(piece.arrow_begin, 3U);
}

TEST(PieceScanner, GoesOnAfterAPieceAsIfItHadReadThemAll) {
  const std::string text =
      ">> A: one >> B: two\r\nthree\n>> four. ANA: x. BO: y<br>z<p>u\n\n<p <p<br>\r\nq";
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
    EXPECT_EQ(next_of_all.column, next_of_resumed.column);
    EXPECT_EQ(next_of_all.is_line_start, next_of_resumed.is_line_start);
    EXPECT_EQ(next_of_all.has_label, next_of_resumed.has_label);
  }
}

}  // namespace
}  // namespace plenary::transcript
