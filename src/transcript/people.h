// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "name_fit.h"
#include "plenary/text/labels.h"
#include "plenary/transcript/person.h"

namespace plenary::transcript {

// Who a label or a spoken name means.
//   person      null when it stands for nobody in particular
//   confidence  0..1
//   misspelt    the words of it that differ from the person's name, empty when none does
struct Match {
  const Person* person = nullptr;
  double confidence = 0;
  std::string misspelt;
  bool is_mixed = false;  // first name of one, surname of another
};

// A person of the meeting.
//   forms   folded words of the name and of each alias
//   latin   the same in Latin letters, and whether they are the name's own
//   role    its words in English, as OfficeWords has them
//   gender  as titles tell it, if they do
struct Known {
  struct Latin {
    std::vector<std::string> words;
    bool is_own = true;
  };
  Person person;
  std::vector<std::vector<std::string>> forms;
  std::vector<Latin> latin;
  std::vector<std::string> role;
  text::Gender gender{};
  bool writes_vowels = true;
  bool from_roster = false;
};

// The people of a meeting: those of the roster, those that the labels name besides, and those whom
// the speakers name. Made from all labels of the meeting, since "MS. RIVERA" may come before "ANA
// RIVERA" does.
class People {
 public:
  People(const Roster& roster, std::span<const std::string> labels,
         std::span<const std::string> named = {});

  const std::vector<Known>& all() const { return known_; }

  // Whom the captioner's label means; an empty match for "SPEAKER 1" and the like.
  Match ByLabel(std::string_view label) const;

  // Whom an office means ("Chair"); nothing when it is nobody's or more than one person's.
  std::optional<Match> ByRole(std::string_view role) const;

  // Whether the roster says who holds which office at which turn; who holds this one at a turn
  // (from 1), nobody when nobody or more than one does; and who a label that is an office alone
  // means.
  bool has_terms() const { return has_terms_; }
  const Person* HolderOf(std::string_view office, int turn) const;
  std::optional<Match> ByTerm(std::string_view label, int turn) const;

  // Those whose names are written in another script than this one, and sound so much like it, 0..1.
  std::vector<const Known*> InOtherScript(const std::string& name, double alike) const;

 private:
  void AddLabel(const std::string& label);
  void Add(Person person, bool from_roster);
  bool IsHeldForTerms(std::string_view office) const;
  std::vector<const Known*> Fitting(const std::function<bool(const Known&)>& does_fit) const;
  static std::optional<Match> TellApart(std::vector<const Known*> found,
                                        const text::LabelParts& parts, double confidence);
  std::optional<Match> Near(const std::vector<std::string>& words, std::string_view said) const;
  std::optional<Match> NearSurname(const std::vector<std::string>& words,
                                   const text::LabelParts& parts) const;
  std::optional<Match> Mixed(const std::vector<std::string>& words, std::string_view said) const;
  std::optional<Match> Named(std::string_view name) const;
  std::optional<Match> Resolve(const text::LabelParts& parts) const;
  std::optional<Match> Find(const text::LabelParts& parts) const;
  std::optional<Match> WithOffice(const std::vector<std::string>& asked) const;
  std::optional<Match> ByOfficeAndName(const std::vector<std::string>& words) const;
  std::optional<Match> ByOwnOffice(std::string_view label) const;
  std::optional<Match> ByMisspeltOffice(const std::string& label) const;
  std::optional<Match> OfDelegation(const std::string& label) const;
  std::optional<Match> ByOrganisation(std::string_view name) const;

  std::vector<Known> known_;
  bool compares_likeness_;
  bool has_terms_ = false;
};

}  // namespace plenary::transcript
