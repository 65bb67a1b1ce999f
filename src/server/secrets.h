// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Randomness and digests, by OpenSSL.
namespace plenary::server {

// `bytes` random bytes in lower-case hexadecimal. Ends the process when there is no randomness.
std::string RandomHex(std::size_t bytes);

// A name for something new: the prefix and 12 random letters and digits ("m-4k2m9x0c7w1q").
std::string RandomId(std::string_view prefix);

// SHA-256, and HMAC-SHA-256, in lower-case hexadecimal.
std::string Sha256Hex(std::string_view bytes);
std::string HmacHex(std::string_view key, std::string_view bytes);

// Whether they are the same, in a time that does not tell where they differ.
bool EqualSecrets(std::string_view left, std::string_view right);

}  // namespace plenary::server
