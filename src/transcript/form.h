// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>

#include "piece.h"
#include "plenary/text/labels.h"

namespace plenary::transcript {

// How a text marks its turns, which cannot be told from one line alone.
//   labels         the shapes of labels that open a turn in it, a bit each (see Admits)
//   single_arrows  a bare ">" at the start of a line opens a turn
//   inner_labels   labels stand within lines, behind a sentence: "... yes. MS. RIVERA: No."
//   has_marks      there is some mark of turns in it at all
//   is_wrapped     lines end where the screen did, not where a paragraph does
//   is_capitals    all of it is written in capitals
//   is_numbered    lines have numbers, as on the pages of court reporters
//   is_stamped     lines begin with a time
//   is_cues        the cues of subtitles: numbers and timings among the lines, lines said again
struct Form {
  std::uint16_t labels = 0;
  bool single_arrows = false;
  bool inner_labels = false;
  bool has_marks = false;
  bool is_wrapped = false;
  bool is_capitals = false;
  bool is_numbered = false;
  bool is_stamped = false;
  bool is_cues = false;

  bool Admits(text::LabelShape shape) const {
    return ((labels >> static_cast<unsigned>(shape)) & 1U) != 0;
  }
  void Admit(text::LabelShape shape) {
    labels = static_cast<std::uint16_t>(labels | (1U << static_cast<unsigned>(shape)));
  }
  friend bool operator==(const Form&, const Form&) = default;
};

// What one piece adds to the picture of the text.
//   shape, label  the label that it may begin with, kNoShape when none; a hash of it, for
//   recurrence capitals, small  letters A-Z and a-z near its beginning
struct PieceTraits {
  static constexpr std::uint8_t kNoShape = text::kLabelShapes;
  std::uint64_t label = 0;
  std::uint8_t shape = kNoShape;
  std::uint8_t capitals = 0;
  std::uint8_t small = 0;
  bool doubled_arrow = false;
  bool single_arrow = false;
  bool inner_label = false;
  bool is_line = false;  // with anything in it
  bool short_line = false;
  bool long_line = false;
  bool open_end = false;  // a short line that ends in the middle of a sentence
  bool has_number = false;
  bool has_stamp = false;
  bool is_timing = false;
};
PieceTraits TraitsOf(std::string_view text, const Piece& piece);

// Counts the traits of all pieces; they can be taken off again when a piece goes.
class Survey {
 public:
  void Add(const PieceTraits& traits) { Count(traits, 1); }
  void Remove(const PieceTraits& traits) { Count(traits, -1); }
  Form form() const;

 private:
  // How often labels of a shape stand in the text, and how many of these more than once.
  struct Labels {
    std::ptrdiff_t all = 0;
    std::ptrdiff_t recurrent = 0;
  };
  void Count(const PieceTraits& traits, std::ptrdiff_t by);
  void CountLabel(const PieceTraits& traits, std::ptrdiff_t by);
  const Labels& Of(text::LabelShape shape) const {
    return labels_[static_cast<std::size_t>(shape)];
  }
  void AdmitLabels(Form& form) const;
  void AdmitLabelsAmongArrows(Form& form) const;
  void AdmitLabelsAlone(Form& form) const;
  std::ptrdiff_t Arrows() const;

  std::array<Labels, text::kLabelShapes> labels_{};
  std::unordered_map<std::uint64_t, std::ptrdiff_t> seen_;  // by hash of label and shape
  std::ptrdiff_t inner_labels_ = 0;
  std::ptrdiff_t doubled_arrows_ = 0;
  std::ptrdiff_t single_arrows_ = 0;
  std::ptrdiff_t lines_ = 0;
  std::ptrdiff_t short_lines_ = 0;
  std::ptrdiff_t long_lines_ = 0;
  std::ptrdiff_t open_ends_ = 0;
  std::ptrdiff_t numbers_ = 0;
  std::ptrdiff_t stamps_ = 0;
  std::ptrdiff_t timings_ = 0;
  std::ptrdiff_t capitals_ = 0;
  std::ptrdiff_t small_ = 0;
};

}  // namespace plenary::transcript
