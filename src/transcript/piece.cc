// SPDX-License-Identifier: Apache-2.0
#include "piece.h"

#include <algorithm>
#include <array>

#include "plenary/text/blanks.h"
#include "plenary/text/labels.h"
#include "plenary/text/utf8.h"

namespace plenary::transcript {
namespace {

// From here on a piece is cut at the next end of a sentence.
constexpr std::size_t kLongPiece = 2000;

// Past blanks and tags.
std::size_t SkipToWords(std::string_view text, std::size_t at) {
  while (true) {
    const std::size_t before = at;
    at = text::SkipBlanks(text, at);
    at += text::TagAt(text, at);
    if (at == before) return at;
  }
}

// The bytes that an arrow at this place takes, 0 if there is none.
std::size_t DoubledArrow(std::string_view rest) {
  if (rest.starts_with(">>")) return std::min(rest.find_first_not_of('>'), rest.size());
  if (!rest.starts_with("&gt;&gt;")) return 0;
  std::size_t length = 8;
  while (rest.substr(length).starts_with("&gt;")) length += 4;
  return length;
}

std::size_t LineStartArrow(std::string_view rest, Arrow& kind) {
  kind = Arrow::doubled;
  if (const std::size_t length = DoubledArrow(rest)) return length;
  if (rest.starts_with("»")) return std::string_view("»").size();
  kind = Arrow::single;
  if (rest.starts_with(">") && !rest.starts_with(">=")) return 1;
  if (rest.starts_with("&gt;") && !rest.starts_with("&gt;=")) return 4;
  kind = Arrow::none;
  return 0;
}

// Tags that begin a new paragraph or line, as far as they have to be read to know them.
bool IsBlockTag(std::string_view rest) {
  constexpr auto kBlockTags = std::to_array<std::string_view>(
      {"<p>", "<p ", "</p", "<br>", "<br/", "<br ", "<div", "</di", "<li>", "<li ", "</li"});
  return std::ranges::any_of(kBlockTags,
                             [rest](std::string_view t) { return rest.starts_with(t); });
}

// The bytes at which a piece may end; all others are gone past without a look.
constexpr auto kMayStop = [] {
  std::array<bool, 256> table{};
  for (const char c : {'\n', '>', '&', '<', '.', '?', '!'})
    table[static_cast<unsigned char>(c)] = true;
  return table;
}();

std::size_t NextStop(std::string_view text, std::size_t at) {
  while (at < text.size() && !kMayStop[static_cast<unsigned char>(text[at])]) ++at;
  return at;
}

bool IsCapital(char c) {
  return c >= 'A' && c <= 'Z';
}

// Whether the stop at `at` may end a sentence: not behind "MS", "J" or "ST".
bool MayEndSentence(std::string_view text, std::size_t at) {
  if (text[at] != '.') return true;
  std::size_t begin = at;
  while (begin > 0 && at - begin < 12 && text[begin - 1] > ' ') --begin;
  const std::string_view word = text.substr(begin, at - begin);
  if (word.size() < 2 || word.find('.') != word.npos || word == "ST" || word == "St") return false;
  return !text::IsTitle(word);
}

bool IsStop(char c) {
  return c == '.' || c == '?' || c == '!';
}

// Whether behind a stop, past one to four blanks, there is a capital.
bool MayBeginLabel(std::string_view after) {
  const std::size_t first = after.find_first_not_of(' ');
  return first != after.npos && first > 0 && IsCapital(after[first]);
}

// Whether a label in capitals stands at `at`, right behind a sentence.
bool IsLabelInLine(std::string_view text, std::size_t at) {
  const std::string_view window = text.substr(at, kLabelWindow);
  if (window.size() < 3 || !IsCapital(window[0])) return false;
  if (window[1] >= 'a' && window[1] <= 'z' && window[2] != '.' && window[2] != 's' &&
      window[2] != 'r') {
    return false;  // only "Ms." and the like go on in small letters
  }
  if (window.find(':') == window.npos) return false;
  const auto label = text::LabelOfLine(window.substr(0, window.find('\n')), true);
  return label && label->shape == text::LabelShape::strong;
}

}  // namespace

PieceScanner::PieceScanner(std::string_view text, const Piece& last)
    : text_(text), line_(last.line), column_(last.column) {
  Stop stop = Stop::none;
  FindEnd(last, stop);
  MovePast(last, stop);
}

bool PieceScanner::Next(Piece& piece) {
  if (at_ >= text_.size()) return false;
  piece = Piece{};
  piece.begin = at_;
  piece.line = line_;
  piece.column = column_;
  piece.is_line_start = is_line_start_;
  piece.is_cut = stop_ == Stop::sentence || stop_ == Stop::label;
  piece.has_label = stop_ == Stop::label;
  FindArrow(piece);
  Stop stop = Stop::none;
  piece.end = FindEnd(piece, stop);
  piece.speech = std::min(piece.speech, piece.end);
  MovePast(piece, stop);
  piece.ends_line = is_line_start_;
  return true;
}

void PieceScanner::FindArrow(Piece& piece) const {
  piece.speech = piece.begin;
  if (piece.is_cut) return;
  const std::size_t at = SkipToWords(text_, piece.begin);
  std::size_t length = 0;
  if (piece.is_line_start) {
    length = LineStartArrow(text_.substr(at), piece.arrow);
  } else {
    length = DoubledArrow(text_.substr(at));
    piece.arrow = Arrow::doubled;
  }
  if (length == 0) {
    piece.arrow = Arrow::none;
    return;
  }
  piece.arrow_begin = at;
  piece.speech = text::SkipBlanks(text_, at + length);
}

std::size_t PieceScanner::FindEnd(const Piece& piece, Stop& stop) const {
  std::size_t at = std::max(piece.speech, piece.begin);
  if (piece.arrow == Arrow::none && text_.substr(at, 1) == "<") {
    at = std::max(SkipToWords(text_, at), at + 1);
  }
  const std::string_view text = text_;
  for (at = NextStop(text, at); at < text.size(); at = NextStop(text, at + 1)) {
    const bool is_short = at < piece.begin + kLongPiece;
    if (is_short && IsStop(text[at]) && !MayBeginLabel(text.substr(at + 1, 5))) continue;
    std::size_t end = at;
    stop = StopAt(at, piece.begin, end);
    if (stop != Stop::none) return end;
  }
  return text_.ends_with('\r') && text_.size() > piece.begin ? text_.size() - 1 : text_.size();
}

// What ends a piece at this place: the line, an arrow, a sentence with a label behind it; and, once
// it is long, any sentence.
PieceScanner::Stop PieceScanner::StopAt(std::size_t at, std::size_t begin, std::size_t& end) const {
  const std::string_view rest = text_.substr(at);
  switch (rest.front()) {
    case '\n':
      if (at > begin && text_[at - 1] == '\r') end = at - 1;
      return Stop::line;
    case '>':
    case '&':
      return DoubledArrow(rest) > 0 ? Stop::arrow : Stop::none;
    case '<':
      return IsBlockTag(rest) ? Stop::block : Stop::none;
    default:
      break;
  }
  if (!rest.substr(1).starts_with(' ')) return Stop::none;
  end = at + 1;
  std::size_t next = at + 2;
  while (next < text_.size() && next < at + 5 && text_[next] == ' ') ++next;
  if (MayEndSentence(text_, at) && IsLabelInLine(text_, next)) return Stop::label;
  return at >= begin + kLongPiece ? Stop::sentence : Stop::none;
}

void PieceScanner::MovePast(const Piece& piece, Stop stop) {
  at_ = piece.end;
  stop_ = stop;
  is_line_start_ = stop == Stop::block;
  if (text_.substr(at_).starts_with('\r')) ++at_;
  if (text_.substr(at_).starts_with('\n')) {
    ++at_;
    is_line_start_ = true;
    ++line_;
    column_ = 1;
  } else {
    column_ += static_cast<int>(text::Length(text_.substr(piece.begin, at_ - piece.begin)));
  }
}

}  // namespace plenary::transcript
