// SPDX-License-Identifier: Apache-2.0
#include "credentials.h"

#include <optional>
#include <string>

#include "errors.h"

namespace plenary::store {
namespace {

constexpr const char* kAll = R"(
  SELECT id, kind, hash, name, track_id, parent_id, created_at, expires_at, revoked_at
  FROM credential ORDER BY created_at, id
)";

constexpr const char* kFind = R"(
  SELECT id, kind, hash, name, track_id, parent_id, created_at, expires_at, revoked_at
  FROM credential WHERE id = ?
)";

constexpr const char* kFindByHash = R"(
  SELECT id, kind, hash, name, track_id, parent_id, created_at, expires_at, revoked_at
  FROM credential WHERE hash = ?
)";

constexpr const char* kAdd = R"(
  INSERT INTO credential
    (id, kind, hash, name, track_id, parent_id, created_at, expires_at, revoked_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
)";

constexpr const char* kRevoke = R"(
  UPDATE credential SET revoked_at = ? WHERE id = ? AND revoked_at = 0
)";

std::optional<std::string> NullIfEmpty(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

// Kinds are checked by the schema; the fallback is what allows least.
Credential CredentialFrom(const Call& row) {
  Credential credential;
  credential.id = row.Text(0);
  credential.kind = CredentialKindFromName(row.Text(1)).value_or(CredentialKind::ticket);
  credential.hash = row.Text(2);
  credential.name = row.Text(3);
  credential.track_id = row.Text(4);
  credential.parent_id = row.Text(5);
  credential.created_at = row.Time(6);
  credential.expires_at = row.Time(7);
  credential.revoked_at = row.Time(8);
  return credential;
}

}  // namespace

Result<void> CredentialTable::Add(const Credential& credential) {
  if (Find(credential.id)) {
    return Fail(Errc::conflict, "there is a credential \"" + credential.id + "\" already", "id");
  }
  if (FindByHash(credential.hash)) {
    return Fail(Errc::conflict, "there is a credential with this secret already", "hash");
  }
  if (!credential.parent_id.empty()) {
    if (auto parent = Find(credential.parent_id); !parent) return parent.error();
  }
  connection_.Execute(kAdd, credential.id, Name(credential.kind), credential.hash, credential.name,
                      NullIfEmpty(credential.track_id), NullIfEmpty(credential.parent_id),
                      credential.created_at, credential.expires_at, credential.revoked_at);
  return {};
}

Result<Credential> CredentialTable::Find(std::string_view id) {
  Call row = connection_.Prepare(kFind, id);
  if (!row.Next()) return NotFound("credential", id, "id");
  return CredentialFrom(row);
}

Result<Credential> CredentialTable::FindByHash(std::string_view hash) {
  Call row = connection_.Prepare(kFindByHash, hash);
  if (!row.Next()) return Fail(Errc::not_found, "no credential with this secret", "hash");
  return CredentialFrom(row);
}

std::vector<Credential> CredentialTable::All() {
  std::vector<Credential> credentials;
  Call row = connection_.Prepare(kAll);
  while (row.Next()) credentials.push_back(CredentialFrom(row));
  return credentials;
}

Result<void> CredentialTable::Revoke(std::string_view id, Millis at) {
  if (auto credential = Find(id); !credential) return credential.error();
  connection_.Execute(kRevoke, at, id);
  return {};
}

}  // namespace plenary::store
