// SPDX-License-Identifier: Apache-2.0
#include "secrets.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <array>
#include <cstdlib>
#include <span>
#include <vector>

namespace plenary::server {
namespace {

using Digest = std::array<unsigned char, 32>;

std::string Hex(std::span<const unsigned char> bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex;
  hex.reserve(bytes.size() * 2);
  for (const unsigned char byte : bytes) {
    hex += kDigits[byte >> 4];
    hex += kDigits[byte & 0x0f];
  }
  return hex;
}

std::vector<unsigned char> RandomBytes(std::size_t count) {
  std::vector<unsigned char> bytes(count);
  // Without randomness every secret would be guessable: nothing safe is left to do.
  if (RAND_bytes(bytes.data(), static_cast<int>(count)) != 1) std::abort();
  return bytes;
}

}  // namespace

std::string RandomHex(std::size_t bytes) {
  return Hex(RandomBytes(bytes));
}

std::string RandomId(std::string_view prefix) {
  constexpr std::string_view kLetters = "0123456789abcdefghjkmnpqrstvwxyz";  // 32: no modulo bias
  std::string id(prefix);
  for (const unsigned char byte : RandomBytes(12)) id += kLetters[byte % kLetters.size()];
  return id;
}

std::string Sha256Hex(std::string_view bytes) {
  Digest digest;
  if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, EVP_sha256(), nullptr) != 1) {
    std::abort();
  }
  return Hex(digest);
}

std::string HmacHex(std::string_view key, std::string_view bytes) {
  Digest digest;
  if (HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
           reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest.data(),
           nullptr) == nullptr) {
    std::abort();
  }
  return Hex(digest);
}

bool EqualSecrets(std::string_view left, std::string_view right) {
  return left.size() == right.size() && CRYPTO_memcmp(left.data(), right.data(), left.size()) == 0;
}

}  // namespace plenary::server
