// SPDX-License-Identifier: Apache-2.0
#include "turn_fold.h"

#include <algorithm>

#include "plenary/text/case.h"
#include "plenary/text/clean.h"
#include "plenary/text/header.h"
#include "plenary/text/labels.h"
#include "plenary/text/markers.h"
#include "plenary/text/segment.h"
#include "plenary/text/utf8.h"

namespace plenary::transcript {
namespace {

std::string_view Trim(std::string_view s) {
  while (!s.empty()) {
    if (s.front() == ' ' || s.front() == '\t') {
      s.remove_prefix(1);
    } else if (s.starts_with("\xC2\xA0")) {
      s.remove_prefix(2);
    } else {
      break;
    }
  }
  while (!s.empty()) {
    if (s.back() == ' ' || s.back() == '\t' || s.back() == '\r') {
      s.remove_suffix(1);
    } else if (s.ends_with("\xC2\xA0")) {
      s.remove_suffix(2);
    } else {
      break;
    }
  }
  return s;
}

std::string_view ContentOf(std::string_view text, const Piece& piece) {
  return text.substr(piece.begin, piece.end - piece.begin);
}

bool EndsSentence(std::string_view s) {
  return s.ends_with('.') || s.ends_with('?') || s.ends_with('!') || s.ends_with(':') ||
         s.ends_with('"') || s.ends_with("”") || s.ends_with("。") || s.ends_with(']');
}

// Whether there is nothing in a line but markers.
bool IsOnlyMarkers(std::string_view content) {
  std::size_t at = 0;
  for (const auto& marker : text::FindMarkers(content)) {
    if (!Trim(content.substr(at, marker.begin - at)).empty()) return false;
    at = marker.end;
  }
  return at > 0 && content.substr(at).find_first_not_of(". ") == content.npos;
}

// A line of the cover of a text without any mark of turns: short, and no sentence.
bool ReadsLikeTitle(std::string_view line) {
  constexpr std::size_t kMostWords = 14;
  return text::CountWords(line) <= kMostWords && !EndsSentence(line) &&
         !text::StartsWithLowerCase(line);
}

}  // namespace

void TurnFold::Add(std::string_view text, const Piece& piece) {
  const std::string_view content = Trim(ContentOf(text, piece));
  if (OpensTurn(text, piece)) {
    OpenTurn(text, piece);
  } else if (content.empty()) {
    after_blank_ = true;
  } else if (!has_turns() && IsOnlyMarkers(content)) {
    AddMarkers(content, piece);
  } else if (IsOutside(content, piece)) {
    AddBoilerplate(content, piece);
  } else {
    if (!has_turns()) {
      Turn turn;
      turn.source = {piece.line, 1, piece.begin, piece.begin};
      PushTurn(std::move(turn));
    }
    AddSpeech(ContentOf(text, piece), piece);
  }
  is_inline_ = !piece.ends_line;
}

bool TurnFold::OpensTurn(std::string_view text, const Piece& piece) const {
  const auto label = [&] {
    return text::LabelAfterArrow(text.substr(piece.speech, piece.end - piece.speech)).has_value();
  };
  switch (piece.arrow) {
    case Arrow::doubled:
      return true;
    case Arrow::single:
      return form_.single_arrows || label();
    case Arrow::none:
      break;
  }
  return form_.line_labels && piece.is_line_start && !piece.is_cut &&
         text::LabelAtLineStart(ContentOf(text, piece)).has_value();
}

// Whether a piece is no part of what anybody says.
bool TurnFold::IsOutside(std::string_view content, const Piece& piece) const {
  if (!piece.is_line_start) return false;
  const auto kind = text::NonSpeechLine(content);
  if (has_turns()) {
    if (!kind) return false;
    const bool may_be_said = *kind == text::LineKind::credit || *kind == text::LineKind::residue;
    return !may_be_said || (after_blank_ && !EndsSentence(content));
  }
  if (kind) return true;
  if (form_.has_marks) return !text::ReadsLikeSpeech(content);
  return boilerplate_.size() < 8 && ReadsLikeTitle(content) &&
         (boilerplate_.empty() || text::FindDate(content));
}

void TurnFold::OpenTurn(std::string_view text, const Piece& piece) {
  const std::size_t begin = piece.arrow == Arrow::none ? piece.begin : piece.arrow_begin;
  const std::string_view speech = text.substr(piece.speech, piece.end - piece.speech);
  const auto label =
      piece.arrow == Arrow::none ? text::LabelAtLineStart(speech) : text::LabelAfterArrow(speech);
  Turn turn;
  const auto blanks = text::Length(text.substr(piece.begin, begin - piece.begin));
  turn.source = {piece.line, piece.column + static_cast<int>(blanks), begin, piece.speech};
  if (label) {
    turn.label = std::string(speech.substr(label->begin, label->end - label->begin));
    turn.source.end = piece.speech + label->end;
  }
  PushTurn(std::move(turn));
  after_blank_ = true;
  ends_sentence_ = true;
  AddSpeech(label ? speech.substr(label->speech) : speech, piece);
}

void TurnFold::AddBoilerplate(std::string_view content, const Piece& piece) {
  boilerplate_.push_back({piece.line, std::string(content)});
  after_blank_ = true;
  ends_sentence_ = true;
}

void TurnFold::AddMarkers(std::string_view content, const Piece& piece) {
  for (const auto& span : text::FindMarkers(content)) {
    Marker marker;
    if (has_turns()) marker.turn = static_cast<int>(taken_ + turns_.size());
    marker.line = piece.line;
    marker.raw = std::string(content.substr(span.begin, span.end - span.begin));
    marker.kind = span.kind;
    markers_.push_back(std::move(marker));
  }
}

void TurnFold::AddSpeech(std::string_view content, const Piece& piece) {
  Turn& turn = turns_.back();
  const std::string_view trimmed = Trim(content);
  if (trimmed.empty()) return;
  std::string clean;
  const auto line =
      piece.is_line_start && piece.arrow == Arrow::none ? text::MarkerLine(trimmed) : std::nullopt;
  if (line) {
    markers_.push_back(
        {static_cast<int>(taken_ + turns_.size()), piece.line, std::string(trimmed), line->kind});
    clean = text::Canonical(line->kind);
  } else {
    AddMarkers(content, piece);
    clean = text::CleanParagraph(content);
  }
  turn.source.end = piece.end;
  if (clean.empty()) return;
  if (form_.is_capitals) clean = restorer_->Restore(std::move(clean));
  if (!turn.text.empty()) turn.text += JoinsParagraph(clean, piece) ? " " : "\n\n";
  LineStarts& lines = lines_.back();
  if (lines.empty() || lines.back().line != piece.line) {
    lines.push_back({turn.text.size(), piece.line});
  }
  turn.text += clean;
  ends_sentence_ = EndsSentence(turn.text);
  after_blank_ = false;
}

// A piece goes on with the paragraph before when it is cut out of one line with it, when lines end
// where the screen did, or when a sentence plainly goes on.
bool TurnFold::JoinsParagraph(std::string_view clean, const Piece& piece) const {
  if (piece.is_cut || is_inline_) return true;
  if (form_.is_wrapped && !after_blank_) return !clean.starts_with('[');
  return !ends_sentence_ && text::StartsWithLowerCase(clean);
}

FoldMark TurnFold::mark() const {
  FoldMark mark;
  mark.turns = turns_.size();
  mark.markers = markers_.size();
  mark.boilerplate = boilerplate_.size();
  mark.after_blank = after_blank_;
  mark.ends_sentence = ends_sentence_;
  mark.is_inline = is_inline_;
  if (!turns_.empty()) {
    mark.text = turns_.back().text.size();
    mark.lines = lines_.back().size();
    mark.turn_end = turns_.back().source.end;
  }
  return mark;
}

void TurnFold::GoBack(const FoldMark& mark) {
  turns_.resize(mark.turns);
  lines_.resize(mark.turns);
  markers_.resize(mark.markers);
  boilerplate_.resize(mark.boilerplate);
  if (!turns_.empty()) {
    turns_.back().text.resize(mark.text);
    lines_.back().resize(mark.lines);
    turns_.back().source.end = mark.turn_end;
  }
  after_blank_ = mark.after_blank;
  ends_sentence_ = mark.ends_sentence;
  is_inline_ = mark.is_inline;
}

void TurnFold::PushTurn(Turn turn) {
  turns_.push_back(std::move(turn));
  lines_.emplace_back();
}

std::vector<FoldedTurn> TurnFold::TakeClosed() {
  return TakeOut(turns_.empty() ? 0 : turns_.size() - 1);
}

std::vector<FoldedTurn> TurnFold::TakeAll() {
  return TakeOut(turns_.size());
}

std::vector<FoldedTurn> TurnFold::TakeOut(std::size_t count) {
  std::vector<FoldedTurn> out;
  for (std::size_t i = 0; i < count; ++i) {
    out.push_back({std::move(turns_[i]), std::move(lines_[i])});
  }
  const auto n = static_cast<std::ptrdiff_t>(count);
  turns_.erase(turns_.begin(), turns_.begin() + n);
  lines_.erase(lines_.begin(), lines_.begin() + n);
  taken_ += count;
  return out;
}

int LineOf(const LineStarts& lines, std::size_t offset) {
  const auto after = std::ranges::upper_bound(lines, offset, {}, &LineStart::text);
  return after == lines.begin() ? 0 : (after - 1)->line;
}

}  // namespace plenary::transcript
