// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "connection.h"
#include "plenary/store/records.h"

namespace plenary::store {

// The table of credentials. Errors as Store says; throws SQLite::Exception.
class CredentialTable {
 public:
  explicit CredentialTable(Connection& connection) : connection_(connection) {}

  // Errors: conflict when the id or the hash is taken; not_found, no such parent.
  Result<void> Add(const Credential& credential);
  Result<Credential> Find(std::string_view id);
  Result<Credential> FindByHash(std::string_view hash);
  std::vector<Credential> All();

  // A credential that is revoked already keeps the time when it was.
  Result<void> Revoke(std::string_view id, Millis at);

 private:
  Connection& connection_;
};

}  // namespace plenary::store
