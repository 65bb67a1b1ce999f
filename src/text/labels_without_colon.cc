// SPDX-License-Identifier: Apache-2.0
// Labels that no colon ends. Each is weak by itself: a text has to have it again and again.
#include <algorithm>

#include "label_rows.h"
#include "label_words.h"
#include "plenary/text/blanks.h"
#include "plenary/text/case.h"
#include "plenary/text/fold.h"
#include "plenary/text/markers.h"

namespace plenary::text {
namespace {

constexpr std::size_t kLongestLabel = 60;  // bytes

bool IsNameInCapitals(std::string_view name, std::size_t fewest, std::size_t most) {
  if (!IsAllCapitals(name) || name.find_first_of("0123456789,;:?!\"/()[]{}*#@&$%") != name.npos) {
    return false;
  }
  const auto words = SplitBlanks(name);
  const std::string folded = FoldName(name);
  const bool is_role = Contains(kRoles, folded) || Contains(kAnonymous, folded);
  if (!is_role && (words.size() < fewest || words.size() > most)) return false;
  if (Contains(kNoLabels, folded) || MarkerLine(name)) return false;
  return std::ranges::none_of(words, [](std::string_view word) {
    const bool ends_sentence = word.ends_with('.') && word.size() > 5;
    return ends_sentence || word == "I" || Contains(kNeverInLabels, FoldName(word));
  });
}

// "TARA OKEKE - text", with any dash between blanks.
std::optional<LineLabel> DashLabel(std::string_view line) {
  const std::size_t begin = SkipBlanks(line, 0);
  const std::string_view head = line.substr(0, begin + kLongestLabel);
  std::size_t best = head.npos;
  std::size_t length = 0;
  for (const std::string_view dash : {" - ", " – ", " — ", " -- "}) {
    const std::size_t at = head.find(dash, begin);
    if (at < best) {
      best = at;
      length = dash.size();
    }
  }
  if (best == head.npos || best <= begin) return std::nullopt;
  const std::size_t speech = SkipBlanks(line, best + length);
  const bool is_name = IsNameInCapitals(line.substr(begin, best - begin), 1, 4);
  if (!is_name || speech == line.size() || IsAllCapitals(line.substr(speech))) return std::nullopt;
  return LineLabel{{begin, best, speech}, LabelShape::dash};
}

bool IsNickByte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-' || c == '|' || c == '^' || c == '`' || static_cast<unsigned char>(c) >= 0x80;
}

// "[Tara Okeke] text": a name or an office of two to four words, all with capitals.
std::optional<LineLabel> BracketLabel(std::string_view line, std::size_t open) {
  constexpr std::size_t kMostWords = 4;
  const std::size_t close = line.substr(0, open + kLongestLabel).find(']', open);
  if (close == line.npos || line.substr(close + 1, 1) != " ") return std::nullopt;
  const std::string_view name = line.substr(open + 1, close - open - 1);
  if (name.find_first_of("0123456789,;:?!/()[{<>*#@&$%") != name.npos) return std::nullopt;
  const auto words = SplitBlanks(name);
  if (words.size() < 2 || words.size() > kMostWords) return std::nullopt;
  const bool is_name = std::ranges::all_of(words, [](std::string_view word) {
    const std::string folded = FoldName(word);
    return (StartsWithCapital(word) && !Contains(kNeverInLabels, folded)) ||
           Contains(kSmallWords, folded);
  });
  const std::size_t speech = SkipBlanks(line, close + 1);
  if (!is_name || speech == line.size() || Contains(kNoLabels, FoldName(name)) ||
      !FindMarkers(line.substr(open, close + 1 - open)).empty()) {
    return std::nullopt;
  }
  return LineLabel{{open + 1, close, speech}, LabelShape::chat};
}

// "<tara> text", "[tara] text": the name of somebody in a chat.
std::optional<LineLabel> ChatLabel(std::string_view line) {
  constexpr std::size_t kLongestNick = 32;
  const std::size_t open = SkipBlanks(line, 0);
  const char bracket = line.substr(open, 1) == "<" ? '>' : line.substr(open, 1) == "[" ? ']' : 0;
  if (bracket == 0) return std::nullopt;
  std::size_t begin = open + 1;
  if (begin < line.size() && std::string_view("@+%~&").find(line[begin]) != std::string_view::npos)
    ++begin;
  std::size_t end = begin;
  while (end < line.size() && IsNickByte(line[end])) ++end;
  if (end == begin || end - begin > kLongestNick || end == line.size() || line[end] != bracket) {
    return bracket == ']' ? BracketLabel(line, open) : std::nullopt;
  }
  const std::string_view nick = line.substr(begin, end - begin);
  const bool has_letter = nick.find_first_not_of("0123456789-") != nick.npos;
  if (!has_letter || TagAt(line, open) > 0 || line.substr(end + 1, 1) != " ") return std::nullopt;
  if (bracket == ']' && !FindMarkers(line.substr(open, end + 1 - open)).empty())
    return std::nullopt;
  return LineLabel{{begin, end, SkipBlanks(line, end + 1)}, LabelShape::chat};
}

// "Q.   Did you?", "A    I did.", as court reporters have it.
std::optional<LineLabel> LetterLabel(std::string_view line) {
  const std::size_t begin = SkipBlanks(line, 0);
  const std::string_view letter = line.substr(begin, 1);
  if (letter != "Q" && letter != "A") return std::nullopt;
  const bool has_stop = line.substr(begin + 1, 1) == ".";
  const std::size_t end = begin + (has_stop ? 2 : 1);
  const std::size_t speech = SkipBlanks(line, end);
  const std::size_t blanks = speech - end;
  if (speech == line.size() || blanks < (has_stop ? 1 : 2)) return std::nullopt;
  return LineLabel{{begin, end, speech}, LabelShape::letter};
}

}  // namespace

std::string_view WithoutNumber(std::string_view folded) {
  const std::size_t end = folded.find_last_not_of("0123456789 ");
  return folded.substr(0, end == folded.npos ? 0 : end + 1);
}

std::optional<LineLabel> NameAlone(std::string_view piece) {
  const std::size_t begin = SkipBlanks(piece, 0);
  const std::size_t end = TrimEnd(piece, begin, piece.size());
  if (end <= begin || end - begin > kLongestLabel) return std::nullopt;
  const std::string_view name = piece.substr(begin, end - begin);
  if (!IsNameInCapitals(name, 2, 4)) return std::nullopt;
  return LineLabel{{begin, end, piece.size()}, LabelShape::own_line};
}

std::optional<LineLabel> VoiceLabel(std::string_view line) {
  const std::size_t open = SkipBlanks(line, 0);
  if (line.substr(open, 2) != "<v") return std::nullopt;
  const std::size_t close = line.substr(0, open + kLongestLabel + 20).find('>', open);
  if (close == line.npos) return std::nullopt;
  const std::size_t blank = line.find_first_of(" \t>", open);  // past classes, "<v.loud Tara>"
  const std::size_t begin = SkipBlanks(line, blank);
  if (begin >= close || (line[open + 2] != ' ' && line[open + 2] != '.')) return std::nullopt;
  return LineLabel{{begin, TrimEnd(line, begin, close), SkipBlanks(line, close + 1)},
                   LabelShape::voice};
}

std::optional<LineLabel> LabelWithoutColon(std::string_view line) {
  if (const auto label = ChatLabel(line)) return label;
  if (const auto label = LetterLabel(line)) return label;
  const std::size_t first = SkipBlanks(line, 0);
  // Most lines of speech begin with a capital and go on in small letters.
  if (first + 1 < line.size() && line[first + 1] >= 'a' && line[first + 1] <= 'z')
    return std::nullopt;
  if (const auto label = DashLabel(line)) return label;
  return NameAlone(line);
}

}  // namespace plenary::text
