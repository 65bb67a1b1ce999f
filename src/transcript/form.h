// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "piece.h"

namespace plenary::transcript {

// How a text marks its turns, which cannot be told from one line alone.
//   single_arrows  a bare ">" at the start of a line opens a turn
//   line_labels    "NAME:" at the start of a line opens a turn without any arrow
//   has_marks      there is some mark of turns in it at all
//   is_wrapped     lines end where the screen did, not where a paragraph does
//   is_capitals    all of it is written in capitals
struct Form {
  bool single_arrows = false;
  bool line_labels = false;
  bool has_marks = false;
  bool is_wrapped = false;
  bool is_capitals = false;
  friend bool operator==(const Form&, const Form&) = default;
};

// What one piece adds to the picture of the text.
struct PieceTraits {
  bool doubled_arrow = false;
  bool single_arrow = false;
  bool line_label = false;
  bool short_line = false;
  bool long_line = false;
};
PieceTraits TraitsOf(std::string_view text, const Piece& piece);

// Counts the traits of all pieces; they can be taken off again when a piece goes.
class Survey {
 public:
  void Add(const PieceTraits& traits) { Count(traits, 1); }
  void Remove(const PieceTraits& traits) { Count(traits, -1); }
  Form form() const;

 private:
  void Count(const PieceTraits& traits, std::ptrdiff_t by);

  std::ptrdiff_t doubled_arrows_ = 0;
  std::ptrdiff_t single_arrows_ = 0;
  std::ptrdiff_t line_labels_ = 0;
  std::ptrdiff_t short_lines_ = 0;
  std::ptrdiff_t long_lines_ = 0;
};

}  // namespace plenary::transcript
