// SPDX-License-Identifier: Apache-2.0
#include "captioned_words.h"

#include <algorithm>
#include <array>

#include "plenary/text/case.h"

namespace plenary::transcript {
namespace {

struct Mark {
  std::string_view bytes;
  Break means;
  bool quotes;
};

// Punctuation that may stand at either end of a word.
constexpr std::array kMarks{
    Mark{"“", Break::blank, true},  Mark{"”", Break::blank, true},
    Mark{"‘", Break::blank, true},  Mark{"’", Break::blank, true},
    Mark{"«", Break::blank, true},  Mark{"»", Break::blank, true},
    Mark{"…", Break::dash, false},  Mark{"—", Break::dash, false},
    Mark{"–", Break::dash, false},  Mark{"¿", Break::blank, false},
    Mark{"¡", Break::blank, false}, Mark{"。", Break::sentence, false},
    Mark{"،", Break::comma, false}, Mark{"؟", Break::sentence, false},
};

// The punctuation mark that a text begins or ends with; none has no bytes.
Mark MarkAt(std::string_view s, bool at_end) {
  if (s.empty()) return {};
  const char c = at_end ? s.back() : s.front();
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return {};
  const std::string_view one = at_end ? s.substr(s.size() - 1) : s.substr(0, 1);
  switch (c) {
    case '.':
    case '?':
    case '!':
      return {one, Break::sentence, false};
    case ',':
    case ';':
    case ':':
      return {one, Break::comma, false};
    case '-':
    case '/':
      return {one, Break::dash, false};
    case '"':
    case '\'':
    case '(':
    case ')':
    case '{':
    case '}':
      return {one, Break::blank, true};
    default:
      break;
  }
  if (static_cast<unsigned char>(c) < 0x80) return {};
  for (const Mark& mark : kMarks) {
    if (at_end ? s.ends_with(mark.bytes) : s.starts_with(mark.bytes)) return mark;
  }
  return {};
}

// What parts words without blanks round it.
bool IsDash(std::string_view s) {
  if (s[0] != '.' && static_cast<unsigned char>(s[0]) < 0x80) return false;
  return s.starts_with("..") || s.starts_with("—") || s.starts_with("–") || s.starts_with("…");
}

bool IsBlank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool IsCapital(std::string_view word) {
  if (word[0] >= 'a' && word[0] <= 'z') return false;
  if (word[0] >= 'A' && word[0] <= 'Z') return true;
  return text::StartsWithCapital(word) && !text::StartsWithLowerCase(word);
}

// "a.m.", "U.S.": the full stop belongs to the word, and may or may not end the sentence.
bool IsDotted(std::string_view word) {
  return word.size() >= 4 && word.back() == '.' && word[word.size() - 3] == '.';
}

class Splitter {
 public:
  explicit Splitter(std::string_view clean) : clean_(clean) {}

  std::vector<CaptionedWord> Take() {
    words_.reserve(clean_.size() / 5);
    for (std::size_t i = 0; i < clean_.size();) {
      if (clean_[i] == '[' || clean_[i] == '{') {
        i = SkipMarker(i);
      } else if (IsBlank(clean_[i])) {
        if (clean_[i] == '\n') Note(Break::paragraph);
        ++i;
      } else {
        i = TakeRun(i);
      }
    }
    return std::move(words_);
  }

 private:
  void Note(Break found) { before_ = std::max(before_, found); }

  std::size_t SkipMarker(std::size_t i) {
    constexpr std::size_t kLongestMarker = 80;
    const std::size_t close =
        clean_.substr(0, i + kLongestMarker).find(clean_[i] == '[' ? ']' : '}', i);
    Note(Break::dash);
    return close == clean_.npos ? i + 1 : close + 1;
  }

  std::size_t TakeRun(std::size_t begin) {
    std::size_t end = begin;
    while (end < clean_.size() && !IsBlank(clean_[end]) && clean_[end] != '[' &&
           clean_[end] != '{' && (end == begin || !IsDash(clean_.substr(end)))) {
      ++end;
    }
    std::string_view run = clean_.substr(begin, end - begin);
    CaptionedWord word;
    for (Mark m = MarkAt(run, false); !m.bytes.empty(); m = MarkAt(run, false)) {
      Note(m.means);
      word.is_quoted |= m.quotes;
      run.remove_prefix(m.bytes.size());
    }
    Break after = Break::blank;
    for (Mark m = MarkAt(run, true); !m.bytes.empty(); m = MarkAt(run, true)) {
      if (IsDotted(run)) break;
      after = std::max(after, m.means);
      word.is_quoted |= m.quotes;
      run.remove_suffix(m.bytes.size());
    }
    if (!run.empty()) {
      word.text = run;
      word.begin = static_cast<std::size_t>(run.data() - clean_.data());
      word.end = word.begin + run.size();
      word.before = words_.empty() ? Break::paragraph : before_;
      word.is_capital = IsCapital(run);
      words_.push_back(word);
      before_ = after;
    } else {
      Note(after);
    }
    return end;
  }

  std::string_view clean_;
  std::vector<CaptionedWord> words_;
  Break before_ = Break::paragraph;
};

}  // namespace

std::vector<CaptionedWord> CaptionedWords(std::string_view clean) {
  return Splitter(clean).Take();
}

std::string PlainWord(std::string_view word) {
  std::string plain;
  plain.reserve(word.size());
  bool is_ascii = true;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (word.substr(i).starts_with("’")) {
      plain += '\'';
      i += 2;
      continue;
    }
    const char c = word[i];
    is_ascii &= static_cast<unsigned char>(c) < 0x80;
    plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return is_ascii ? plain : text::LowerCase(plain);
}

}  // namespace plenary::transcript
