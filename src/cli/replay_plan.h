// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <random>
#include <string>
#include <string_view>

namespace plenary::cli {

// How a captioner who types a text is imitated.
//   error_rate  0..1: how many words are first typed wrongly
//   seed        chooses which, and how
struct TypingStyle {
  double error_rate = 0;
  std::uint64_t seed = 1;
};

// One caption event of the plan.
//   erase, append  as in transcript::CaptionEvent
//   word           when: after how many words of the text; halves are corrections between two words
struct Keystrokes {
  std::uint32_t erase = 0;
  std::string append;
  double word = 0;
  friend bool operator==(const Keystrokes&, const Keystrokes&) = default;
};

// The caption events that type a text: a word with the blanks after it at a time, some of them
// wrong at first and corrected at once or a few words later. All events together write exactly the
// text. The k-th event depends on the text and the style only, so that a replay can go on where an
// earlier one stopped.
class ReplayPlan {
 public:
  // The text is UTF-8, well-formed, and must outlive the plan.
  ReplayPlan(std::string_view text, TypingStyle style);

  // The next event; nothing at the end.
  std::optional<Keystrokes> Next();

 private:
  struct Piece {
    std::string_view text;  // a word with the blanks after it; long ones come in several pieces
    std::size_t word = 0;   // how many words begin before it
  };
  Piece TakePiece();
  void PlanPiece();
  void PlanMistake(const Piece& piece);
  std::string Mistyped(std::string_view right);
  bool Chance(double rate);
  std::size_t Below(std::size_t limit);

  std::string_view rest_;
  TypingStyle style_;
  std::mt19937_64 random_;
  std::size_t words_ = 0;
  bool inside_word_ = false;
  std::deque<Keystrokes> planned_;
};

}  // namespace plenary::cli
