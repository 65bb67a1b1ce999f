// SPDX-License-Identifier: Apache-2.0
// A label is what stands before the first colon, if it looks like somebody: capitals, or a name or
// role of few words each of which begins with a capital, and not one of the words that open a
// sentence with a colon.
#include "plenary/text/labels.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "label_rows.h"
#include "plenary/text/case.h"
#include "plenary/text/fold.h"
#include "plenary/text/utf8.h"

namespace plenary::text {
namespace {

constexpr std::size_t kLongestLabel = 90;  // bytes
constexpr std::size_t kMostWords = 6;      // of a label in small letters
constexpr std::size_t kMostCapitalWords = 12;

std::vector<std::string_view> SplitBlanks(std::string_view s) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  while (begin < s.size()) {
    const std::size_t end = std::min(s.find(' ', begin), s.size());
    if (end > begin) words.push_back(s.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

template <std::size_t n>
bool Contains(const std::array<std::string_view, n>& rows, std::string_view folded) {
  return std::ranges::find(rows, folded) != rows.end();
}

bool IsBlankByte(char c) {
  return c == ' ' || c == '\t';
}

// Past blanks and no-break spaces.
std::size_t SkipBlanks(std::string_view s, std::size_t at) {
  while (at < s.size()) {
    if (IsBlankByte(s[at])) {
      ++at;
    } else if (s.substr(at).starts_with("\xC2\xA0")) {
      at += 2;
    } else {
      break;
    }
  }
  return at;
}

std::size_t TrimEnd(std::string_view s, std::size_t begin, std::size_t end) {
  while (end > begin) {
    if (IsBlankByte(s[end - 1])) {
      --end;
    } else if (end - begin >= 2 && s.substr(end - 2, 2) == "\xC2\xA0") {
      end -= 2;
    } else {
      break;
    }
  }
  return end;
}

// Where the colon stands that may end a label: the first one, ":" or its full-width form.
struct Colon {
  std::size_t at = 0;
  std::size_t end = 0;
};
std::optional<Colon> FindColon(std::string_view piece) {
  const std::string_view head = piece.substr(0, kLongestLabel + 3);
  const std::size_t ascii = head.find(':');
  const std::size_t wide = head.find("：");
  if (ascii == head.npos && wide == head.npos) return std::nullopt;
  const Colon colon = ascii < wide ? Colon{ascii, ascii + 1} : Colon{wide, wide + 3};
  return colon;
}

// "10:30", "https://": a colon inside a figure or an address.
bool IsInsideWord(std::string_view piece, const Colon& colon) {
  if (colon.end >= piece.size()) return false;
  if (piece[colon.end] == '/') return true;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return colon.at > 0 && is_digit(piece[colon.at - 1]) && is_digit(piece[colon.end]);
}

// Whether a stop after this word ends an abbreviation: "MS.", "Dr.", "ST.", "R.K."
bool IsAbbreviation(std::string_view word) {
  constexpr std::size_t kLongest = 5;
  return Contains(kTitles, FoldName(word)) || (word.size() <= kLongest && IsAllCapitals(word));
}

// A stop inside a label ends an abbreviation, never a sentence.
bool HasSentenceEnd(std::string_view label) {
  if (label.find_first_of("?!;\"\n") != label.npos) return !label.ends_with('?');
  for (std::size_t at = label.find(". "); at != label.npos; at = label.find(". ", at + 1)) {
    const std::size_t blank = label.substr(0, at).rfind(' ');
    const std::size_t begin = blank == label.npos ? 0 : blank + 1;
    if (!IsAbbreviation(label.substr(begin, at - begin))) return true;
  }
  return false;
}

bool IsNameWord(std::string_view word) {
  const std::string folded = FoldName(word);
  if (folded.empty()) return true;  // "&", "-"
  if (StartsWithCapital(word)) return true;
  const bool is_small_part =
      folded.size() <= 5 &&
      std::ranges::any_of(
          std::initializer_list<std::string_view>{"van", "von",  "der", "den", "de", "da",  "di",
                                                  "do",  "dos",  "del", "la",  "le", "el",  "al",
                                                  "bin", "ibn",  "y",   "e",   "of", "the", "and",
                                                  "for", "from", "on",  "in",  "et", "du",  "des"},
          [&](std::string_view part) { return part == folded; });
  return is_small_part || folded.find_first_not_of("0123456789") == folded.npos;
}

// "item 2" -> "item"
std::string_view WithoutNumber(std::string_view folded) {
  const std::size_t end = folded.find_last_not_of("0123456789 ");
  return folded.substr(0, end == folded.npos ? 0 : end + 1);
}

bool LooksLikeSomebody(std::string_view label) {
  const std::string folded = FoldName(label);
  if (folded.empty() || folded.find_first_not_of("0123456789 ") == folded.npos) return false;
  if (Contains(kRoles, folded) || Contains(kAnonymous, folded)) return true;
  const auto words = SplitBlanks(label);
  if (Contains(kNoLabels, WithoutNumber(folded))) return false;
  if (IsAllCapitals(label)) return words.size() <= kMostCapitalWords;
  return words.size() <= kMostWords && StartsWithCapital(label) &&
         std::ranges::all_of(words, IsNameWord);
}

std::optional<LabelSpan> LabelBeforeColon(std::string_view piece) {
  const auto colon = FindColon(piece);
  if (!colon || IsInsideWord(piece, *colon)) return std::nullopt;
  LabelSpan span;
  span.begin = SkipBlanks(piece, 0);
  span.end = TrimEnd(piece, span.begin, colon->at);
  if (span.end <= span.begin || span.end - span.begin > kLongestLabel) return std::nullopt;
  span.speech = SkipBlanks(piece, colon->end);
  const std::string_view label = piece.substr(span.begin, span.end - span.begin);
  if (HasSentenceEnd(label) || !LooksLikeSomebody(label)) return std::nullopt;
  return span;
}

// Whether the first word of a label is a title such as "Ms."
bool StartsWithTitle(std::string_view label) {
  const auto words = SplitBlanks(label);
  return words.size() > 1 && Contains(kTitles, FoldName(words.front()));
}

// --- taking a label apart -----------------------------------------------------------------------

// How many words at the front of `folded` are a phrase of the rows, the longest.
template <std::size_t n>
std::size_t PhraseAt(const std::array<std::string_view, n>& rows,
                     const std::vector<std::string>& folded, std::size_t at) {
  std::string phrase;
  std::size_t longest = 0;
  for (std::size_t i = at; i < folded.size() && i < at + 4; ++i) {
    if (!phrase.empty()) phrase += ' ';
    phrase += folded[i];
    if (Contains(rows, phrase)) longest = i - at + 1;
  }
  return longest;
}

std::string Join(const std::vector<std::string_view>& words, std::size_t begin, std::size_t end) {
  std::string joined;
  for (std::size_t i = begin; i < end; ++i) {
    if (!joined.empty()) joined += ' ';
    joined += words[i];
  }
  return joined;
}

// "TARA OKEKE (Org)", "TARA OKEKE, SECRETARY", "TARA OKEKE?": what goes with a name and is not it.
std::string_view WithoutAffiliation(std::string_view label) {
  const std::size_t cut = std::min(label.find(" ("), label.find(','));
  label = label.substr(0, cut);
  while (!label.empty() && (label.back() == '?' || label.back() == '*' || label.back() == ' ')) {
    label.remove_suffix(1);
  }
  return label;
}

bool IsAnonymous(std::string_view folded) {
  return Contains(kAnonymous, WithoutNumber(folded));
}

}  // namespace

std::optional<LabelSpan> LabelAfterArrow(std::string_view piece) {
  return LabelBeforeColon(piece);
}

std::optional<LabelSpan> LabelAtLineStart(std::string_view line) {
  const auto span = LabelBeforeColon(line);
  if (!span) return std::nullopt;
  const std::string_view label = line.substr(span->begin, span->end - span->begin);
  const bool is_strong = IsAllCapitals(label) || StartsWithTitle(label);
  return is_strong ? span : std::nullopt;
}

LabelParts TakeApart(std::string_view label) {
  LabelParts parts;
  parts.is_anonymous = IsAnonymous(FoldName(label));
  const auto words = SplitBlanks(WithoutAffiliation(label));
  std::vector<std::string> folded;
  for (const auto word : words) folded.push_back(FoldName(word));
  std::size_t at = 0;
  while (at < words.size()) {
    const std::size_t role = PhraseAt(kRoles, folded, at);
    const std::size_t title = PhraseAt(kTitles, folded, at);
    if (role == 0 && title == 0) break;
    const std::size_t taken = std::max(role, title);
    std::string& part = role >= title ? parts.role : parts.title;
    if (!part.empty()) part += ' ';
    part += Join(words, at, at + taken);
    at += taken;
  }
  if (!parts.is_anonymous) parts.name = Join(words, at, words.size());
  return parts;
}

}  // namespace plenary::text
