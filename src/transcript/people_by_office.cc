// SPDX-License-Identifier: Apache-2.0
// Whom an office, a delegation or an organisation means: the one who has it, where nobody else has.
#include <algorithm>

#include "match_confidence.h"
#include "office_fit.h"
#include "people.h"
#include "plenary/text/distance.h"
#include "plenary/text/offices.h"

namespace plenary::transcript {
namespace {

using Words = std::vector<std::string>;

}  // namespace

std::optional<Match> People::ByRole(std::string_view role) const {
  Words asked = text::OfficeWords(role);
  if (auto match = WithOffice(asked)) return match;
  if (asked.empty()) return std::nullopt;
  asked.back() = OtherOffice(asked.back());
  return WithOffice(asked);
}

bool People::IsHeldForTerms(std::string_view office) const {
  const Words asked = text::OfficeWords(office);
  return has_terms_ && std::ranges::any_of(known_, [&](const Known& known) {
           return std::ranges::any_of(known.person.terms, [&](const Term& term) {
             return text::OfficeWords(term.role) == asked;
           });
         });
}

const Person* People::HolderOf(std::string_view office, int turn) const {
  if (!has_terms_) return nullptr;
  const Words asked = text::OfficeWords(office);
  const Person* holder = nullptr;
  for (const Known& known : known_) {
    for (const Term& term : known.person.terms) {
      if (!term.Covers(turn) || text::OfficeWords(term.role) != asked) continue;
      if (holder != nullptr && holder != &known.person) return nullptr;
      holder = &known.person;
    }
  }
  return holder;
}

std::optional<Match> People::ByTerm(std::string_view label, int turn) const {
  if (!has_terms_) return std::nullopt;
  const text::LabelParts parts = text::TakeApart(label);
  if (!parts.name.empty() || parts.role.empty()) return std::nullopt;
  const Person* holder = HolderOf(parts.role, turn);
  if (holder == nullptr) return std::nullopt;
  return Match{holder, kRole, {}, false};
}

std::optional<Match> People::WithOffice(const Words& asked) const {
  auto found = Fitting([&](const Known& known) { return !asked.empty() && known.role == asked; });
  if (found.empty())
    found = Fitting([&](const Known& known) { return HasRole(known.role, asked); });
  // Who has no other name than the office gives way to one who has.
  if (found.size() > 1) {
    std::erase_if(found,
                  [](const Known* known) { return known->person.name == known->person.role; });
  }
  if (found.size() != 1) return std::nullopt;
  return Match{
      &found.front()->person, found.front()->from_roster ? kRole : kUnknownRole, {}, false};
}

// "HARBORMASTER OKEKE": an office that no table has before the name of one who has it.
std::optional<Match> People::ByOfficeAndName(const Words& words) const {
  for (std::size_t split = 1; split < words.size(); ++split) {
    const Words office(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(split));
    const Words name(words.begin() + static_cast<std::ptrdiff_t>(split), words.end());
    const auto found = Fitting([&](const Known& known) {
      return HasWords(known.role, office) && IsPartOfName(name, known.forms.front());
    });
    if (found.size() == 1) return Match{&found.front()->person, kPart, {}, false};
  }
  return std::nullopt;
}

// An office that no table has: "REGISTRAR", where the roster has one.
std::optional<Match> People::ByOwnOffice(std::string_view label) const {
  const Words words = FoldedWords(label);
  const Words asked = text::OfficeWords(label);
  const bool is_definite = !words.empty() && (words.front() == "the" || words.front() == "madam");
  if (asked.empty() || (asked.size() < words.size() && !is_definite)) return std::nullopt;
  auto found = Fitting([&](const Known& known) {
    return known.from_roster && known.role.size() >= asked.size() &&
           std::equal(asked.begin(), asked.end(), known.role.begin());
  });
  if (found.empty())
    found = Fitting(
        [&](const Known& known) { return known.from_roster && IsTurned(known.role, asked); });
  if (found.size() != 1) return std::nullopt;
  return Match{&found.front()->person, kRole, {}, false};
}

// "CHIAR", "TRESURER": letters swapped, or one off in a long word; short ones are names too often.
std::optional<Match> People::ByMisspeltOffice(const std::string& label) const {
  constexpr std::size_t kLong = 7;  // letters
  const std::string said = JoinWords(FoldedWords(label));
  const auto found = Fitting([&](const Known& known) {
    const std::string role = JoinWords(known.role);
    const bool may_be = said.size() >= kLong || std::ranges::is_permutation(said, role);
    return known.from_roster && may_be && text::EditDistance(said, role, 1) == 1;
  });
  if (found.size() != 1) return std::nullopt;
  return Match{&found.front()->person, kMisspelt, {}, false};
}

// "THE REPRESENTATIVE OF NORDAVIA"
std::optional<Match> People::OfDelegation(const std::string& label) const {
  for (const std::string_view of : {" OF ", " FROM ", " of ", " from ", " for ", " FOR "}) {
    const std::size_t at = label.find(of);
    if (at != label.npos) return ByOrganisation(std::string_view(label).substr(at + of.size()));
  }
  return std::nullopt;
}

// A delegation goes by its country.
std::optional<Match> People::ByOrganisation(std::string_view name) const {
  const Words words = FoldedWords(name);
  if (words.empty()) return std::nullopt;
  const auto found =
      Fitting([&](const Known& known) { return FoldedWords(known.person.organisation) == words; });
  if (found.size() != 1) return std::nullopt;
  return Match{&found.front()->person, kOrganisation, {}, false};
}

}  // namespace plenary::transcript
