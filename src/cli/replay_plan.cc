// SPDX-License-Identifier: Apache-2.0
// The text is cut into pieces, a word each. Most become one event; a piece that is to go wrong
// becomes two or more: the wrong version, perhaps a few more words before the typist notices, then
// one event that erases exactly those characters and appends the right ones.
#include "replay_plan.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "plenary/text/utf8.h"

namespace plenary::cli {
namespace {

// Long runs without a blank (unspaced scripts) are typed in pieces of this many characters.
constexpr std::size_t kMaxPiece = 24;
constexpr std::size_t kMaxWordsBack = 3;

bool IsBlank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Bytes of the first piece of a text: a word and the blanks after it, cut at kMaxPiece characters.
std::size_t FirstPiece(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && !IsBlank(text[end])) ++end;
  while (end < text.size() && IsBlank(text[end])) ++end;
  const std::string_view piece = text.substr(0, end);
  return text::PrefixBytes(piece, kMaxPiece);
}

std::vector<std::string> Characters(std::string_view text) {
  std::vector<std::string> characters;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    text::Next(text, at);
    characters.emplace_back(text.substr(begin, at - begin));
  }
  return characters;
}

std::string Joined(const std::vector<std::string>& characters) {
  std::string text;
  for (const auto& character : characters) text += character;
  return text;
}

std::uint32_t LengthOf(std::string_view text) {
  return static_cast<std::uint32_t>(text::Length(text));
}

}  // namespace

ReplayPlan::ReplayPlan(std::string_view text, TypingStyle style)
    : rest_(text), style_(style), random_(style.seed) {}

std::optional<Keystrokes> ReplayPlan::Next() {
  if (planned_.empty() && !rest_.empty()) PlanPiece();
  if (planned_.empty()) return std::nullopt;
  Keystrokes next = std::move(planned_.front());
  planned_.pop_front();
  return next;
}

ReplayPlan::Piece ReplayPlan::TakePiece() {
  const Piece piece{rest_.substr(0, FirstPiece(rest_)), words_};
  rest_.remove_prefix(piece.text.size());
  if (!inside_word_ && !IsBlank(piece.text.front())) ++words_;
  inside_word_ = !IsBlank(piece.text.back());
  return piece;
}

void ReplayPlan::PlanPiece() {
  const Piece piece = TakePiece();
  if (Chance(style_.error_rate)) {
    PlanMistake(piece);
  } else {
    planned_.push_back({0, std::string(piece.text), static_cast<double>(piece.word)});
  }
}

void ReplayPlan::PlanMistake(const Piece& piece) {
  std::string wrong = Mistyped(piece.text);
  std::string right(piece.text);
  planned_.push_back({0, wrong, static_cast<double>(piece.word)});
  double noticed = static_cast<double>(piece.word);
  for (std::size_t back = Below(kMaxWordsBack + 1); back > 0 && !rest_.empty(); --back) {
    const Piece next = TakePiece();
    noticed = static_cast<double>(next.word);
    planned_.push_back({0, std::string(next.text), noticed});
    wrong += next.text;
    right += next.text;
  }
  planned_.push_back({LengthOf(wrong), right, noticed + 0.5});
}

// Swapped or dropped letters, or the word that comes next instead of this one.
std::string ReplayPlan::Mistyped(std::string_view right) {
  std::vector<std::string> characters = Characters(right);
  const std::size_t place = Below(characters.size());
  switch (Below(3)) {
    case 0:
      if (place + 1 < characters.size()) std::swap(characters[place], characters[place + 1]);
      break;
    case 1:
      characters.erase(characters.begin() + static_cast<std::ptrdiff_t>(place));
      break;
    default:
      if (!rest_.empty()) return std::string(rest_.substr(0, FirstPiece(rest_)));
      break;
  }
  return characters.empty() ? std::string(right) : Joined(characters);
}

bool ReplayPlan::Chance(double rate) {
  constexpr double kSpan = 1 << 30;
  return static_cast<double>(Below(1 << 30)) < rate * kSpan;
}

std::size_t ReplayPlan::Below(std::size_t limit) {
  return static_cast<std::size_t>(random_() % limit);
}

}  // namespace plenary::cli
