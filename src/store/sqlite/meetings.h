// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "connection.h"
#include "plenary/store/records.h"

namespace plenary::store {

// The table of meetings. Errors as Store says; throws SQLite::Exception.
class MeetingTable {
 public:
  explicit MeetingTable(Connection& connection) : connection_(connection) {}

  std::vector<Meeting> All();
  Result<Meeting> Find(std::string_view id);
  void Put(const Meeting& meeting);

  // Errors: not_found.
  Result<void> Require(std::string_view id);

 private:
  Connection& connection_;
};

}  // namespace plenary::store
