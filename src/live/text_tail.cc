// SPDX-License-Identifier: Apache-2.0
#include "plenary/live/text_tail.h"

#include <array>

#include "plenary/text/utf8.h"

namespace plenary::live {
namespace {

constexpr std::uint32_t kReflectedPolynomial = 0xEDB88320;

constexpr std::array<std::uint32_t, 256> MakeTable() {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
    std::uint32_t value = byte;
    for (int bit = 0; bit < 8; ++bit)
      value = (value >> 1) ^ ((value & 1) != 0 ? kReflectedPolynomial : 0);
    table[byte] = value;
  }
  return table;
}

constexpr auto kTable = MakeTable();

}  // namespace

std::string_view TailOf(std::string_view text, std::size_t length) {
  return text.substr(text.size() - text::SuffixBytes(text, length));
}

std::uint32_t TailHash(std::string_view text) {
  return BytesHash(TailOf(text));
}

std::uint32_t BytesHash(std::string_view bytes) {
  std::uint32_t crc = ~std::uint32_t{0};
  for (const char c : bytes)
    crc = (crc >> 8) ^ kTable[(crc ^ static_cast<unsigned char>(c)) & 0xFF];
  return ~crc;
}

}  // namespace plenary::live
