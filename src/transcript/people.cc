// SPDX-License-Identifier: Apache-2.0
// A name is looked up from the surest way to the least sure: as it is, as part of one person's name
// only, with other gaps or in another script, within an edit distance, and last as the first name
// of one with the surname of another. What fits two people is told apart by the rest of the label,
// and else fits nobody.
#include "people.h"

#include <algorithm>
#include <array>

#include "plenary/text/case.h"
#include "plenary/text/distance.h"
#include "plenary/text/fold.h"
#include "plenary/text/names_alike.h"
#include "plenary/text/offices.h"

namespace plenary::transcript {
namespace {

using Words = std::vector<std::string>;

constexpr double kExact = 1.0;
constexpr double kPart = 0.95;
constexpr double kOtherScript = 0.9;
constexpr double kRole = 0.9;

// With more people than any meeting has, what stands before colons are no speakers but the entries
// of a list: such are told apart by their letters alone, since comparing all with all takes long.
constexpr std::size_t kMostForLikeness = 1000;
constexpr double kMisspelt = 0.85;
constexpr double kOrganisation = 0.85;
constexpr double kSoundsSame = 0.8;  // in another script, where somebody speaks who is expected
constexpr double kMixed = 0.6;
constexpr double kUnknownRole = 0.7;  // a role that nobody is known to have

std::string IdFrom(std::string_view name) {
  std::string id = text::FoldName(name);
  std::ranges::replace(id, ' ', '-');
  return id;
}

// Whether one of the offices in `role` is just the one asked for: a vice chair is no chair.
bool HasRole(const Words& role, const Words& asked) {
  if (asked.empty()) return false;
  auto from = role.begin();
  while (true) {
    const auto at = std::search(from, role.end(), asked.begin(), asked.end());
    if (at == role.end()) return false;
    if (at == role.begin() || text::QualifiesOffice(asked.front()) ||
        !text::QualifiesOffice(*(at - 1)))
      return true;
    from = at + 1;
  }
}

// Offices that captioners and rosters use for each other, where nobody has the one itself.
std::string OtherOffice(const std::string& word) {
  constexpr auto kPairs = std::to_array<std::pair<std::string_view, std::string_view>>(
      {{"chair", "president"}, {"secretariat", "secretary"}, {"moderator", "facilitator"}});
  for (const auto& [one, other] : kPairs) {
    if (word == one) return std::string(other);
    if (word == other) return std::string(one);
  }
  return word;
}

// Every word of `part` stands in `whole`.
bool HasWords(const Words& whole, const Words& part) {
  return !part.empty() && std::ranges::all_of(part, [&](const std::string& word) {
    return std::ranges::find(whole, word) != whole.end();
  });
}

// "FERRIES DIRECTOR" for a Director of Ferries: the same words in another order.
bool IsTurned(const Known& known, const Words& asked) {
  return known.from_roster && asked.size() > 1 && HasWords(known.role, asked) &&
         std::ranges::none_of(known.role, [&](const std::string& word) {
           return text::QualifiesOffice(word) && std::ranges::find(asked, word) == asked.end();
         });
}

bool IsInitials(const Words& words) {
  return std::ranges::all_of(words, [](const auto& word) { return word.size() == 1; });
}

// Whether two names differ too much in length to be near, which is seen without a copy.
bool AreFarInLength(const std::string& whole, const Words& form) {
  constexpr std::size_t kMost = 8;  // bytes of the two letters that names may differ by
  std::size_t size = form.size() - 1;
  for (const auto& word : form) size += word.size();
  return std::max(size, whole.size()) - std::min(size, whole.size()) > kMost;
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

std::optional<Match> People::Resolve(const text::LabelParts& parts) const {
  const Words words = FoldedWords(parts.name);
  if (words.empty()) return std::nullopt;
  const auto fits = [&](bool (*does_fit)(const Words&, const Words&)) {
    return Fitting([&](const Known& known) {
      return std::ranges::any_of(known.forms,
                                 [&](const Words& form) { return does_fit(words, form); });
    });
  };
  if (auto found = fits(IsSameName); !found.empty()) return TellApart(found, parts, kExact);
  if (auto found = fits(IsPartOfName); !found.empty()) return TellApart(found, parts, kPart);
  if (!compares_likeness_) return std::nullopt;
  if (auto found = fits(IsSameWithoutGaps); !found.empty()) return TellApart(found, parts, kPart);
  if (auto found = fits(IsShortened); !found.empty()) return TellApart(found, parts, kPart);
  if (auto found = InOtherScript(parts.name, kSoundsSame); !found.empty())
    return TellApart(found, parts, kOtherScript);
  if (auto match = Near(words, parts.name)) return match;
  if (auto match = NearSurname(words, parts)) return match;
  return Mixed(words, parts.name);
}

// A name as somebody known has it, in full or in part.
std::optional<Match> People::Named(std::string_view name) const {
  const Words words = FoldedWords(name);
  if (words.empty() || IsInitials(words)) return std::nullopt;
  const auto found = Fitting([&](const Known& known) {
    return std::ranges::any_of(known.forms, [&](const Words& form) {
      return IsSameName(words, form) || IsPartOf(words, form);
    });
  });
  if (found.size() != 1) return std::nullopt;
  return Match{&found.front()->person, kPart, {}, false};
}

std::vector<const Known*> People::Fitting(const std::function<bool(const Known&)>& does_fit) const {
  std::vector<const Known*> found;
  for (const auto& known : known_) {
    if (does_fit(known)) found.push_back(&known);
  }
  return found;
}

// The only one; of several, the one whom the rest of the label means.
std::optional<Match> People::TellApart(std::vector<const Known*> found,
                                       const text::LabelParts& parts, double confidence) {
  const auto keep = [&](const auto& fits) {
    std::vector<const Known*> kept;
    std::ranges::copy_if(found, std::back_inserter(kept), fits);
    if (!kept.empty()) found = std::move(kept);
  };
  if (found.size() > 1) {
    const Words role = text::OfficeWords(parts.role.empty() ? parts.title : parts.role);
    const Words words = FoldedWords(parts.name);
    const Words behind = FoldedWords(parts.affiliation);
    const text::Gender gender = text::GenderOf(parts.title);
    keep([&](const Known* known) { return HasRole(known->role, role); });
    keep([&](const Known* known) {
      return HasWords(FoldedWords(known->person.organisation), behind) ||
             HasWords(FoldedWords(known->person.role), behind) ||
             HasWords(known->forms.front(), behind);
    });
    keep([&](const Known* known) {
      return gender == text::Gender::unknown || known->gender == text::Gender::unknown ||
             known->gender == gender;
    });
    keep([&](const Known* known) {
      return gender != text::Gender::unknown && known->gender == gender;
    });
    // "ZULU" is sooner Ana Zulu than Bo Zulu-Marsh.
    keep([&](const Known* known) {
      const std::string& name = known->person.name;
      const std::size_t blank = name.rfind(' ');
      return blank != name.npos && FoldedWords(name.substr(blank + 1)) == words;
    });
  }
  if (found.size() != 1) return std::nullopt;
  return Match{&found.front()->person, confidence, {}, false};
}

std::vector<const Known*> People::InOtherScript(const std::string& name, double alike) const {
  const bool is_latin = text::IsLatin(name);
  const Words words = FoldedWords(text::LatinForm(name));
  if (words.empty() || IsInitials(words)) return {};
  return Fitting([&](const Known& known) {
    return std::ranges::any_of(known.latin, [&](const Known::Latin& form) {
      const bool writes_vowels = known.writes_vowels && text::WritesVowels(name);
      return form.is_own != is_latin && IsSameInLatin(words, form.words, writes_vowels, alike);
    });
  });
}

std::optional<Match> People::Near(const Words& words, std::string_view said) const {
  const std::string whole = JoinWords(words);
  const Known* found = nullptr;
  const Words* found_form = nullptr;
  std::size_t nearest = Tolerance(whole) + 1;
  bool is_unique = true;
  for (const auto& known : known_) {
    for (const auto& form : known.forms) {
      if (words.size() == 1 && form.size() > 1) continue;
      if (AreFarInLength(whole, form)) continue;
      const std::size_t distance = text::EditDistance(whole, JoinWords(form), Tolerance(whole));
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

// "MR. OKEEK": a family name alone, a letter or two off.
std::optional<Match> People::NearSurname(const Words& words, const text::LabelParts& parts) const {
  std::size_t nearest = Tolerance(JoinWords(words)) + 1;
  std::vector<const Known*> found;
  for (const auto& known : known_) {
    const std::size_t distance = SurnameDistance(words, known.forms.front());
    if (distance > nearest || distance > Tolerance(JoinWords(words))) continue;
    if (distance < nearest) found.clear();
    nearest = distance;
    found.push_back(&known);
  }
  auto match = TellApart(found, parts, kMisspelt);
  if (match) match->misspelt = Misspelt(parts.name, FoldedWords(match->person->name));
  return match;
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
  if (found.empty()) found = Fitting([&](const Known& known) { return IsTurned(known, asked); });
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
