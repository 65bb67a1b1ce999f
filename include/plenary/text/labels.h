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

// The forms of labels at the start of a line without an arrow, or that are none but after one. Only
// the first says by itself that somebody speaks; the others have to recur in a text.
enum class LabelShape {
  strong,     // capitals, or a title and a name: "TARA OKEKE: text", "Ms. Okeke: text"
  full_name,  // "Tara Okeke: text", "تارا أوكيكي: text"
  one_word,   // "Tara: text", "张伟：text"
  lower,      // "tara okeke: text", only after an arrow
  own_line,   // "TARA OKEKE" and nothing more
  dash,       // "TARA OKEKE - text"
  chat,       // "<tara> text", "[tara] text"
  letter,     // "Q. text", "A. text"
  voice,      // WebVTT: "<v Tara Okeke>text"
};
constexpr std::size_t kLabelShapes = 9;

struct LineLabel {
  LabelSpan span;
  LabelShape shape{};
  friend bool operator==(const LineLabel&, const LineLabel&) = default;
};

// The label that a line may begin with. What stands before it (time stamps, line numbers) is for
// the caller to take off.
//   is_capitals  the text is written in capitals throughout, so that they say little
std::optional<LineLabel> LabelOfLine(std::string_view line, bool is_capitals = false);

// A label in small letters ("tara: text"), or one without a colon ("TARA OKEKE" and nothing more),
// right after an arrow.
std::optional<LineLabel> WeakLabelAfterArrow(std::string_view piece);

// Two lines that a label was wrapped over: whether the first may be the beginning of one, and the
// end of the label within the second ("OKEKE: text"). In a text in capitals the first has to begin
// with a role or a title.
bool MayBeginLabel(std::string_view line, bool is_capitals = false);
std::optional<LabelSpan> LabelGoesOn(std::string_view first_line, std::string_view second_line);

// Whether a word is a title that stands before a name, with a stop or without: "Ms.", "DR".
bool IsTitle(std::string_view word);

// Whether a title is only for women or only for men: "Mme", "Herr".
enum class Gender { unknown, female, male };
Gender GenderOf(std::string_view title);

// A label as it is kept: as captioned, but for entities of HTML in it ("TARA&nbsp;OKEKE"), and for
// UTF-8 that was once read as Windows-1252.
std::string LabelText(std::string_view captioned);

// The strong label of a line without an arrow.
std::optional<LabelSpan> LabelAtLineStart(std::string_view line);

// A label taken apart.
//   name    what is left of the name once titles, roles and organisations are off, as captioned
//   title   "MS.", "DR.", ... empty if none
//   role    "CHAIR", "MODERATOR", ... empty if none; a label may be a role only
//   is_anonymous  stands for nobody in particular: "SPEAKER 1", "AUDIENCE", "MALE VOICE"
//   affiliation  what stands behind the name, in brackets or after a comma or a dash: "Nordavia"
struct LabelParts {
  std::string name;
  std::string title;
  std::string role;
  bool is_anonymous = false;
  std::string affiliation{};
  friend bool operator==(const LabelParts&, const LabelParts&) = default;
};
LabelParts TakeApart(std::string_view label);

// Whether a label says that several speak, or that the captioner could not tell who does: "SOME
// HON. MEMBERS", "UNIDENTIFIED SPEAKER". "SPEAKER 1" is somebody, though nobody in particular.
bool IsLabelOfNobody(std::string_view label);

}  // namespace plenary::text
