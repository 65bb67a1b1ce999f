// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

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
//   forms        folded words of the name and of each alias
//   role         folded words
struct Known {
  Person person;
  std::vector<std::vector<std::string>> forms;
  std::vector<std::string> role;
  bool from_roster = false;
};

// Whether every word of `said` stands in `form`, in that order; an initial stands for a word.
bool IsPartOf(const std::vector<std::string>& said, const std::vector<std::string>& form);

// The words of a name, folded.
std::vector<std::string> FoldedWords(std::string_view name);

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

 private:
  void AddLabel(const std::string& label);
  void Add(Person person, bool from_roster);
  std::optional<Match> Exact(const std::vector<std::string>& words) const;
  std::optional<Match> Partial(const std::vector<std::string>& words) const;
  std::optional<Match> Near(const std::vector<std::string>& words, std::string_view said) const;
  std::optional<Match> Mixed(const std::vector<std::string>& words, std::string_view said) const;
  std::optional<Match> Resolve(std::string_view name) const;

  std::vector<Known> known_;
};

}  // namespace plenary::transcript
