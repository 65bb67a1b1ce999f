// SPDX-License-Identifier: Apache-2.0
// A label is what stands before the first colon, if it looks like somebody: capitals, or a name or
// role of few words each of which begins with a capital, and not one of the words that open a
// sentence with a colon.
#include "plenary/text/labels.h"

#include <algorithm>
#include <array>

#include "label_rows.h"
#include "label_words.h"
#include "markup.h"
#include "mojibake.h"
#include "plenary/text/blanks.h"
#include "plenary/text/case.h"
#include "plenary/text/fold.h"
#include "plenary/text/offices.h"
#include "plenary/text/utf8.h"

namespace plenary::text {
namespace {

constexpr std::size_t kLongestLabel = 90;  // bytes
constexpr std::size_t kMostWords = 6;      // of a label in small letters
constexpr std::size_t kMostCapitalWords = 12;

// The folded form of a label or of a word of one, without a string on the heap for most.
class Folded {
 public:
  explicit Folded(std::string_view name) {
    if (name.size() > short_.size() || !FoldShort(name)) {
      long_ = FoldName(name);
      view_ = long_;
    }
  }
  Folded(const Folded&) = delete;
  Folded& operator=(const Folded&) = delete;
  operator std::string_view() const { return view_; }

 private:
  bool FoldShort(std::string_view name) {
    std::size_t size = 0;
    bool gap = false;
    for (const char c : name) {
      if (static_cast<unsigned char>(c) >= 0x80) return false;
      const bool is_capital = c >= 'A' && c <= 'Z';
      if (!is_capital && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
        gap = size > 0;
        continue;
      }
      if (gap) short_[size++] = ' ';
      gap = false;
      short_[size++] = static_cast<char>(is_capital ? c - 'A' + 'a' : c);
    }
    view_ = {short_.data(), size};
    return true;
  }

  std::array<char, 96> short_;
  std::string long_;
  std::string_view view_;
};

bool IsPlainByte(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

// Past what makes a label bold or stands round it: "**", "<strong>", "[".
std::size_t SkipOpeners(std::string_view s, std::size_t at) {
  while (at < s.size() && !IsPlainByte(s[at])) {
    const std::size_t before = at;
    at = SkipBlanks(s, at);
    at += TagAt(s, at);
    for (const std::string_view opener : {"**", "__"}) {
      if (s.substr(at).starts_with(opener)) at += opener.size();
    }
    if (at == before) break;
  }
  return at;
}

// The same behind it, from the end.
std::size_t TrimClosers(std::string_view s, std::size_t begin, std::size_t end) {
  while (end > begin && !IsPlainByte(s[end - 1])) {
    const std::size_t before = end;
    end = TrimEnd(s, begin, end);
    const std::string_view rest = s.substr(begin, end - begin);
    for (const std::string_view closer : {"**", "__"}) {
      if (rest.ends_with(closer)) return TrimClosers(s, begin, end - closer.size());
    }
    const std::size_t tag = rest.rfind('<');
    if (tag != rest.npos && tag > 0 && TagAt(rest, tag) == rest.size() - tag) end = begin + tag;
    if (end == before) break;
  }
  return end;
}

std::size_t SkipClosers(std::string_view s, std::size_t at) {
  return SkipBlanks(s, SkipOpeners(s, at));
}

// Where the colon stands that may end a label: the first one, ":" or its full-width form.
struct Colon {
  std::size_t at = 0;
  std::size_t end = 0;
};

// Where the time stamp in brackets ends that this colon is within, "TARA OKEKE (00:12):"; 0 when it
// is within none.
std::size_t PastStamp(std::string_view piece, std::size_t from, std::size_t colon) {
  const std::size_t open = piece.substr(0, colon).find_last_of("([");
  if (open == piece.npos || open <= from || colon - open > 3) return 0;
  std::size_t at = open + 1;
  while (at < piece.size() && ((piece[at] >= '0' && piece[at] <= '9') || piece[at] == ':')) ++at;
  const bool is_closed = at < piece.size() && (piece[at] == ')' || piece[at] == ']');
  return is_closed ? at + 1 : 0;
}

std::optional<Colon> FindColon(std::string_view piece, std::size_t from) {
  const std::string_view head = piece.substr(0, from + kLongestLabel + 12);
  const std::size_t ascii = head.find(':', from);
  const std::size_t wide = head.substr(0, ascii).find("：", from);
  if (ascii == head.npos && wide == head.npos) return std::nullopt;
  if (wide < ascii) return Colon{wide, wide + 3};
  if (const std::size_t stamp = PastStamp(piece, from, ascii)) return FindColon(piece, stamp);
  return Colon{ascii, ascii + 1};
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
  if (word == "St" || word == "Ste" || word == "Jr" || word == "Sr") return true;
  return Contains(kTitles, Folded(word)) || (word.size() <= kLongest && IsAllCapitals(word));
}

constexpr auto kEndsSentence = [] {
  std::array<bool, 256> table{};
  for (const char c : {'?', '!', ';', '"', '\n', '<', '>', '='})
    table[static_cast<unsigned char>(c)] = true;
  return table;
}();

// A stop inside a label ends an abbreviation, never a sentence.
//   is_small  the label is in small letters, and so are its initials
bool HasSentenceEnd(std::string_view label, bool is_small = false) {
  if (std::ranges::any_of(label,
                          [](char c) { return kEndsSentence[static_cast<unsigned char>(c)]; })) {
    return !label.ends_with('?');
  }
  for (std::size_t at = label.find(". "); at != label.npos; at = label.find(". ", at + 1)) {
    const std::size_t blank = label.substr(0, at).rfind(' ');
    const std::size_t begin = blank == label.npos ? 0 : blank + 1;
    if (is_small && at - begin == 1) continue;
    if (!IsAbbreviation(label.substr(begin, at - begin))) return true;
  }
  return false;
}

// "d'Aubry", "l’Hermite"
bool IsElidedName(std::string_view word) {
  const std::size_t mark = std::min(word.find('\''), word.find("’"));
  if (mark == word.npos || mark > 2) return false;
  return StartsWithCapital(word.substr(mark + (word[mark] == '\'' ? 1 : 3)));
}

bool IsNameWord(std::string_view word) {
  const Folded small(word);
  const std::string_view folded = small;
  if (folded.empty()) return true;  // "&", "-"
  if (StartsWithCapital(word) || Contains(kSmallWords, folded)) return true;
  if (Contains(kSmallTitles, folded) || IsOfficeAbroad(folded) || IsElidedName(word)) return true;
  return folded.find_first_not_of("0123456789") == folded.npos;
}

// "M. le secrétaire général"
bool GoesOnAnOffice(std::string_view before, std::string_view word) {
  return IsOfficeAbroad(FoldName(std::string(before) + " " + std::string(word)));
}

bool AreNameWords(const std::vector<std::string_view>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!IsNameWord(words[i]) && (i == 0 || !GoesOnAnOffice(words[i - 1], words[i]))) return false;
  }
  return true;
}

// Names in scripts without blanks between words are short; a longer run is a sentence.
bool IsSentenceWithoutBlanks(std::string_view label) {
  constexpr std::size_t kLongestName = 8;
  const bool is_chinese = static_cast<unsigned char>(label.front()) >= 0xE3;
  if (!is_chinese) return false;
  return Length(label) > kLongestName ||
         std::ranges::any_of(kNeverInChineseLabels,
                             [&](std::string_view word) { return label.find(word) != label.npos; });
}

bool HasWordOfSentences(const std::vector<std::string_view>& words) {
  return std::ranges::any_of(words, [](std::string_view word) {
    // Words with other letters than those of ASCII are none of the table.
    const bool is_ascii = std::ranges::all_of(word, [](char c) { return (c & 0x80) == 0; });
    return is_ascii && (word == "I" || Contains(kNeverInLabels, Folded(word)));
  });
}

// "The Clerk (Ms. Lund)" without what stands in brackets at its end.
std::string_view WithoutBrackets(std::string_view label) {
  const std::size_t open = label.ends_with(')') ? label.rfind(" (") : label.npos;
  return open == label.npos || open == 0 ? label : label.substr(0, open);
}

// "Tara Okeke (cont.)", "Tara Okeke (Nordavia) [interpretation]" without the asides.
std::string_view WithoutAside(std::string_view label) {
  while (label.ends_with(')') || label.ends_with(']')) {
    const std::size_t open = label.rfind(label.ends_with(')') ? " (" : " [");
    if (open == label.npos || open == 0) break;
    const std::string aside = FoldName(label.substr(open));
    const std::string_view opener = std::string_view(aside).substr(0, aside.find(' '));
    if (!Contains(kAsides, aside) && !Contains(kAsideOpeners, opener)) break;
    label = label.substr(0, open);
  }
  return label;
}

// Several or nobody, in two words or more: "Une voix", "Some hon. members".
bool IsNobodyInWords(std::string_view label) {
  const std::string folded = FoldName(label);
  const std::size_t blank = folded.find(' ');
  if (blank == folded.npos) return false;
  const std::string_view view(folded);
  const bool is_anyone =
      Contains(kIndefinite, view.substr(0, blank)) && Contains(kAnonymous, view.substr(blank + 1));
  return is_anyone || IsLabelOfNobody(label);
}

// "г-жа Сомова", "el señor Okeke": a title in small letters before a name.
bool StartsWithSmallTitle(const std::vector<std::string_view>& words) {
  const std::size_t title = words.size() > 2 && words.front().size() <= 2 ? 1 : 0;
  return words.size() > title + 1 && Contains(kSmallTitles, Folded(words[title])) &&
         StartsWithCapital(words[title + 1]);
}

bool LooksLikeSomebody(std::string_view label) {
  if (label.find(']') != label.npos && label.find('[') == label.npos) return false;
  const Folded small(label);
  const std::string_view folded = small;
  if (folded.empty() || folded.find_first_not_of("0123456789 ") == folded.npos) return false;
  if (Contains(kRoles, folded) || Contains(kAnonymous, folded)) return true;
  const std::string_view name = WithoutAside(label);
  const auto words = SplitBlanks(name);
  if (Contains(kNoLabels, WithoutNumber(folded)) || HasWordOfSentences(words)) return false;
  if (IsAllCapitals(name)) return words.size() <= kMostCapitalWords;
  if (words.size() == 2 && StartsWithCapital(label) && IsNobodyInWords(label)) return true;
  return SplitBlanks(WithoutBrackets(name)).size() <= kMostWords &&
         (StartsWithCapital(label) || StartsWithSmallTitle(words)) &&
         !IsSentenceWithoutBlanks(label) && AreNameWords(words);
}

// Parts of names that are not counted: "de la", "van der".
bool IsParticle(std::string_view word) {
  constexpr std::size_t kLongest = 3;
  return word.size() <= kLongest && Contains(kSmallWords, word);
}

// "tara okeke", "j. van der berg": up to three small words besides particles, none of which is of a
// sentence.
bool LooksLikeSmallName(std::string_view label) {
  constexpr std::ptrdiff_t kMost = 3;
  const auto words = SplitBlanks(label);
  const std::string folded = FoldName(label);
  const auto counted = std::ranges::count_if(words, [](auto word) { return !IsParticle(word); });
  if (counted == 0 || counted > kMost || IsParticle(words.back())) return false;
  if (words.size() > kMostWords || !StartsWithLowerCase(label)) return false;
  if (folded.find_first_of("0123456789") != folded.npos) return false;
  if (Contains(kNoLabels, folded) || HasWordOfSentences(words)) return false;
  return std::ranges::none_of(words, [](std::string_view word) {
    const std::string small = FoldName(word);
    const bool is_initial = small.size() == 1 && word.ends_with('.');
    return !is_initial && !IsParticle(small) &&
           (small == "a" || small == "one" || small == "told" || Contains(kNoLabels, small));
  });
}

// What stands before the first colon, whatever it is. "[TARA]:" and "[TARA:]" without the brackets.
std::optional<LabelSpan> BeforeColon(std::string_view piece) {
  std::size_t begin = SkipOpeners(piece, 0);
  const auto colon = FindColon(piece, begin);
  if (!colon || IsInsideWord(piece, *colon)) return std::nullopt;
  LabelSpan span{begin, TrimClosers(piece, begin, colon->at), SkipClosers(piece, colon->end)};
  if (span.end <= span.begin) return std::nullopt;
  const char open = piece[span.begin];
  if (open == '[' || open == '(') {
    const char close = open == '[' ? ']' : ')';
    if (piece[span.end - 1] == close) {
      --span.end;
    } else if (piece.substr(span.speech).starts_with(close)) {
      span.speech = SkipClosers(piece, span.speech + 1);
    } else {
      return std::nullopt;
    }
    ++span.begin;
    if (piece.substr(span.begin, span.end - span.begin).find(close) != piece.npos)
      return std::nullopt;
  }
  if (span.end <= span.begin || span.end - span.begin > kLongestLabel) return std::nullopt;
  return span;
}

// The bytes of a time stamp in brackets at the end of a label, and of the blanks before it.
std::size_t StampAtEnd(std::string_view label) {
  if (!label.ends_with(')') && !label.ends_with(']')) return 0;
  const std::size_t open = label.find_last_of("([");
  if (open == label.npos || open == 0 || label.find(':', open) == label.npos) return 0;
  const std::string_view stamp = label.substr(open + 1, label.size() - open - 2);
  if (stamp.find_first_not_of("0123456789:.") != stamp.npos) return 0;
  return label.size() - TrimEnd(label, 0, open);
}

// "Interprète : Pour Tara : text": the label goes on to the one who is interpreted.
LabelSpan WithInterpreted(std::string_view piece, LabelSpan span) {
  const std::string_view label = piece.substr(span.begin, span.end - span.begin);
  if (!Contains(kInterpreters, Folded(label))) return span;
  const auto next = BeforeColon(piece.substr(span.speech));
  if (!next) return span;
  const auto words = SplitBlanks(piece.substr(span.speech + next->begin, next->end - next->begin));
  const bool is_for = words.size() > 1 && words.size() <= kMostWords &&
                      Contains(kInterpretedFor, FoldName(words.front())) &&
                      std::all_of(words.begin() + 1, words.end(), IsNameWord);
  if (!is_for) return span;
  return {span.begin, span.speech + next->end, span.speech + next->speech};
}

std::optional<LabelSpan> LabelBeforeColon(std::string_view piece) {
  auto span = BeforeColon(piece);
  if (!span) return std::nullopt;
  span->end -= StampAtEnd(piece.substr(span->begin, span->end - span->begin));
  const std::string_view label = piece.substr(span->begin, span->end - span->begin);
  if (label.find('&') != label.npos) {
    const std::string plain = LabelText(label);
    if (HasSentenceEnd(plain) || !LooksLikeSomebody(plain)) return std::nullopt;
  } else if (HasSentenceEnd(label) || !LooksLikeSomebody(label)) {
    return std::nullopt;
  }
  return WithInterpreted(piece, *span);
}

// Whether the first word of a label is a title such as "Ms."
bool StartsWithTitle(std::string_view label) {
  constexpr std::size_t kLongestSureTitle = 5;
  const auto words = SplitBlanks(label);
  if (words.size() < 2 || !Contains(kTitles, Folded(words.front()))) return false;
  if ((words.front().front() & 0x80) != 0) return true;
  return words.front().ends_with('.') || words.front().size() <= kLongestSureTitle;
}

bool StartsWithRole(std::string_view label) {
  const auto words = SplitBlanks(label);
  return !words.empty() && (Contains(kRoles, FoldName(label)) ||
                            Contains(kRoles, FoldName(words.front())) || StartsWithTitle(label));
}

bool IsHan(std::string_view label) {
  const auto lead = static_cast<unsigned char>(label.front());
  return lead >= 0xE3 && lead <= 0xE9;
}

// "TOWN SQUARE: A NEW BEGINNING": a heading in capitals among small letters.
bool ReadsLikeHeading(std::string_view label, std::string_view speech) {
  speech = speech.substr(0, TrimEnd(speech, 0, speech.size()));
  return !StartsWithRole(label) && SplitBlanks(speech).size() > 1 && IsAllCapitals(speech) &&
         std::string_view(".?!-,").find(speech.back()) == std::string_view::npos;
}

}  // namespace

std::optional<LabelSpan> LabelAfterArrow(std::string_view piece) {
  return LabelBeforeColon(piece);
}

bool IsTitle(std::string_view word) {
  return Contains(kTitles, Folded(word));
}

std::string LabelText(std::string_view captioned) {
  const auto repaired = RepairMojibake(captioned);
  if (repaired) captioned = *repaired;
  if (captioned.find('&') == captioned.npos) return std::string(captioned);
  std::string label;
  for (std::size_t at = 0; at < captioned.size();) {
    const Entity entity = EntityAt(captioned, at);
    if (entity.length == 0) {
      label += captioned[at++];
      continue;
    }
    AppendUtf8(label, entity.character == 0xA0 ? U' ' : entity.character);
    at += entity.length;
  }
  return label;
}

std::optional<LineLabel> WeakLabelAfterArrow(std::string_view piece) {
  const std::size_t first = SkipOpeners(piece, 0);
  const bool is_small = first < piece.size() && !(piece[first] >= 'A' && piece[first] <= 'Z');
  if (!is_small && FindColon(piece, first)) return std::nullopt;
  if (const auto span = is_small ? BeforeColon(piece) : std::nullopt) {
    const std::string_view label = piece.substr(span->begin, span->end - span->begin);
    if (!HasSentenceEnd(label, true) && LooksLikeSmallName(label))
      return LineLabel{*span, LabelShape::lower};
    return std::nullopt;
  }
  return NameAlone(piece);
}

std::optional<LabelSpan> LabelAtLineStart(std::string_view line) {
  const auto label = LabelOfLine(line);
  if (!label || label->shape != LabelShape::strong) return std::nullopt;
  return label->span;
}

std::optional<LineLabel> LabelOfLine(std::string_view line, bool is_capitals) {
  if (const auto voice = VoiceLabel(line)) return voice;
  const auto span = LabelBeforeColon(line);
  if (!span) return LabelWithoutColon(line);
  const std::string_view label = line.substr(span->begin, span->end - span->begin);
  if (IsAllCapitals(label)) {
    if (!is_capitals && ReadsLikeHeading(label, line.substr(span->speech))) return std::nullopt;
    return LineLabel{*span, LabelShape::strong};
  }
  const bool is_interpreted = label.find(':') != label.npos || label.find("：") != label.npos;
  if (is_interpreted || StartsWithTitle(label) || IsNobodyInWords(label))
    return LineLabel{*span, LabelShape::strong};
  const bool is_one_word = SplitBlanks(label).size() == 1 || IsHan(label);
  return LineLabel{*span, is_one_word ? LabelShape::one_word : LabelShape::full_name};
}

bool MayBeginLabel(std::string_view line, bool is_capitals) {
  const std::size_t begin = SkipOpeners(line, 0);
  const std::size_t end = TrimEnd(line, begin, line.size());
  const std::string_view label = line.substr(begin, end - begin);
  if (label.empty() || label.size() > kLongestLabel || label.find(':') != label.npos) return false;
  constexpr std::string_view kEnds = ".,?!;-";
  const bool is_open = kEnds.find(label.back()) == kEnds.npos || IsAbbreviation(label);
  return is_open && label.find_first_of("([{?!;\"") == label.npos && !HasSentenceEnd(label) &&
         IsAllCapitals(label) && LooksLikeSomebody(label) &&
         (!is_capitals || StartsWithRole(label));
}

std::optional<LabelSpan> LabelGoesOn(std::string_view first_line, std::string_view second_line) {
  const auto span = BeforeColon(second_line);
  if (!span) return std::nullopt;
  const std::string_view rest = second_line.substr(span->begin, span->end - span->begin);
  const std::string whole = std::string(first_line) + " " + std::string(rest);
  const bool is_label = IsAllCapitals(rest) && whole.size() <= kLongestLabel &&
                        !HasSentenceEnd(whole) && LooksLikeSomebody(whole);
  if (!is_label) return std::nullopt;
  return span;
}

}  // namespace plenary::text
