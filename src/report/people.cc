// SPDX-License-Identifier: Apache-2.0
#include "people.h"

#include <algorithm>

#include "plenary/text/case.h"
#include "plenary/text/fold.h"
#include "plenary/text/pattern.h"
#include "plenary/text/segment.h"
#include "rows/words.h"

namespace plenary::report {
namespace {

bool IsCommonWord(std::string_view word) {
  return std::binary_search(kCommonWords.begin(), kCommonWords.end(), text::FoldName(word));
}

// Capitalised words in a row, joined by particles, commas and "and".
const text::Pattern& NameListPattern() {
  static const text::Pattern pattern(
      R"(\p{Lu}[\p{L}\p{M}'-]*(?:(?:, and | and | & |, | e | y | et | (?:al|bin|da|de|del|den|der|di|dos|du|el|la|van|von) | )\p{Lu}[\p{L}\p{M}'-]*)*)",
      text::Pattern::Case::sensitive);
  return pattern;
}

// Where one name of a list ends and the next begins.
const text::Pattern& BetweenNames() {
  static const text::Pattern pattern(R"(, and | and | & |, | e | y | et )",
                                     text::Pattern::Case::sensitive);
  return pattern;
}

// A name without the common words that happen to stand before and after it.
std::string_view Stripped(std::string_view name) {
  while (!name.empty()) {
    const std::size_t blank = name.find(' ');
    if (!IsCommonWord(name.substr(0, blank))) break;
    name = blank == std::string_view::npos ? std::string_view() : name.substr(blank + 1);
  }
  while (!name.empty()) {
    const std::size_t blank = name.rfind(' ');
    if (!IsCommonWord(blank == std::string_view::npos ? name : name.substr(blank + 1))) break;
    name = blank == std::string_view::npos ? std::string_view() : name.substr(0, blank);
  }
  return name;
}

}  // namespace

People::People(const transcript::Transcript& transcript, const transcript::Roster& roster) {
  for (const auto& person : roster.people) {
    Know(person.name, person.name);
    for (const auto& alias : person.aliases) Know(alias, person.name);
    KnowParts(person.name);
  }
  for (const auto& turn : transcript.turns) {
    if (!turn.speaker || turn.speaker->name.empty()) continue;
    Know(turn.speaker->name, turn.speaker->name);
    KnowParts(turn.speaker->name);
  }
  for (const auto& suggestion : transcript.name_suggestions)
    by_form_.try_emplace(text::FoldName(suggestion.raw), suggestion.suggestion);
}

void People::Know(std::string_view spoken, const std::string& name) {
  const auto [at, is_new] = by_form_.try_emplace(text::FoldName(spoken), name);
  if (!is_new && at->second != name) at->second.clear();
}

void People::KnowParts(const std::string& name) {
  const auto words = text::Words(name);
  if (words.size() < 2) return;
  for (const auto word : words)
    if (word.size() > 1 && !text::StartsWithLowerCase(word)) Know(word, name);
}

std::string People::Canonical(std::string_view spoken) const {
  const auto found = by_form_.find(text::FoldName(spoken));
  return found == by_form_.end() ? std::string() : found->second;
}

std::vector<std::string> People::NamesOfRun(std::string_view run) const {
  std::vector<std::string> names;
  while (!run.empty()) {
    const auto between = BetweenNames().Find(run);
    const std::size_t end =
        between ? static_cast<std::size_t>(between->front().data() - run.data()) : run.size();
    const std::string_view name = Stripped(run.substr(0, end));
    run.remove_prefix(between ? end + between->front().size() : run.size());
    if (name.empty()) continue;
    std::string canonical = Canonical(name);
    // A word in capitals is an abbreviation unless it is a known name.
    if (canonical.empty() && !text::IsAllCapitals(name)) canonical = name;
    if (!canonical.empty()) names.push_back(std::move(canonical));
  }
  return names;
}

std::vector<NameList> People::KnownNamesIn(std::string_view sentence) const {
  std::vector<NameList> lists;
  for (const auto word : text::Words(sentence)) {
    std::string name = Canonical(word);
    if (name.empty()) continue;
    const auto begin = static_cast<std::size_t>(word.data() - sentence.data());
    const bool goes_on = !lists.empty() && lists.back().names.back() == name;
    if (!goes_on) lists.push_back({begin, begin, {std::move(name)}});
    lists.back().end = begin + word.size();
  }
  return lists;
}

std::vector<NameList> People::NamesIn(std::string_view sentence) const {
  if (text::IsAllCapitals(sentence)) return KnownNamesIn(sentence);
  std::vector<NameList> lists;
  std::size_t from = 0;
  while (const auto found = NameListPattern().Find(sentence.substr(from))) {
    const auto run = found->front();
    const auto begin = static_cast<std::size_t>(run.data() - sentence.data());
    from = begin + run.size();
    if (auto names = NamesOfRun(run); !names.empty())
      lists.push_back({begin, from, std::move(names)});
  }
  return lists;
}

std::string SpeakerOf(const transcript::Turn& turn) {
  if (turn.speaker && !turn.speaker->name.empty()) return turn.speaker->name;
  return turn.label ? text::NameCase(*turn.label) : std::string();
}

}  // namespace plenary::report
