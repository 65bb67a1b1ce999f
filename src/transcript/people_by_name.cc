// SPDX-License-Identifier: Apache-2.0
// A name is looked up from the surest way to the least sure: as it is, as part of one person's name
// only, with other gaps or in another script, within an edit distance, and last as the first name
// of one with the surname of another. What fits two people is told apart by the rest of the label,
// and else fits nobody.
#include <algorithm>
#include <iterator>

#include "match_confidence.h"
#include "office_fit.h"
#include "people.h"
#include "plenary/text/distance.h"
#include "plenary/text/names_alike.h"
#include "plenary/text/offices.h"

namespace plenary::transcript {
namespace {

using Words = std::vector<std::string>;

constexpr double kSoundsSame = 0.8;  // in another script, where somebody speaks who is expected

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

}  // namespace

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

}  // namespace plenary::transcript
