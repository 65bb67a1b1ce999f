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

// The people of a meeting: those of the roster, and those that the labels name besides. Made from
// all labels of the meeting, since "MS. RIVERA" may come before "ANA RIVERA" does.
class People {
 public:
  People(const Roster& roster, std::span<const std::string> labels);

  // Whom the captioner's label means; an empty match for "SPEAKER 1" and the like.
  Match ByLabel(std::string_view label) const;

  // Whom a name in running text means; nothing when it is nobody's or more than one person's.
  std::optional<Match> ByName(std::string_view name) const;

 private:
  struct Known {
    Person person;
    std::vector<std::vector<std::string>> forms;  // folded words of name and aliases
    std::vector<std::string> role;                // folded words
    bool from_roster = false;
  };

  void AddLabel(const std::string& label);
  void Add(Person person, bool from_roster);
  std::optional<Match> Exact(const std::vector<std::string>& words) const;
  std::optional<Match> Partial(const std::vector<std::string>& words) const;
  std::optional<Match> Near(const std::vector<std::string>& words, std::string_view said) const;
  std::optional<Match> Mixed(const std::vector<std::string>& words, std::string_view said) const;
  std::optional<Match> ByRole(std::string_view role) const;
  std::optional<Match> Resolve(std::string_view name) const;

  std::vector<Known> known_;
};

}  // namespace plenary::transcript
