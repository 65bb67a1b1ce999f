// SPDX-License-Identifier: Apache-2.0
#include "rosters.h"

#include "columns.h"

namespace plenary::store {
namespace {

using transcript::Person;
using transcript::Roster;

constexpr const char* kRead = R"(
  SELECT id, name, aliases, role, organisation, terms FROM person WHERE meeting_id = ? ORDER BY n
)";

constexpr const char* kClear = "DELETE FROM person WHERE meeting_id = ?";

constexpr const char* kAdd = R"(
  INSERT INTO person (meeting_id, n, id, name, aliases, role, organisation, terms)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)
)";

}  // namespace

Roster RosterTable::Read(std::string_view meeting_id) {
  Roster roster;
  Call row = connection_.Prepare(kRead, meeting_id);
  while (row.Next()) {
    roster.people.push_back({row.Text(0), row.Text(1), ReadList(row.Text(2)), row.Text(3),
                             row.Text(4), ReadTerms(row.Text(5))});
  }
  return roster;
}

void RosterTable::Put(std::string_view meeting_id, const Roster& roster) {
  connection_.Execute(kClear, meeting_id);
  int n = 0;
  for (const Person& person : roster.people) {
    connection_.Execute(kAdd, meeting_id, ++n, person.id, person.name, FormatList(person.aliases),
                        person.role, person.organisation, transcript::FormatTerms(person.terms));
  }
}

}  // namespace plenary::store
