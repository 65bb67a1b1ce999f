// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "connection.h"
#include "plenary/store/records.h"

namespace plenary::store {

// The frozen versions of each meeting, which must exist. Throws SQLite::Exception.
class PublicationTable {
 public:
  explicit PublicationTable(Connection& connection) : connection_(connection) {}

  // Errors: conflict when the version does not follow the last.
  Result<void> Add(const Publication& publication);
  std::vector<Publication> Of(std::string_view meeting_id);

 private:
  Connection& connection_;
};

}  // namespace plenary::store
