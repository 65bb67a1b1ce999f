// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace plenary::transcript {

// The arrow that a piece begins with: ">>" and more, "»", or a single ">" at the start of a line.
enum class Arrow { none, doubled, single };

// The smallest part of captions that is read as one: a line, or what follows an arrow in mid-line.
// Very long lines are cut after a sentence, so that a live event never costs more than a few kB.
//   begin, end   bytes in the text, without the line end
//   speech       where the words begin, past the arrow and blanks
//   line, column  from 1, of `begin`; columns count Unicode scalar values
//   is_line_start  the piece begins its line, or a paragraph of HTML within it
//   is_cut       it was cut out of a line, behind the end of a sentence
//   has_label    so cut because it begins with what may be a label: "... yes. MS. RIVERA: No."
//   ends_line    a line end follows (the last piece of a text may lack it)
struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t speech = 0;
  int line = 1;
  int column = 1;
  bool is_line_start = true;
  bool is_cut = false;
  bool has_label = false;
  bool ends_line = false;
  Arrow arrow = Arrow::none;
  std::size_t arrow_begin = 0;
};

// How far before a changed byte the division into pieces may depend on it: a label in mid-line is
// looked for in so many bytes behind a sentence.
constexpr std::size_t kLabelWindow = 64;
constexpr std::size_t kPieceLookahead = kLabelWindow + 16;

// Goes through a text piece by piece. What is before `from` must be whole pieces.
class PieceScanner {
 public:
  explicit PieceScanner(std::string_view text) : text_(text) {}
  // Goes on after `last`, a piece of the same text (or of one that begins alike).
  PieceScanner(std::string_view text, const Piece& last);

  // The next piece, blank lines included. False at the end of the text.
  bool Next(Piece& piece);

 private:
  // Why a piece ended where it did, and whether the line goes on there.
  enum class Stop { none, line, block, arrow, sentence, label };

  void FindArrow(Piece& piece) const;
  std::size_t FindEnd(const Piece& piece, Stop& stop) const;
  Stop StopAt(std::size_t at, std::size_t begin, std::size_t& end) const;
  void MovePast(const Piece& piece, Stop stop);

  std::string_view text_;
  std::size_t at_ = 0;
  int line_ = 1;
  int column_ = 1;
  bool is_line_start_ = true;
  Stop stop_ = Stop::line;
};

}  // namespace plenary::transcript
