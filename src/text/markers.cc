// SPDX-License-Identifier: Apache-2.0
// A bracket is looked up by its content: folded, one blank at a time, without the full stop and the
// time stamps that captioners put inside. Only a content that matches a row from end to end makes a
// marker, so that an aside in brackets stays speech.
#include "plenary/text/markers.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <memory>

#include "marker_rows.h"
#include "plenary/text/case.h"
#include "plenary/text/fold.h"

namespace plenary::text {
namespace {

struct KindName {
  MarkerKind kind;
  const char* name;
  const char* canonical;
};
constexpr std::array kNames{
    KindName{MarkerKind::inaudible, "inaudible", "[inaudible]"},
    KindName{MarkerKind::poor_audio, "poor_audio", "[poor audio]"},
    KindName{MarkerKind::no_audio, "no_audio", "[no audio]"},
    KindName{MarkerKind::off_mic, "off_mic", "[off microphone]"},
    KindName{MarkerKind::crosstalk, "crosstalk", "[several speakers at once]"},
    KindName{MarkerKind::laughter, "laughter", "[laughter]"},
    KindName{MarkerKind::applause, "applause", "[applause]"},
    KindName{MarkerKind::music, "music", "[music]"},
    KindName{MarkerKind::pause, "pause", "[pause]"},
    KindName{MarkerKind::break_, "break", "[break]"},
    KindName{MarkerKind::breakout, "breakout", "[breakout sessions]"},
    KindName{MarkerKind::foreign_language, "foreign_language", "[another language]"},
    KindName{MarkerKind::video, "video", "[video]"},
    KindName{MarkerKind::captioner_note, "captioner_note", "[captioner's note]"},
    KindName{MarkerKind::technical, "technical", "[technical difficulties]"},
    KindName{MarkerKind::uncertain_word, "uncertain_word", "[?]"},
    KindName{MarkerKind::interruption, "interruption", "[interruption]"},
    KindName{MarkerKind::end, "end", "[end]"},
    KindName{MarkerKind::other, "other", "[other]"},
};

const KindName& Row(MarkerKind kind) {
  const auto* row = std::ranges::find_if(kNames, [kind](const auto& r) { return r.kind == kind; });
  assert(row != kNames.end());
  return *row;
}

// The rows of one kind after the other, joined by kind into few patterns: the first that matches.
struct CompiledRow {
  MarkerKind kind;
  std::unique_ptr<RE2> pattern;
};

const std::vector<CompiledRow>& Vocabulary() {
  static const std::vector<CompiledRow> rows = [] {
    std::vector<CompiledRow> compiled;
    std::string joined;
    for (std::size_t i = 0; i < kMarkerRows.size(); ++i) {
      joined += (joined.empty() ? "(?:" : "|(?:") + std::string(kMarkerRows[i].pattern) + ")";
      const bool is_last =
          i + 1 == kMarkerRows.size() || kMarkerRows[i + 1].kind != kMarkerRows[i].kind;
      if (!is_last) continue;
      compiled.push_back({kMarkerRows[i].kind, std::make_unique<RE2>(joined)});
      assert(compiled.back().pattern->ok());
      joined.clear();
    }
    return compiled;
  }();
  return rows;
}

// Folded content without time stamps, stops and doubled blanks.
std::string Normalized(std::string_view content) {
  static const RE2 stamps(
      R"((?:\s+(?:at|from|to|until|a las|a|de))?\s*\(?\b\d{1,2}:\d{2}(?::\d{2})?\b\)?(?:\s*-\s*\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*(?:horas|hrs?|uhr|[ap]\.?m\b\.?))?|^\d{1,2}[.:]\d{2} ?[ap]\.?m\b\.?\s*[-–:,])");
  static const RE2 blanks(R"([\s_]+)");
  static const RE2 edges(R"(^[\s.\-*:!]+|[\s.\-*:!]+$)");
  std::string folded = Fold(content);
  RE2::GlobalReplace(&folded, stamps, "");
  RE2::GlobalReplace(&folded, blanks, " ");
  RE2::GlobalReplace(&folded, edges, "");
  return folded;
}

std::optional<MarkerKind> LookUp(const std::string& content) {
  for (const auto& row : Vocabulary()) {
    if (RE2::FullMatch(content, *row.pattern)) return row.kind;
  }
  return std::nullopt;
}

// "speaking French; no interpretation": every part has to be a marker; the language wins.
std::optional<MarkerKind> LookUpParts(const std::string& content) {
  static const RE2 part_end(R"(\s*(?:[;,/]|\b(?:and|y|e|et|und)\b)\s*)");
  std::optional<MarkerKind> kind;
  std::size_t begin = 0;
  std::string copy = content;
  RE2::GlobalReplace(&copy, part_end, "\n");
  if (copy.find('\n') == copy.npos) return std::nullopt;
  while (begin <= copy.size()) {
    const std::size_t end = std::min(copy.find('\n', begin), copy.size());
    const auto part = LookUp(copy.substr(begin, end - begin));
    if (!part) return std::nullopt;
    if (!kind || *part == MarkerKind::foreign_language) kind = part;
    begin = end + 1;
  }
  return kind;
}

std::optional<MarkerKind> KindOf(std::string_view content) {
  const std::string normalized = Normalized(content);
  if (normalized.empty()) return std::nullopt;
  if (const auto kind = LookUp(normalized)) return kind;
  return LookUpParts(normalized);
}

// A question mark alone is taken off with the other edges, so it is looked at as it stands.
std::optional<MarkerKind> KindOfBracket(std::string_view content) {
  static const RE2 only_doubt(R"([\s\x{A0}?]*\?[\s\x{A0}?]*)");
  static const RE2 time_of_day(R"((?i)[\s\x{A0}]*\d{1,2}[.:]\d{2} ?[ap]\.?m\b\.?[\s\x{A0}]*)");
  const re2::StringPiece piece(content.data(), content.size());
  if (RE2::FullMatch(piece, only_doubt)) return MarkerKind::uncertain_word;
  if (RE2::FullMatch(piece, time_of_day)) return MarkerKind::other;
  return KindOf(content);
}

constexpr std::size_t kLongestMarker = 100;  // bytes between the brackets

struct Brackets {
  std::string_view open;
  std::string_view close;
};
constexpr std::array kBrackets{Brackets{"(", ")"},   Brackets{"[", "]"},   Brackets{"{", "}"},
                               Brackets{"（", "）"}, Brackets{"【", "】"}, Brackets{"♪", "♪"},
                               Brackets{"*", "*"}};

// The first bytes of brackets; all others are gone past without a look.
constexpr auto kMayOpen = [] {
  std::array<bool, 256> table{};
  for (const auto& brackets : kBrackets) table[static_cast<unsigned char>(brackets.open[0])] = true;
  return table;
}();

std::size_t NextBracket(std::string_view text, std::size_t at) {
  while (at < text.size() && !kMayOpen[static_cast<unsigned char>(text[at])]) ++at;
  return at;
}

// Where a bracket closes, by its own mark or, as happens, by that of another kind.
std::size_t FindClose(std::string_view text, std::size_t opened, const Brackets& brackets) {
  const std::string_view window = text.substr(0, opened + kLongestMarker);
  const bool is_ascii = std::string_view("([{").find(brackets.open) != std::string_view::npos;
  return is_ascii ? window.find_first_of(")]}", opened) : window.find(brackets.close, opened);
}

// "(Inaudible" that nobody closed: all that is left of the text, or one word that says it all.
std::optional<MarkerSpan> UnclosedAt(std::string_view text, std::size_t at, std::size_t opened) {
  static const RE2 word(R"((?i)\s*(?:inaudible|indiscernible|unintelligible)\b)");
  const std::string_view rest = text.substr(opened);
  if (rest.size() <= kLongestMarker && text[at] != '*') {
    const std::size_t end = text.find_last_not_of(" \t\r");
    const auto kind = end >= opened && end != text.npos ? KindOf(rest) : std::nullopt;
    const bool is_word = kind && *kind != MarkerKind::uncertain_word && *kind != MarkerKind::other;
    if (is_word) return MarkerSpan{*kind, at, end + 1};
  }
  re2::StringPiece found(rest.data(), std::min(rest.size(), kLongestMarker));
  if (!RE2::Consume(&found, word)) return std::nullopt;
  return MarkerSpan{MarkerKind::inaudible, at,
                    static_cast<std::size_t>(found.data() - text.data())};
}

std::optional<MarkerSpan> MusicAt(std::string_view text, std::size_t at) {
  constexpr std::string_view kNote = "♪";
  std::size_t end = at;
  while (text.substr(end).starts_with(kNote)) end += kNote.size();
  const std::size_t closed = text.substr(0, end + kLongestMarker).find(kNote, end);
  if (closed != text.npos) {
    end = closed;
    while (text.substr(end).starts_with(kNote)) end += kNote.size();
  }
  return MarkerSpan{MarkerKind::music, at, end};
}

std::optional<MarkerSpan> MarkerAt(std::string_view text, std::size_t at,
                                   const Brackets& brackets) {
  if (brackets.open == "♪") return MusicAt(text, at);
  std::size_t opened = at + brackets.open.size();
  const bool is_doubled = text.substr(opened).starts_with(brackets.open);
  if (is_doubled) opened += brackets.open.size();
  const std::size_t closed = FindClose(text, opened, brackets);
  if (closed == text.npos) {
    return brackets.open.size() == 1 && brackets.open != "*" ? UnclosedAt(text, at, opened)
                                                             : std::nullopt;
  }
  const std::string_view content = text.substr(opened, closed - opened);
  if (content.find('\n') != content.npos) return std::nullopt;
  const auto kind = KindOfBracket(content);
  const bool was_closed_later = content.find_first_of("([{") != content.npos;
  if (!kind && was_closed_later && brackets.open != "*") return UnclosedAt(text, at, opened);
  if (!kind) return std::nullopt;
  const std::size_t close_size = brackets.open.size() == 1 ? 1 : brackets.close.size();
  std::size_t end = closed + close_size;
  if (is_doubled && text.substr(end).starts_with(text.substr(closed, close_size)))
    end += close_size;
  return MarkerSpan{*kind, at, end};
}

}  // namespace

const char* Name(MarkerKind kind) {
  return Row(kind).name;
}

std::optional<MarkerKind> MarkerKindFromName(std::string_view name) {
  const auto* row = std::ranges::find_if(kNames, [name](const auto& r) { return r.name == name; });
  if (row == kNames.end()) return std::nullopt;
  return row->kind;
}

std::string Canonical(MarkerKind kind) {
  return Row(kind).canonical;
}

std::vector<MarkerSpan> FindMarkers(std::string_view text) {
  std::vector<MarkerSpan> found;
  for (std::size_t i = NextBracket(text, 0); i < text.size(); i = NextBracket(text, i)) {
    const auto* brackets = std::ranges::find_if(
        kBrackets, [&](const Brackets& b) { return text.substr(i).starts_with(b.open); });
    const auto marker = brackets == kBrackets.end() ? std::nullopt : MarkerAt(text, i, *brackets);
    if (marker) found.push_back(*marker);
    i = marker ? marker->end : i + 1;
  }
  return found;
}

namespace {

// "Inaudible 00:12:34": more than a time, and a time at its end.
bool EndsInStamp(std::string_view line) {
  static const RE2 stamp(R"([^\d:].* \d{1,2}:\d{2}(?::\d{2})?)");
  const char last = line.back();
  return last >= '0' && last <= '9' && RE2::FullMatch({line.data(), line.size()}, stamp);
}

}  // namespace

std::optional<MarkerSpan> MarkerLine(std::string_view line) {
  constexpr std::string_view kEdges = " \t\r-*=.";
  const std::size_t begin = line.find_first_not_of(" \t");
  if (begin == line.npos || line.size() > kLongestMarker) return std::nullopt;
  const std::size_t end = line.find_last_not_of(" \t\r") + 1;
  const std::string_view whole = line.substr(begin, end - begin);
  const std::size_t inner = whole.find_first_not_of(kEdges);
  if (inner == whole.npos) return std::nullopt;
  if (whole.front() != '-' && !IsAllCapitals(whole) && !EndsInStamp(whole)) return std::nullopt;
  const auto kind = KindOf(whole);
  if (!kind || *kind == MarkerKind::uncertain_word) return std::nullopt;
  return MarkerSpan{*kind, begin, end};
}

std::vector<MarkerRow> MarkerVocabulary() {
  return {kMarkerRows.begin(), kMarkerRows.end()};
}

}  // namespace plenary::text
