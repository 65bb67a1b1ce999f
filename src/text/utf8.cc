// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/utf8.h"

#include <unicode/utf8.h>

#include <cassert>
#include <cstdint>

namespace plenary::text {
namespace {

bool IsContinuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

}  // namespace

std::optional<std::size_t> FirstBadUtf8(std::string_view bytes) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const auto size = static_cast<std::int64_t>(bytes.size());
  std::int64_t i = 0;
  while (i < size) {
    if (data[i] < 0x80) {
      ++i;
      continue;
    }
    const std::int64_t start = i;
    UChar32 c = 0;
    U8_NEXT(data, i, size, c);
    if (c < 0) return static_cast<std::size_t>(start);
  }
  return std::nullopt;
}

std::size_t Length(std::string_view utf8) {
  std::size_t count = 0;
  for (const char c : utf8) count += IsContinuation(c) ? 0U : 1U;
  return count;
}

std::size_t PrefixBytes(std::string_view utf8, std::size_t count) {
  std::size_t i = 0;
  while (i < utf8.size() && count > 0) {
    ++i;
    while (i < utf8.size() && IsContinuation(utf8[i])) ++i;
    --count;
  }
  return i;
}

std::size_t SuffixBytes(std::string_view utf8, std::size_t count) {
  std::size_t i = utf8.size();
  while (i > 0 && count > 0) {
    --i;
    while (i > 0 && IsContinuation(utf8[i])) --i;
    --count;
  }
  return utf8.size() - i;
}

char32_t Next(std::string_view utf8, std::size_t& offset) {
  assert(offset < utf8.size());
  const auto* data = reinterpret_cast<const std::uint8_t*>(utf8.data());
  auto i = static_cast<std::int64_t>(offset);
  UChar32 c = 0;
  U8_NEXT_OR_FFFD(data, i, static_cast<std::int64_t>(utf8.size()), c);
  offset = static_cast<std::size_t>(i);
  return static_cast<char32_t>(c);
}

void AppendUtf8(std::string& out, char32_t c) {
  char buffer[U8_MAX_LENGTH];
  std::int32_t length = 0;
  bool failed = false;
  U8_APPEND(buffer, length, U8_MAX_LENGTH, static_cast<UChar32>(c), failed);
  assert(!failed);
  out.append(buffer, static_cast<std::size_t>(length));
}

}  // namespace plenary::text
