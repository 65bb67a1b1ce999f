// SPDX-License-Identifier: Apache-2.0
#include "plenary/server/keys.h"

#include "secrets.h"

namespace plenary::server {

std::string NewId(std::string_view prefix) {
  return RandomId(prefix);
}

std::string HashOfSecret(std::string_view secret) {
  return Sha256Hex(secret);
}

Result<NewCredential> MakeCredential(store::Store& store, store::Credential credential) {
  NewCredential made{std::move(credential), RandomHex(32)};
  made.credential.id = RandomId("c-");
  made.credential.hash = HashOfSecret(made.secret);
  const auto added = store.AddCredential(made.credential);
  if (added.has_error()) return added.error();
  return made;
}

}  // namespace plenary::server
