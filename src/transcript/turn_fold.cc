// SPDX-License-Identifier: Apache-2.0
// What becomes of a piece: a turn that opens, boilerplate, markers, or more of the open turn. None
// of it looks at the clean text, so that an outline comes to the same turns without making it.
#include "turn_fold.h"

#include <algorithm>
#include <array>
#include <functional>

#include "plenary/text/blanks.h"
#include "plenary/text/case.h"
#include "plenary/text/clean.h"
#include "plenary/text/fold.h"
#include "plenary/text/header.h"
#include "plenary/text/labels.h"
#include "plenary/text/line_shape.h"
#include "plenary/text/markers.h"
#include "plenary/text/segment.h"
#include "plenary/text/utf8.h"

namespace plenary::transcript {
namespace {

using text::LabelShape;
using Block = FoldState::Block;

// Past blanks and tags, from both ends.
std::string_view Trim(std::string_view s) {
  std::size_t begin = text::SkipBlanks(s, 0);
  for (std::size_t tag = text::TagAt(s, begin); tag > 0; tag = text::TagAt(s, begin)) {
    begin = text::SkipBlanks(s, begin + tag);
  }
  std::size_t end = text::TrimEnd(s, begin, s.size());
  while (end > begin && s[end - 1] == '>') {
    const std::size_t open = s.substr(0, end).rfind('<');
    if (open == s.npos || open < begin || open + text::TagAt(s, open) != end) break;
    end = text::TrimEnd(s, begin, open);
  }
  return s.substr(begin, end - begin);
}

bool EndsSentence(std::string_view s) {
  constexpr std::string_view kEnds = ".?!:\"])-";
  return kEnds.find(s.back()) != kEnds.npos || s.ends_with("”") || s.ends_with("。") ||
         s.ends_with("—") || s.ends_with("؟") || s.ends_with("‑");
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

// A line of a title whose words of some length all begin with a capital: "Open Forum 12: Lamps for
// All".
bool IsInTitleCase(std::string_view line) {
  constexpr std::size_t kShortWord = 3;
  const auto words = text::SplitBlanks(line);
  return words.size() > 1 && std::ranges::all_of(words, [](std::string_view word) {
           return word.size() <= kShortWord || !text::StartsWithLowerCase(word);
         });
}

// "10:00 A.M. CT"
bool IsTimeAlone(std::string_view line) {
  constexpr std::size_t kMostWords = 5;
  return line.front() >= '0' && line.front() <= '9' && text::CountWords(line) <= kMostWords &&
         text::FindTime(line);
}

bool EndsInStop(std::string_view line) {
  constexpr std::array kCompanies{"Inc.", "Ltd.", "Co.", "Corp.", "LLC.", "S.A.", "S.L.", "e.V."};
  const auto ends_line = [&](const char* company) { return line.ends_with(company); };
  if (std::ranges::any_of(kCompanies, ends_line)) return false;
  return line.ends_with('.') || line.ends_with('?') || line.ends_with('!');
}

// Of a text without any mark of turns.
constexpr std::size_t kMostLinesOfCover = 8;

// A line of an address, or of a page's foot.
bool IsShortNote(std::string_view line) {
  constexpr std::size_t kMostWords = 8;
  return text::CountWords(line) <= kMostWords && !EndsInStop(line);
}

// A line that the screen's edge cut at a hyphen: "well-" / "known".
bool EndsInHyphen(std::string_view text) {
  if (text.size() < 2 || text.back() != '-') return false;
  const char before = text[text.size() - 2];
  return before != ' ' && before != '-' && before != '.';
}

// Chinese and Japanese are written without blanks between words.
bool NeedsNoBlank(std::string_view before, std::string_view after) {
  const auto is_han = [](char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte >= 0xE3 && byte <= 0xE9;
  };
  return before.size() >= 3 && is_han(before[before.size() - 3]) && is_han(after.front());
}

}  // namespace

void TurnFold::Add(std::string_view text, const Piece& piece) {
  const Line line = Read(text, piece);
  if (IsTransport(line, piece) || TakeStop(line, piece)) {
    state_.is_inline = !piece.ends_line;
    state_.is_timed = state_.is_timed || form_.is_cues;
    if (state_.block == Block::comment) state_.block = Block::none;
    return;
  }
  if (!TakeRestOfLabel(text, line, piece)) {
    const auto label = LabelOf(line, piece);
    const FoldMark before = mark();
    state_.pending = {};
    if (label && GoesOnByLabel(*label, line)) {
      AddSpeech(line.words.substr(label->span.speech), piece);
    } else if (label || piece.arrow == Arrow::doubled ||
               (piece.arrow == Arrow::single && form_.single_arrows)) {
      OpenTurn(text, line, piece, label);
      const bool is_open = !label || label->shape == LabelShape::own_line;
      if (is_open && piece.arrow != Arrow::none) NotePending(line, piece, before, true);
    } else if (line.content.empty()) {
      if (state_.block == Block::comment) state_.block = Block::none;
      state_.after_gap = true;
      state_.after_blank = state_.after_blank || !form_.is_cues;
      if (state_.block == Block::disclaimer) state_.block = Block::none;
    } else if (!has_turns() && IsOnlyMarkers(line.content)) {
      AddMarkers(line.content, text::FindMarkers(line.content), piece);
    } else if (IsOutside(line, piece)) {
      AddBoilerplate(line.content, piece);
    } else {
      if (!has_turns()) {
        Turn turn;
        turn.source = {piece.line, 1, piece.begin, piece.begin};
        PushTurn(std::move(turn));
      }
      AddSpeech(line.words, piece);
      NotePending(line, piece, before, false);
    }
  }
  state_.is_inline = !piece.ends_line;
}

TurnFold::Line TurnFold::Read(std::string_view text, const Piece& piece) const {
  std::size_t begin = piece.speech;
  std::string_view words = text.substr(begin, piece.end - begin);
  const char first = words.empty() ? ' ' : words.front();
  const bool may_have_prefix = piece.arrow == Arrow::none && piece.is_line_start &&
                               (first == ' ' || first == '[' || first == '(' || first == '\t' ||
                                (first >= '0' && first <= '9'));
  if (may_have_prefix && !(form_.is_cues && text::IsCueTiming(words))) {
    std::size_t prefix = form_.is_numbered ? text::SkipLineNumber(words) : 0;
    const bool minutes_too = form_.is_stamped || form_.Admits(LabelShape::chat);
    prefix += text::SkipTimeStamp(words.substr(prefix), minutes_too);
    begin += prefix;
    words.remove_prefix(prefix);
  }
  return {begin, words, Trim(words)};
}

// Timings and numbers of cues and numbers of pages: neither said nor worth keeping.
bool TurnFold::IsTransport(const Line& line, const Piece& piece) const {
  if (!form_.is_cues && !form_.is_numbered) return false;
  if (!piece.is_line_start || piece.arrow != Arrow::none) return false;
  if (form_.is_numbered) return line.content.empty() && line.begin > piece.begin;
  return text::IsCueTiming(line.content) || text::IsNumberAlone(line.content);
}

// A full stop that the line's end has carried over to the line of the next arrow.
bool TurnFold::TakeStop(const Line& line, const Piece& piece) {
  if (line.content != "." || piece.ends_line || !piece.is_line_start || piece.arrow != Arrow::none)
    return false;
  if (turns_.empty() || state_.ends_sentence) return false;
  if (detail_ == Detail::all) turns_.back().text += '.';
  turns_.back().source.end = piece.end;
  state_.ends_sentence = true;
  state_.pending = {};
  return true;
}

std::optional<text::LineLabel> TurnFold::LabelOf(const Line& line, const Piece& piece) const {
  if (piece.arrow != Arrow::none) {
    if (const auto span = text::LabelAfterArrow(line.words)) {
      return text::LineLabel{*span, LabelShape::strong};
    }
    const auto weak = text::WeakLabelAfterArrow(line.words);
    if (!weak || !form_.Admits(weak->shape)) return std::nullopt;
    return weak;
  }
  if (form_.labels == 0) return std::nullopt;
  const bool may_be = piece.is_cut ? piece.has_label && form_.inner_labels : piece.is_line_start;
  if (!may_be) return std::nullopt;
  const auto label = text::LabelOfLine(line.words, form_.is_capitals);
  if (!label || !form_.Admits(label->shape) || !MayOpenHere(label->shape)) return std::nullopt;
  return label;
}

// Cues and chats name the speaker in every line.
bool TurnFold::GoesOnByLabel(const text::LineLabel& label, const Line& line) const {
  const bool is_repeated = label.shape == LabelShape::voice || label.shape == LabelShape::chat;
  if (!is_repeated || turns_.empty() || !turns_.back().label) return false;
  const std::size_t length = label.span.end - label.span.begin;
  return *turns_.back().label == text::LabelText(line.words.substr(label.span.begin, length));
}

// In hard-wrapped texts a line may begin with any word of a sentence.
bool TurnFold::MayOpenHere(LabelShape shape) const {
  const bool starts = state_.after_blank || state_.ends_sentence;
  switch (shape) {
    case LabelShape::strong:
      return starts || !form_.is_wrapped || !form_.is_capitals;
    case LabelShape::full_name:
    case LabelShape::one_word:
    case LabelShape::dash:
      return starts || !form_.is_wrapped;
    case LabelShape::own_line:
      return starts && (!has_turns() || state_.has_words);
    default:
      return true;
  }
}

// Whether a piece is no part of what anybody says.
bool TurnFold::IsOutside(const Line& line, const Piece& piece) const {
  if (!piece.is_line_start) return false;
  if (GoesOnInBlock(line.content) || IsOfCueFile(line.content)) return true;
  const auto kind = text::NonSpeechLine(line.content);
  if (has_turns()) {
    if (form_.is_numbered && line.begin == piece.begin && IsShortNote(line.content)) return true;
    if (!kind) return state_.after_blank && text::IsNumberAlone(line.content);
    const bool may_be_said = *kind == text::LineKind::credit || *kind == text::LineKind::residue;
    if (!may_be_said || text::IsPageNumber(line.content)) return true;
    return StandsApart(line.content) && !EndsInStop(line.content);
  }
  if (kind) return true;
  if (form_.is_cues) return false;
  if (form_.has_marks) return !text::ReadsLikeSpeech(line.content);
  return boilerplate_.size() < kMostLinesOfCover && IsOfCover(line.content);
}

// Whether a line is no part of the sentence before: after a blank one, or a line of its own with a
// capital in a text whose lines are paragraphs.
bool TurnFold::StandsApart(std::string_view content) const {
  if (state_.after_blank) return true;
  return !form_.is_wrapped && state_.ends_sentence && text::StartsWithCapital(content);
}

// WebVTT: what stands before the first timing, and comments and styles between cues.
bool TurnFold::IsOfCueFile(std::string_view content) const {
  if (!form_.is_cues) return false;
  return (!has_turns() && !state_.is_timed) || (state_.after_gap && text::IsCueComment(content));
}

// Of a text without any mark of turns, before anything is said in it.
bool TurnFold::IsOfCover(std::string_view content) const {
  if (IsTimeAlone(content)) return true;
  if (!ReadsLikeTitle(content)) return false;
  return boilerplate_.empty() || text::FindDate(content) ||
         (!form_.is_capitals && IsInTitleCase(content));
}

bool TurnFold::GoesOnInBlock(std::string_view content) const {
  if (state_.block == Block::comment) return true;
  if (state_.block == Block::credit) return IsShortNote(content);
  return state_.block == Block::disclaimer && form_.is_wrapped;
}

void TurnFold::OpenTurn(std::string_view text, const Line& line, const Piece& piece,
                        const std::optional<text::LineLabel>& label) {
  const std::size_t begin = piece.arrow == Arrow::none ? piece.begin : piece.arrow_begin;
  Turn turn;
  const auto blanks = text::Length(text.substr(piece.begin, begin - piece.begin));
  turn.source = {piece.line, piece.column + static_cast<int>(blanks), begin, piece.speech};
  if (label) {
    turn.label =
        text::LabelText(line.words.substr(label->span.begin, label->span.end - label->span.begin));
    turn.source.end = line.begin + label->span.end;
  }
  if (form_.is_capitals && turn.label && detail_ == Detail::all) Hear(*turn.label);
  PushTurn(std::move(turn));
  state_.after_blank = true;
  state_.ends_sentence = true;
  state_.has_words = false;
  state_.block = Block::none;
  AddSpeech(label ? line.words.substr(label->span.speech) : line.words, piece);
}

// Names of labels are known from then on in what is said.
void TurnFold::Hear(const std::string& label) {
  const text::LabelParts parts = text::TakeApart(label);
  const std::string whole = text::FoldName(parts.name);
  const bool is_known = std::ranges::find(heard_, whole, &NameWord::whole) != heard_.end();
  if (!whole.empty() && !is_known) AddName(text::NameCase(parts.name), heard_);
}

void TurnFold::NotePending(const Line& line, const Piece& piece, const FoldMark& before,
                           bool opened_turn) {
  const bool may_be = form_.is_wrapped && (!form_.is_capitals || opened_turn) && piece.ends_line &&
                      piece.is_line_start && piece.column == 1 && !line.content.empty();
  if (!may_be) return;
  if (!opened_turn) {
    const bool starts = before.state.after_blank || before.state.ends_sentence;
    if (!form_.Admits(LabelShape::strong) || !starts || before.turns == 0) return;
  }
  if (!text::MayBeginLabel(line.content, form_.is_capitals)) return;
  PendingLabel& pending = state_.pending;
  pending.begin = line.begin + static_cast<std::size_t>(line.content.data() - line.words.data());
  pending.end = pending.begin + line.content.size();
  pending.text = opened_turn ? 0 : before.text;
  pending.turn_end = before.turn_end;
  pending.line = piece.line;
  pending.opened_turn = opened_turn;
  if (opened_turn && turns_.back().label) pending.label = turns_.back().label->size();
}

// The second line of a label that was wrapped: the first is taken out of the text again.
bool TurnFold::TakeRestOfLabel(std::string_view text, const Line& line, const Piece& piece) {
  const PendingLabel pending = state_.pending;
  if (!pending.is_there() || piece.arrow != Arrow::none || !piece.is_line_start) return false;
  const std::string_view first = text.substr(pending.begin, pending.end - pending.begin);
  const auto rest = text::LabelGoesOn(first, line.words);
  if (!rest) return false;
  turns_.back().text.resize(std::min(turns_.back().text.size(), pending.text));
  while (!lines_.back().empty() && lines_.back().back().line == pending.line)
    lines_.back().pop_back();
  if (!pending.opened_turn) {
    turns_.back().source.end = pending.turn_end;
    Turn turn;
    turn.source = {pending.line, 1, pending.begin, pending.begin};
    PushTurn(std::move(turn));
  }
  Turn& turn = turns_.back();
  turn.label = text::LabelText(first) + " " +
               text::LabelText(line.words.substr(rest->begin, rest->end - rest->begin));
  turn.source.end = line.begin + rest->end;
  state_ = FoldState{};
  AddSpeech(line.words.substr(rest->speech), piece);
  return true;
}

void TurnFold::AddBoilerplate(std::string_view content, const Piece& piece) {
  boilerplate_.push_back({piece.line, std::string(content)});
  const auto kind = text::NonSpeechLine(content);
  if (kind == text::LineKind::credit) state_.block = Block::credit;
  if (kind == text::LineKind::disclaimer) state_.block = Block::disclaimer;
  if (kind == text::LineKind::rule) state_.block = Block::none;
  if (form_.is_cues && text::IsCueComment(content)) state_.block = Block::comment;
  state_.after_gap = false;
  state_.after_blank = true;
  state_.ends_sentence = true;
}

void TurnFold::AddMarkers(std::string_view content, std::span<const text::MarkerSpan> markers,
                          const Piece& piece) {
  for (const auto& span : markers) {
    Marker marker;
    if (has_turns()) marker.turn = static_cast<int>(taken_ + turns_.size());
    marker.line = piece.line;
    marker.raw = std::string(content.substr(span.begin, span.end - span.begin));
    marker.kind = span.kind;
    markers_.push_back(std::move(marker));
  }
}

void TurnFold::AddSpeech(std::string_view words, const Piece& piece) {
  const std::string_view content = Trim(words);
  if (content.empty()) return;
  turns_.back().source.end = piece.end;
  if (detail_ == Detail::all) AddText(form_.is_wrapped ? content : words, content, piece);
  state_.ends_sentence = EndsSentence(content);
  state_.after_blank = false;
  state_.after_gap = false;
  state_.has_words = true;
  state_.block = EndsTheText(content, piece) ? Block::credit : Block::none;
}

// "END OF TRANSCRIPT", "[ End of session ]" on a line of its own: short notes under it are no
// speech.
bool TurnFold::EndsTheText(std::string_view content, const Piece& piece) const {
  constexpr std::size_t kLongest = 60;
  constexpr std::string_view kFirst = "[({E";
  const bool may_be = content.size() <= kLongest && piece.is_line_start &&
                      piece.arrow == Arrow::none && piece.ends_line &&
                      kFirst.find(content.front()) != kFirst.npos;
  if (!may_be) return false;
  if (content.front() == 'E') {
    const auto marker = text::MarkerLine(content);
    return marker && marker->kind == text::MarkerKind::end;
  }
  const auto markers = text::FindMarkers(content);
  return markers.size() == 1 && markers[0].kind == text::MarkerKind::end && IsOnlyMarkers(content);
}

// A line without brackets that is a marker. Among capitals it has to stand by itself.
std::optional<text::MarkerSpan> TurnFold::MarkerOfLine(std::string_view content,
                                                       const Piece& piece) const {
  if (!piece.is_line_start || piece.arrow != Arrow::none) return std::nullopt;
  const auto marker = text::MarkerLine(content);
  if (!marker || !form_.is_capitals || content.front() == '-') return marker;
  const bool stands_alone = (state_.after_blank || state_.ends_sentence) &&
                            !content.ends_with('.') && marker->kind != text::MarkerKind::other;
  return stands_alone ? marker : std::nullopt;
}

void TurnFold::AddText(std::string_view words, std::string_view content, const Piece& piece) {
  const auto marker = MarkerOfLine(content, piece);
  if (marker) {
    markers_.push_back(
        {static_cast<int>(taken_ + turns_.size()), piece.line, std::string(content), marker->kind});
    return AddClean(text::Canonical(marker->kind), piece);
  }
  const auto markers = text::FindMarkers(words);
  AddMarkers(words, markers, piece);
  std::string clean = text::CleanParagraph(words, markers);
  if (form_.is_capitals) clean = restorer_->Restore(clean, turns_.back().text, heard_);
  AddClean(std::move(clean), piece);
}

void TurnFold::AddClean(std::string clean, const Piece& piece) {
  if (clean.empty() || (form_.is_cues && WasSaid(clean))) return;
  std::string& text = turns_.back().text;
  if (!text.empty()) {
    const bool joins = JoinsParagraph(clean, piece);
    const bool is_cut = joins && form_.is_wrapped && EndsInHyphen(text);
    text += !joins ? "\n\n" : is_cut || NeedsNoBlank(text, clean) ? "" : " ";
  }
  LineStarts& lines = lines_.back();
  if (lines.empty() || lines.back().line != piece.line) lines.push_back({text.size(), piece.line});
  text += clean;
}

// Cues that roll up show a line again above the next, or the same line with more words. What was
// said before is taken off.
bool TurnFold::WasSaid(std::string& clean) {
  const std::size_t hash = std::hash<std::string>{}(clean);
  const bool was_said = std::ranges::find(state_.lines_said, hash) != state_.lines_said.end();
  if (was_said) return true;
  std::ranges::rotate(state_.lines_said, state_.lines_said.begin() + 1);
  state_.lines_said.back() = hash;
  const std::string& text = turns_.back().text;
  const std::size_t length = std::min(state_.last_line, text.size());
  const std::string_view last = std::string_view(text).substr(text.size() - length);
  state_.last_line = clean.size();
  const bool has_more =
      length > 0 && clean.size() > length && clean[length] == ' ' && clean.starts_with(last);
  if (has_more) clean.erase(0, length + 1);
  return false;
}

// A piece goes on with the paragraph before when it is cut out of one line with it, when lines end
// where the screen did, or when a sentence plainly goes on.
bool TurnFold::JoinsParagraph(std::string_view clean, const Piece& piece) const {
  if (piece.is_cut || state_.is_inline || form_.is_cues) return true;
  if (form_.is_wrapped && !state_.after_blank) return !clean.starts_with('[');
  return !state_.ends_sentence && text::StartsWithLowerCase(clean);
}

FoldMark TurnFold::mark() const {
  FoldMark mark;
  mark.turns = turns_.size();
  mark.markers = markers_.size();
  mark.boilerplate = boilerplate_.size();
  mark.heard = heard_.size();
  mark.state = state_;
  if (turns_.empty()) return mark;
  const Turn& turn = turns_.back();
  mark.text = turn.text.size();
  mark.lines = lines_.back().size();
  mark.turn_end = turn.source.end;
  mark.has_label = turn.label.has_value();
  if (state_.pending.is_there()) mark.pending_text = turn.text.substr(state_.pending.text);
  return mark;
}

void TurnFold::GoBack(const FoldMark& mark) {
  turns_.resize(mark.turns);
  lines_.resize(mark.turns);
  markers_.resize(mark.markers);
  boilerplate_.resize(mark.boilerplate);
  heard_.resize(mark.heard);
  state_ = mark.state;
  if (turns_.empty()) return;
  Turn& turn = turns_.back();
  turn.source.end = mark.turn_end;
  if (!mark.has_label) turn.label.reset();
  if (turn.label && mark.state.pending.label > 0) turn.label->resize(mark.state.pending.label);
  if (!mark.pending_text.empty()) {
    RestorePending(mark);
    return;
  }
  turn.text.resize(mark.text);
  lines_.back().resize(mark.lines);
}

// The text and the lines that a label wrapped over two lines has taken away.
void TurnFold::RestorePending(const FoldMark& mark) {
  const PendingLabel& pending = mark.state.pending;
  std::string& text = turns_.back().text;
  text.resize(pending.text);
  text += mark.pending_text;
  LineStarts& lines = lines_.back();
  while (!lines.empty() && lines.back().line >= pending.line) lines.pop_back();
  if (lines.size() < mark.lines) {
    const std::size_t gap = mark.pending_text.find_first_not_of(" \n");
    lines.push_back({pending.text + gap, pending.line});
  }
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
  if (count == 0) return out;
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
