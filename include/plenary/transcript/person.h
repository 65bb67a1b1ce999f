// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plenary/text/result.h"

namespace plenary::transcript {

// An office that somebody holds for a part of a meeting, as when the chair changes.
//   role  as the secretariat writes it: "Chair"
//   from, to  numbers of the first and the last turn of it, from 1; none: from the beginning, to
//   the
//             end
struct Term {
  std::string role;
  std::optional<int> from;
  std::optional<int> to;
  bool Covers(int turn) const { return turn >= from.value_or(turn) && turn <= to.value_or(turn); }
  friend bool operator==(const Term&, const Term&) = default;
};

// Somebody who is expected to speak.
//   id       stable within a roster, made from the name when the roster gives none
//   name     canonical form, as reports print it: "Ana Rivera"
//   aliases  other forms that mean this person: "Ana", "A. Rivera"
//   role, organisation  as the secretariat writes them, may be empty; the role is for the meeting
//   terms    offices for parts of the meeting, besides the role
struct Person {
  std::string id;
  std::string name;
  std::vector<std::string> aliases;
  std::string role;
  std::string organisation;
  std::vector<Term> terms{};
  friend bool operator==(const Person&, const Person&) = default;
};

struct Roster {
  std::vector<Person> people;
  friend bool operator==(const Roster&, const Roster&) = default;
};

// Reads a roster as JSON: {"people": [{"id", "name", "aliases": [], "role", "organisation",
// "roles":
// [{"role", "from", "to"}]}]}, or just the list. Only "name" is required, and "role" of a term;
// null counts as absent. Errors: bad_input, with the field ("people[2].name") or the byte offset of
// broken JSON.
Result<Roster> ParseRoster(std::string_view json);

// The roster as JSON text, the form that ParseRoster reads.
std::string FormatRoster(const Roster& roster);

// The value of "roles" by itself, and back. Errors: bad_input, field "roles" or below it.
std::string FormatTerms(const std::vector<Term>& terms);
Result<std::vector<Term>> ParseTerms(std::string_view json);

}  // namespace plenary::transcript
