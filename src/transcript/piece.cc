// SPDX-License-Identifier: Apache-2.0
#include "piece.h"

#include <algorithm>

#include "plenary/text/utf8.h"

namespace plenary::transcript {
namespace {

// From here on a piece is cut at the next end of a sentence.
constexpr std::size_t kLongPiece = 2000;

std::size_t SkipBlanks(std::string_view text, std::size_t at, std::size_t end) {
  while (at < end) {
    if (text[at] == ' ' || text[at] == '\t') {
      ++at;
    } else if (text.substr(at, 2) == "\xC2\xA0") {
      at += 2;
    } else {
      break;
    }
  }
  return at;
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

// What ends a piece at this place: the line, an arrow; and, once it is long, a sentence.
enum class Stop { none, line, arrow, sentence };
Stop StopAt(std::string_view text, std::size_t at, bool is_long) {
  switch (text[at]) {
    case '\n':
      return Stop::line;
    case '>':
    case '&':
      return DoubledArrow(text.substr(at)) > 0 ? Stop::arrow : Stop::none;
    default:
      return is_long && text.substr(at + 1).starts_with(' ') ? Stop::sentence : Stop::none;
  }
}

}  // namespace

PieceScanner::PieceScanner(std::string_view text, const Piece& last)
    : text_(text), line_(last.line), column_(last.column) {
  bool is_cut = false;
  FindEnd(last, is_cut);
  MovePast(last, is_cut);
}

bool PieceScanner::Next(Piece& piece) {
  if (at_ >= text_.size()) return false;
  piece = Piece{};
  piece.begin = at_;
  piece.line = line_;
  piece.column = column_;
  piece.is_line_start = is_line_start_;
  piece.is_cut = is_cut_;
  FindArrow(piece);
  bool is_cut = false;
  piece.end = FindEnd(piece, is_cut);
  piece.speech = std::min(piece.speech, piece.end);
  MovePast(piece, is_cut);
  piece.ends_line = is_line_start_;
  return true;
}

void PieceScanner::FindArrow(Piece& piece) const {
  piece.speech = piece.begin;
  if (piece.is_cut) return;
  const std::size_t at = SkipBlanks(text_, piece.begin, text_.size());
  std::size_t length = 0;
  if (piece.is_line_start) {
    length = LineStartArrow(text_.substr(at), piece.arrow);
  } else {
    length = DoubledArrow(text_.substr(at));
    piece.arrow = Arrow::doubled;
  }
  if (length == 0) return;
  piece.arrow_begin = at;
  piece.speech = SkipBlanks(text_, at + length, text_.size());
}

std::size_t PieceScanner::FindEnd(const Piece& piece, bool& is_cut) const {
  const std::size_t long_from = std::min(piece.begin + kLongPiece, text_.size());
  const std::string_view short_part = text_.substr(0, long_from);
  std::size_t at = std::max(piece.speech, piece.begin);
  while (at < text_.size()) {
    const bool is_long = at >= long_from;
    at = is_long ? text_.find_first_of("\n>&.?!", at) : short_part.find_first_of("\n>&", at);
    if (at == text_.npos && is_long) break;
    if (at == text_.npos) {
      at = long_from;
      continue;
    }
    const Stop stop = StopAt(text_, at, is_long);
    if (stop == Stop::line)
      return text_.substr(piece.begin, at - piece.begin).ends_with('\r') ? at - 1 : at;
    if (stop == Stop::arrow) return at;
    is_cut = stop == Stop::sentence;
    if (is_cut) return at + 1;
    ++at;
  }
  return text_.ends_with('\r') && text_.size() > piece.begin ? text_.size() - 1 : text_.size();
}

void PieceScanner::MovePast(const Piece& piece, bool is_cut) {
  at_ = piece.end;
  column_ += static_cast<int>(text::Length(text_.substr(piece.begin, at_ - piece.begin)));
  is_cut_ = is_cut;
  is_line_start_ = false;
  if (is_cut) return;
  if (text_.substr(at_).starts_with('\r')) ++at_;
  if (!text_.substr(at_).starts_with('\n')) return;
  ++at_;
  is_line_start_ = true;
  ++line_;
  column_ = 1;
}

}  // namespace plenary::transcript
