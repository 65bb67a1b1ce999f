// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::text {

// What a marker says that is not speech. The names are those of the transcript JSON.
enum class MarkerKind {
  inaudible,
  poor_audio,
  no_audio,
  off_mic,
  crosstalk,
  laughter,
  applause,
  music,
  pause,
  break_,  // "break" in JSON
  breakout,
  foreign_language,
  video,
  captioner_note,
  technical,
  uncertain_word,
  interruption,
  end,
  other,
};

// "inaudible", "poor_audio", ... "break" ...
const char* Name(MarkerKind kind);
std::optional<MarkerKind> MarkerKindFromName(std::string_view name);

// As the clean text shows it: "[inaudible]", "[poor audio]", "[break]" ...
std::string Canonical(MarkerKind kind);

// A marker found in a text: bytes [begin, end) of it, brackets included.
struct MarkerSpan {
  MarkerKind kind{};
  std::size_t begin = 0;
  std::size_t end = 0;
  friend bool operator==(const MarkerSpan&, const MarkerSpan&) = default;
};

// Finds the bracketed markers of one piece of captions, in order. A bracket is a marker only when
// its whole content is in the vocabulary; any other bracket is speech.
std::vector<MarkerSpan> FindMarkers(std::string_view text);

// The kind of a line that is a marker without any bracket ("APPLAUSE", "END OF TRANSCRIPT"), the
// span being the line without the blanks round it.
std::optional<MarkerSpan> MarkerLine(std::string_view line);

// One row of the vocabulary, for the tests and the documentation.
struct MarkerRow {
  MarkerKind kind;
  const char* language;  // BCP 47, or "*" for all
  const char* pattern;   // RE2, matched against the whole folded content
  const char* example;   // a marker as it may be written
};
std::vector<MarkerRow> MarkerVocabulary();

}  // namespace plenary::text
