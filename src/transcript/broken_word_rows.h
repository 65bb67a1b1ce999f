// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace plenary::transcript {

// How the end of a word is written that a captioner's program translated as a word of its own.
//   heard, written  the last letters
//   example         pieces of a word, and the word
struct BrokenWordRow {
  const char* heard;
  const char* written;
  const char* example;
  const char* word;
};

// Letters that sound alike, or not at all, in the middle of a word.
struct LikeLetters {
  const char* heard;
  const char* written;
};

// clang-format off
inline constexpr auto kLikeLetters = std::to_array<LikeLetters>({
  {"igh", "i"}, {"gh", ""}, {"ee", "i"}, {"ee", "e"}, {"ea", "e"}, {"y", "i"}, {"ow", "o"}, {"owe", "o"},
  {"ai", "a"}, {"ay", "a"}, {"oo", "u"}, {"ou", "u"}, {"ew", "u"}, {"ck", "c"}, {"k", "c"}, {"ss", "s"},
  {"s", "c"}, {"wh", "w"}, {"tt", "t"}, {"ll", "l"}, {"rr", "r"}, {"ff", "f"}, {"mm", "m"}, {"nn", "n"},
  {"ph", "f"}, {"f", "ph"}, {"ie", "i"}, {"oa", "o"}, {"u", "e"}, {"rhy", "ri"}, {"er", "or"}, {"e", "a"},
});

inline constexpr auto kBrokenWordRows = std::to_array<BrokenWordRow>({
  {"shun", "tion", "prescript shun", "prescription"},
  {"shun", "sion", "expan shun", "expansion"},
  {"shuns", "tions", "prescript shuns", "prescriptions"},
  {"see", "cy", "agent see", "agency"},
  {"sees", "cies", "agent sees", "agencies"},
  {"sea", "cy", "agent sea", "agency"},
  {"tee", "ty", "safe tee", "safety"},
  {"lee", "ly", "quick lee", "quickly"},
  {"lie", "ly", "quick lie", "quickly"},
  {"mint", "ment", "equip mint", "equipment"},
  {"mints", "ments", "docu mints", "documents"},
  {"meant", "ment", "equip meant", "equipment"},
  {"men", "ment", "treat men", "treatment"},
  {"ants", "ance", "assist ants", "assistance"},
  {"ants", "ence", "confer ants", "conference"},
  {"lens", "lence", "excel lens", "excellence"},
  {"tents", "tence", "compe tents", "competence"},
  {"tense", "tence", "compe tense", "competence"},
  {"full", "ful", "use full", "useful"},
  {"us", "ous", "danger us", "dangerous"},
  {"err", "er", "cent err", "center"},
  {"her", "er", "teach her", "teacher"},
  {"sheen", "chine", "ma sheen", "machine"},
  {"sing", "zing", "free sing", "freezing"},
  {"able", "ible", "poss able", "possible"},
});
// clang-format on

}  // namespace plenary::transcript
