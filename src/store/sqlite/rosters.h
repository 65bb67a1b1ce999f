// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "connection.h"
#include "plenary/transcript/person.h"

namespace plenary::store {

// The people expected at each meeting, which must exist. Throws SQLite::Exception.
class RosterTable {
 public:
  explicit RosterTable(Connection& connection) : connection_(connection) {}

  transcript::Roster Read(std::string_view meeting_id);
  void Put(std::string_view meeting_id, const transcript::Roster& roster);

 private:
  Connection& connection_;
};

}  // namespace plenary::store
