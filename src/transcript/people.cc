// SPDX-License-Identifier: Apache-2.0
#include "people.h"

#include <algorithm>

#include "match_confidence.h"
#include "plenary/text/case.h"
#include "plenary/text/fold.h"
#include "plenary/text/names_alike.h"
#include "plenary/text/offices.h"

namespace plenary::transcript {
namespace {

using Words = std::vector<std::string>;

// With more people than any meeting has, what stands before colons are no speakers but the entries
// of a list: such are told apart by their letters alone, since comparing all with all takes long.
constexpr std::size_t kMostForLikeness = 1000;

std::string IdFrom(std::string_view name) {
  std::string id = text::FoldName(name);
  std::ranges::replace(id, ' ', '-');
  return id;
}

// "Dame Tara Okeke" is as well Tara Okeke; "Dean Okeke" may be named so.
Words WithoutTitle(const std::string& name) {
  const text::LabelParts parts = text::TakeApart(name);
  if (parts.title.empty()) return {};
  Words words = FoldedWords(parts.name);
  return words.size() > 1 ? words : Words();
}

// "La Présidente" is called Présidente; "The Chair" goes by that.
std::string WithoutArticle(const std::string& role) {
  constexpr std::string_view kArticles[] = {"le", "la", "el", "o", "a", "il", "der", "die", "das"};
  const std::size_t blank = role.find(' ');
  if (blank == role.npos) return role;
  const std::string first = text::FoldName(role.substr(0, blank));
  const bool is_article = std::ranges::find(kArticles, first) != std::end(kArticles);
  return is_article ? role.substr(blank + 1) : role;
}

// "王" of 王女士 is no name to show.
bool IsSurnameInChinese(const std::string& name) {
  constexpr std::size_t kHan = 3;  // bytes
  return name.size() == kHan && static_cast<unsigned char>(name[0]) >= 0xE4;
}

// The most words first: a full name, a surname, an office alone.
std::size_t Rank(const std::string& label) {
  const Words words = FoldedWords(text::TakeApart(label).name);
  const bool is_chinese_name = words.size() == 1 && IsFullNameInChinese(words.front());
  return is_chinese_name ? 2 : std::min<std::size_t>(2, words.size());
}

}  // namespace

People::People(const Roster& roster, std::span<const std::string> labels,
               std::span<const std::string> named)
    : compares_likeness_(roster.people.size() + labels.size() <= kMostForLikeness) {
  for (const auto& person : roster.people) Add(person, true);
  // Full names first, so that a surname alone finds its person wherever it stands.
  std::vector<std::pair<std::size_t, const std::string*>> ordered;
  for (const auto& label : labels) ordered.emplace_back(Rank(label), &label);
  std::ranges::stable_sort(ordered, std::ranges::greater{},
                           &std::pair<std::size_t, const std::string*>::first);
  for (const auto& [rank, label] : ordered) AddLabel(*label);
  for (const auto& name : named) {
    Person person;
    person.name = text::NameCase(name);
    person.id = IdFrom(person.name);
    Add(std::move(person), false);
  }
}

void People::Add(Person person, bool from_roster) {
  Known known;
  if (from_roster) {
    if (Words plain = WithoutTitle(person.name); !plain.empty())
      known.forms.push_back(std::move(plain));
  }
  const auto add = [&](const std::string& name) {
    known.forms.push_back(FoldedWords(name));
    if (const std::string spelt = text::SpeltOut(name); spelt != name)
      known.forms.push_back(FoldedWords(spelt));
    if (!text::IsLatin(name)) known.writes_vowels = text::WritesVowels(name);
    known.latin.push_back({FoldedWords(text::LatinForm(name)), text::IsLatin(name)});
  };
  add(person.name);
  for (const auto& alias : person.aliases) add(alias);
  known.role = text::OfficeWords(person.role);
  known.gender = text::GenderOf(text::TakeApart(person.name).title);
  has_terms_ = has_terms_ || !person.terms.empty();
  known.person = std::move(person);
  known.from_roster = from_roster;
  known_.push_back(std::move(known));
}

void People::AddLabel(const std::string& label) {
  const text::LabelParts parts = text::TakeApart(label);
  if (parts.is_anonymous) return;
  const text::Gender gender = text::GenderOf(parts.title);
  if (const auto match = Find(parts)) {
    const auto known = std::ranges::find_if(
        known_, [&](const Known& one) { return &one.person == match->person; });
    const bool tells = match->confidence >= kPart && FoldedWords(parts.name).size() > 1;
    if (tells && known->gender == text::Gender::unknown) known->gender = gender;
    return;
  }
  if (parts.name.empty() && IsHeldForTerms(parts.role)) return;
  Person person;
  person.role = text::NameCase(WithoutArticle(parts.role));
  person.name = parts.name.empty() ? person.role : text::NameCase(parts.name);
  if (IsSurnameInChinese(parts.name)) person.name = label;
  person.id = IdFrom(person.name);
  if (person.id.empty()) return;
  Add(std::move(person), false);
  known_.back().gender = gender;
}

Match People::ByLabel(std::string_view label) const {
  const text::LabelParts parts = text::TakeApart(label);
  // "SPEAKER" is anybody, but for a house that has one.
  if (parts.is_anonymous) return ByOwnOffice(label).value_or(Match{});
  if (auto match = Find(parts)) return *match;
  const bool has_both = !parts.role.empty() && !parts.name.empty();
  return (has_both ? ByRole(parts.role) : std::nullopt).value_or(Match{});
}

std::optional<Match> People::Find(const text::LabelParts& parts) const {
  if (parts.name.empty()) {
    // "CHAIR (TARA OKEKE)", and "MS. BISHOP", who is none.
    if (auto match = Named(parts.affiliation)) return match;
    if (!parts.title.empty()) {
      if (auto match = Named(parts.role)) return match;
    }
    if (auto match = ByRole(parts.role)) return match;
    if (auto match = ByOrganisation(parts.role)) return match;
    if (auto match = OfDelegation(parts.role)) return match;
    return Named(parts.role);
  }
  if (auto match = Resolve(parts)) return match;
  if (!parts.role.empty()) return ByRole(parts.role + ' ' + parts.name);
  if (auto match = ByOfficeAndName(FoldedWords(parts.name))) return match;
  if (auto match = ByOrganisation(parts.name)) return match;
  if (text::OfficeLength(FoldedWords(parts.name), 0) > 0) return ByRole(parts.name);
  if (auto match = ByOwnOffice(parts.name)) return match;
  return parts.title.empty() ? ByMisspeltOffice(parts.name) : std::nullopt;
}

std::vector<const Known*> People::Fitting(const std::function<bool(const Known&)>& does_fit) const {
  std::vector<const Known*> found;
  for (const auto& known : known_) {
    if (does_fit(known)) found.push_back(&known);
  }
  return found;
}

}  // namespace plenary::transcript
