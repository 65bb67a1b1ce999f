// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "plenary/store/store.h"

namespace plenary::server {

// A name for something new: the prefix and 12 random letters and digits ("m-4k2m9x0c7w1q").
std::string NewId(std::string_view prefix);

// A credential just made and its secret, which is nowhere kept: show it once.
struct NewCredential {
  store::Credential credential;
  std::string secret;
};

// Makes a credential with a random secret of 256 bits and stores it by its hash. `credential` gives
// kind, name, track_id, parent_id, created_at and expires_at; id and hash are filled in.
Result<NewCredential> MakeCredential(store::Store& store, store::Credential credential);

// What the store keeps of a secret: SHA-256, lower-case hexadecimal. A slow, salted hash is for
// secrets that people think up; these have 256 random bits, which nobody can try out.
std::string HashOfSecret(std::string_view secret);

}  // namespace plenary::server
