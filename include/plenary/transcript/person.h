// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plenary/text/result.h"

namespace plenary::transcript {

// Somebody who is expected to speak.
//   id       stable within a roster, made from the name when the roster gives none
//   name     canonical form, as reports print it: "Ana Rivera"
//   aliases  other forms that mean this person: "Ana", "A. Rivera"
//   role, organisation  as the secretariat writes them, may be empty
struct Person {
  std::string id;
  std::string name;
  std::vector<std::string> aliases;
  std::string role;
  std::string organisation;
  friend bool operator==(const Person&, const Person&) = default;
};

struct Roster {
  std::vector<Person> people;
  friend bool operator==(const Roster&, const Roster&) = default;
};

// Reads a roster as JSON: {"people": [{"id", "name", "aliases": [], "role", "organisation"}]}, or
// just the list. Only "name" is required; null counts as absent.
// Errors: bad_input, with the field ("people[2].name") or the byte offset of broken JSON.
Result<Roster> ParseRoster(std::string_view json);

// The roster as JSON text, the form that ParseRoster reads.
std::string FormatRoster(const Roster& roster);

}  // namespace plenary::transcript
