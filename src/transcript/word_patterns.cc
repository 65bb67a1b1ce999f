// SPDX-License-Identifier: Apache-2.0
#include "word_patterns.h"

#include <algorithm>
#include <utility>

#include "word_list.h"

namespace plenary::transcript {
namespace {

using word_class::Set;

std::vector<std::string_view> Split(std::string_view s, char by) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= s.size();) {
    const std::size_t end = std::min(s.find(by, begin), s.size());
    if (end > begin) parts.push_back(s.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

Set ClassesNamed(std::string_view names) {
  Set set = 0;
  for (std::string_view name : Split(names, '&')) set |= ClassNamed(name);
  return set;
}

// How often a word is said, roughly, against one that is no function word.
int FrequencyOf(std::string_view word) {
  static const auto most =
      WordSet("the a an of to and in is i you that it we for this are be have on");
  if (most.contains(word)) return 100;
  return ClassesOf(word, nullptr) & word_class::kFunction ? 15 : 1;
}

// What stands before, within and after the brackets. Without brackets, all of it is within.
struct PatternParts {
  std::string_view before;
  std::string_view passage;
  std::string_view after;
  std::optional<std::string_view> proposal;
};

PatternParts PartsOf(std::string_view pattern) {
  const std::size_t open = pattern.find('[');
  const std::size_t close = pattern.find(']');
  if (open == pattern.npos || close == pattern.npos || open > close) return {"", pattern, "", {}};
  PatternParts parts;
  parts.before = pattern.substr(0, open);
  parts.passage = pattern.substr(open + 1, close - open - 1);
  parts.after = pattern.substr(close + 1);
  // The ">" of the proposal is the one that closes no class.
  int depth = 0;
  for (std::size_t i = 0; i < parts.passage.size(); ++i) {
    if (parts.passage[i] == '<') ++depth;
    if (parts.passage[i] != '>' || depth-- > 0) continue;
    parts.proposal = parts.passage.substr(i + 1);
    parts.passage = parts.passage.substr(0, i);
    break;
  }
  return parts;
}

}  // namespace

WordPatterns::WordPatterns(std::span<const PatternRow> rows) {
  for (const PatternRow& row : rows) patterns_.push_back(Parse(row));
  by_literal_.resize(literals_.size());
  for (std::uint32_t p = 0; p < patterns_.size(); ++p) {
    const auto& elements = patterns_[p].elements;
    // The rarest kind of place: words only, and such as are seldom said.
    std::optional<std::uint32_t> best;
    for (std::uint32_t e = 0; e < elements.size(); ++e) {
      const Element& element = elements[e];
      if (element.is_negated || element.literals.empty() || !element.classes.empty()) continue;
      if (!best || element.frequency < elements[*best].frequency) best = e;
    }
    if (!best) {
      others_.push_back(p);
      continue;
    }
    for (int literal : elements[*best].literals) {
      by_literal_[static_cast<std::size_t>(literal)].push_back({p, *best});
    }
  }
}

void WordPatterns::ParseAlternative(std::string_view alternative, Element& element) {
  if (alternative.starts_with('<')) {
    element.classes.push_back(ClassesNamed(alternative.substr(1, alternative.size() - 2)));
    element.any_class |= element.classes.back();
    return;
  }
  element.frequency += FrequencyOf(alternative);
  const auto number = static_cast<int>(literals_.size());
  element.literals.push_back(literals_.emplace(alternative, number).first->second);
}

// Takes off what may not stand at either end: nothing may stand there as well.
void WordPatterns::TakeEnds(Pattern& pattern) {
  auto& elements = pattern.elements;
  if (!elements.empty() && elements.back().is_negated && pattern.end < elements.size()) {
    pattern.not_after = std::move(elements.back());
    elements.pop_back();
  }
  if (!elements.empty() && elements.front().is_negated && pattern.begin > 0) {
    pattern.not_before = std::move(elements.front());
    elements.erase(elements.begin());
    --pattern.begin;
    --pattern.end;
  }
}

// Adds the elements that a part of a pattern stands for.
//   next  what was said of the next element already
void WordPatterns::ParseElements(std::string_view part, Element& next,
                                 std::vector<Element>& elements) {
  for (std::string_view text : Split(part, ' ')) {
    if (text == "^") {
      next.starts_sentence = true;
    } else if (text == ",") {
      next.after_comma = true;
    } else if (text == "$") {
      if (!elements.empty()) elements.back().ends_sentence = true;
    } else {
      Element element = std::exchange(next, {});
      element.is_negated = text.starts_with('!');
      if (element.is_negated) text.remove_prefix(1);
      for (std::string_view alternative : Split(text, '|')) ParseAlternative(alternative, element);
      elements.push_back(std::move(element));
    }
  }
}

WordPatterns::Pattern WordPatterns::Parse(const PatternRow& row) {
  Pattern pattern;
  pattern.why = row.why;
  const PatternParts parts = PartsOf(row.pattern);
  Element next;
  ParseElements(parts.before, next, pattern.elements);
  pattern.begin = pattern.elements.size();
  ParseElements(parts.passage, next, pattern.elements);
  pattern.end = pattern.elements.size();
  ParseElements(parts.after, next, pattern.elements);
  if (parts.proposal) pattern.proposal = std::string(*parts.proposal);
  TakeEnds(pattern);
  return pattern;
}

std::optional<std::string> WordPatterns::Check(const PatternRow& row) {
  const std::string_view text = row.pattern;
  for (std::size_t open = text.find('<'); open != text.npos; open = text.find('<', open + 1)) {
    const std::size_t close = text.find('>', open);
    if (close == text.npos) return "a class is not closed";
    for (std::string_view name : Split(text.substr(open + 1, close - open - 1), '&')) {
      if (ClassNamed(name) == 0) return "there is no class \"" + std::string(name) + "\"";
    }
  }
  if ((text.find('[') == text.npos) != (text.find(']') == text.npos))
    return "brackets do not match";
  const WordPatterns one(std::span(&row, 1));
  const Pattern& pattern = one.patterns_.front();
  if (pattern.end <= pattern.begin) return "nothing is pointed out";
  for (const Element& element : pattern.elements) {
    if (element.literals.empty() && element.classes.empty()) return "a place is empty";
  }
  return std::nullopt;
}

int WordPatterns::LiteralOf(std::string_view plain) const {
  const auto found = literals_.find(std::string(plain));
  return found == literals_.end() ? -1 : found->second;
}

bool WordPatterns::Matches(const Element& element, const SeenWord& word) {
  bool is_one = word.literal >= 0 &&
                std::ranges::find(element.literals, word.literal) != element.literals.end();
  for (std::size_t i = 0; !is_one && i < element.classes.size(); ++i) {
    const Set all = element.classes[i];
    is_one = all == word_class::kFunction ? (word.classes & all) != 0 : (word.classes & all) == all;
  }
  return is_one != element.is_negated;
}

bool WordPatterns::MatchesAt(const Pattern& pattern, std::span<const SeenWord> words,
                             std::size_t at) {
  const auto& elements = pattern.elements;
  if (at + elements.size() > words.size()) return false;
  for (std::size_t i = 0; i < elements.size(); ++i) {
    if (!Matches(elements[i], words[at + i])) return false;
  }
  for (std::size_t i = 0; i < elements.size(); ++i) {
    const Break before = words[at + i].before;
    const bool is_start = before >= Break::sentence;
    if (elements[i].starts_sentence ? !is_start : i > 0 && is_start) return false;
    const bool is_comma = before == Break::comma || before == Break::dash;
    if (elements[i].after_comma ? !is_comma : i > 0 && is_comma) return false;
    if (elements[i].ends_sentence && at + i + 1 < words.size() &&
        words[at + i + 1].before < Break::sentence) {
      return false;
    }
  }
  const std::size_t end = at + elements.size();
  const auto forbids = [&](const std::optional<Element>& element, std::size_t word,
                           std::size_t joint) {
    return element && words[joint].before == Break::blank && !Matches(*element, words[word]);
  };
  return !(at > 0 && forbids(pattern.not_before, at - 1, at)) &&
         !(end < words.size() && forbids(pattern.not_after, end, end));
}

// Most words are no start: what costs least says so first.
bool WordPatterns::MayStart(const Element& element, const SeenWord& word) {
  return element.is_negated || (word.literal >= 0 && !element.literals.empty()) ||
         (word.classes & element.any_class) != 0;
}

std::vector<PatternMatch> WordPatterns::FindAll(std::span<const SeenWord> words) const {
  std::vector<PatternMatch> matches;
  const auto try_at = [&](std::uint32_t p, std::size_t at) {
    const Pattern& pattern = patterns_[p];
    if (!MatchesAt(pattern, words, at)) return;
    matches.push_back({at + pattern.begin, at + pattern.end,
                       pattern.proposal ? &*pattern.proposal : nullptr, pattern.why});
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].literal >= 0) {
      for (const Anchor& anchor : by_literal_[static_cast<std::size_t>(words[i].literal)]) {
        if (anchor.element <= i) try_at(anchor.pattern, i - anchor.element);
      }
    }
    for (std::uint32_t p : others_) {
      if (MayStart(patterns_[p].elements.front(), words[i])) try_at(p, i);
    }
  }
  return matches;
}

}  // namespace plenary::transcript
