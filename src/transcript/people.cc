// SPDX-License-Identifier: Apache-2.0
// A name is looked up from the surest way to the least sure: as it is, as part of one person's name
// only, within an edit distance, and last as the first name of one with the surname of another.
// Whatever fits two people fits nobody.
#include "people.h"

#include <algorithm>
#include <array>

#include "plenary/text/case.h"
#include "plenary/text/distance.h"
#include "plenary/text/fold.h"
#include "plenary/text/labels.h"
#include "plenary/text/utf8.h"

namespace plenary::transcript {
namespace {

using Words = std::vector<std::string>;

constexpr double kExact = 1.0;
constexpr double kPart = 0.95;
constexpr double kRole = 0.9;
constexpr double kMisspelt = 0.85;
constexpr double kMixed = 0.6;
constexpr double kUnknownRole = 0.7;  // a role that nobody is known to have

Words SplitWords(std::string_view folded) {
  Words words;
  std::size_t begin = 0;
  while (begin < folded.size()) {
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
    words.emplace_back(folded.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

std::string Join(const Words& words) {
  std::string joined;
  for (const auto& word : words) {
    if (!joined.empty()) joined += ' ';
    joined += word;
  }
  return joined;
}

std::string IdFrom(std::string_view name) {
  std::string id = text::FoldName(name);
  std::ranges::replace(id, ' ', '-');
  return id;
}

// How far a word may be off and still be the same, by its length: captioners write by sound.
std::size_t Tolerance(std::string_view word) {
  const std::size_t length = text::Length(word);
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

bool MayStandFor(const std::string& said, const std::string& word) {
  const bool is_initial = text::Length(said) == 1 && word.starts_with(said);
  return said == word || is_initial;
}

bool HasFullWord(const Words& words) {
  return std::ranges::any_of(words, [](const auto& word) { return text::Length(word) > 1; });
}

// Words that make another office of the role after them: a vice chair is no chair.
bool IsQualifier(std::string_view word) {
  constexpr auto kQualifiers = std::to_array<std::string_view>(
      {"co", "vice", "deputy", "former", "acting", "assistant", "past", "incoming", "honorary"});
  return std::ranges::find(kQualifiers, word) != kQualifiers.end();
}

// Forms of one office that captioners use for each other.
std::string RoleWord(const std::string& word) {
  for (const std::string_view chair : {"chairman", "chairwoman", "chairperson", "chairlady"}) {
    if (word == chair) return "chair";
  }
  return word;
}

Words RoleWords(std::string_view role) {
  Words words;
  for (const auto& word : FoldedWords(role)) {
    if (word != "the" && word != "madam" && word != "mister" && word != "mr") {
      words.push_back(RoleWord(word));
    }
  }
  return words;
}

bool HasRole(const Words& role, const Words& asked) {
  const auto at = std::ranges::search(role, asked);
  if (asked.empty() || at.empty()) return false;
  return at.begin() == role.begin() || IsQualifier(asked.front()) ||
         !IsQualifier(*(at.begin() - 1));
}

// The words of a label as written that are not in the person's name.
std::string Misspelt(std::string_view said, const Words& form) {
  std::string misspelt;
  std::size_t begin = 0;
  while (begin < said.size()) {
    const std::size_t end = std::min(said.find(' ', begin), said.size());
    const std::string_view word = said.substr(begin, end - begin);
    const std::string folded = text::FoldName(word);
    if (!folded.empty() && std::ranges::find(form, folded) == form.end()) {
      if (!misspelt.empty()) misspelt += ' ';
      misspelt += word;
    }
    begin = end + 1;
  }
  return misspelt;
}

}  // namespace

std::vector<std::string> FoldedWords(std::string_view name) {
  return SplitWords(text::FoldName(name));
}

bool IsPartOf(const std::vector<std::string>& said, const std::vector<std::string>& form) {
  std::size_t at = 0;
  for (const auto& word : said) {
    while (at < form.size() && !MayStandFor(word, form[at])) ++at;
    if (at == form.size()) return false;
    ++at;
  }
  return true;
}

People::People(const Roster& roster, std::span<const std::string> labels,
               std::span<const std::string> named) {
  for (const auto& person : roster.people) Add(person, true);
  // Full names first, so that a surname alone finds its person wherever it stands.
  std::vector<const std::string*> ordered;
  for (const auto& label : labels) ordered.push_back(&label);
  std::ranges::stable_sort(ordered, std::ranges::greater{}, [](const std::string* label) {
    return FoldedWords(text::TakeApart(*label).name).size() > 1;
  });
  for (const auto* label : ordered) AddLabel(*label);
  for (const auto& name : named) {
    Person person;
    person.name = text::NameCase(name);
    person.id = IdFrom(person.name);
    Add(std::move(person), false);
  }
}

void People::Add(Person person, bool from_roster) {
  Known known;
  known.forms.push_back(FoldedWords(person.name));
  for (const auto& alias : person.aliases) known.forms.push_back(FoldedWords(alias));
  known.role = RoleWords(person.role);
  known.person = std::move(person);
  known.from_roster = from_roster;
  known_.push_back(std::move(known));
}

void People::AddLabel(const std::string& label) {
  const text::LabelParts parts = text::TakeApart(label);
  if (parts.is_anonymous) return;
  Person person;
  if (!parts.name.empty()) {
    if (Resolve(parts.name)) return;
    person.name = text::NameCase(parts.name);
    person.role = text::NameCase(parts.role);
  } else {
    if (parts.role.empty() || ByRole(parts.role)) return;
    person.name = text::NameCase(parts.role);
    person.role = person.name;
  }
  person.id = IdFrom(person.name);
  if (!person.id.empty()) Add(std::move(person), false);
}

Match People::ByLabel(std::string_view label) const {
  const text::LabelParts parts = text::TakeApart(label);
  if (parts.is_anonymous) return {};
  std::optional<Match> match = parts.name.empty() ? std::nullopt : Resolve(parts.name);
  if (!match && !parts.role.empty()) match = ByRole(parts.role);
  return match.value_or(Match{});
}

std::optional<Match> People::Resolve(std::string_view name) const {
  const Words words = FoldedWords(name);
  if (words.empty()) return std::nullopt;
  if (auto match = Exact(words)) return match;
  if (auto match = Partial(words)) return match;
  if (auto match = Near(words, name)) return match;
  return Mixed(words, name);
}

// The family name may stand first in one place and last in another.
std::optional<Match> People::Exact(const Words& words) const {
  const Known* found = nullptr;
  for (const auto& known : known_) {
    const bool fits = std::ranges::any_of(
        known.forms, [&](const Words& form) { return std::ranges::is_permutation(form, words); });
    if (!fits) continue;
    if (found != nullptr) return std::nullopt;
    found = &known;
  }
  if (found == nullptr) return std::nullopt;
  return Match{&found->person, kExact, {}, false};
}

std::optional<Match> People::Partial(const Words& words) const {
  if (!HasFullWord(words)) return std::nullopt;
  const Known* found = nullptr;
  for (const auto& known : known_) {
    const bool fits = std::ranges::any_of(known.forms, [&](const Words& form) {
      return IsPartOf(words, form) || (form.size() > 1 && IsPartOf(form, words));
    });
    if (!fits) continue;
    if (found != nullptr) return std::nullopt;
    found = &known;
  }
  if (found == nullptr) return std::nullopt;
  return Match{&found->person, kPart, {}, false};
}

std::optional<Match> People::Near(const Words& words, std::string_view said) const {
  const std::string whole = Join(words);
  const Known* found = nullptr;
  const Words* found_form = nullptr;
  std::size_t nearest = Tolerance(whole) + 1;
  bool is_unique = true;
  for (const auto& known : known_) {
    for (const auto& form : known.forms) {
      if (words.size() == 1 && form.size() > 1) continue;
      const std::size_t distance = text::EditDistance(whole, Join(form), Tolerance(whole));
      if (distance > nearest || distance > Tolerance(whole)) continue;
      is_unique = distance < nearest || found == &known;
      nearest = distance;
      found = &known;
      found_form = &form;
    }
  }
  if (found == nullptr || !is_unique) return std::nullopt;
  return Match{&found->person, kMisspelt, Misspelt(said, *found_form), false};
}

// "ROBERT DUVAL" where Robert Osei and Marc Duval are known: the captioner's hand took the wrong
// second half more often than the wrong first.
std::optional<Match> People::Mixed(const Words& words, std::string_view said) const {
  if (words.size() != 2) return std::nullopt;
  const Known* first = nullptr;
  const Known* last = nullptr;
  for (const auto& known : known_) {
    const Words& form = known.forms.front();
    if (form.size() < 2) continue;
    if (form.front() == words.front()) {
      if (first != nullptr) return std::nullopt;
      first = &known;
    }
    if (std::find(form.begin() + 1, form.end(), words.back()) != form.end()) last = &known;
  }
  if (first == nullptr || last == nullptr || first == last) return std::nullopt;
  return Match{&first->person, kMixed, std::string(said), true};
}

std::optional<Match> People::ByRole(std::string_view role) const {
  const Words asked = RoleWords(role);
  const Known* found = nullptr;
  for (const auto& known : known_) {
    if (!HasRole(known.role, asked)) continue;
    if (known.role == asked) {
      found = &known;
      break;
    }
    if (found != nullptr) return std::nullopt;
    found = &known;
  }
  if (found == nullptr) return std::nullopt;
  return Match{&found->person, found->from_roster ? kRole : kUnknownRole, {}, false};
}

}  // namespace plenary::transcript
