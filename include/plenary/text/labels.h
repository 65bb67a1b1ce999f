// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::text {

// A label at the start of a piece of captions: the label itself, bytes [begin, end), and where what
// is said begins, past the colon and the blanks after it.
struct LabelSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t speech = 0;
  friend bool operator==(const LabelSpan&, const LabelSpan&) = default;
};

// The label right after an arrow, where most that ends in a colon is one: "ANA RIVERA:", "Ms.
// Rivera:", "Speaker 1 :". Words with a colon that open a sentence ("My question is:") are none.
std::optional<LabelSpan> LabelAfterArrow(std::string_view piece);

// The label at the start of a line without an arrow: capitals, or a title with a name.
std::optional<LabelSpan> LabelAtLineStart(std::string_view line);

// A label taken apart.
//   name    what is left of the name once titles, roles and organisations are off, as captioned
//   title   "MS.", "DR.", ... empty if none
//   role    "CHAIR", "MODERATOR", ... empty if none; a label may be a role only
//   is_anonymous  stands for nobody in particular: "SPEAKER 1", "AUDIENCE", "MALE VOICE"
struct LabelParts {
  std::string name;
  std::string title;
  std::string role;
  bool is_anonymous = false;
  friend bool operator==(const LabelParts&, const LabelParts&) = default;
};
LabelParts TakeApart(std::string_view label);

}  // namespace plenary::text
