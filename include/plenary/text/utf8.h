// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace plenary::text {

// Where the first byte stands that is not well-formed UTF-8 (RFC 3629), if any.
std::optional<std::size_t> FirstBadUtf8(std::string_view bytes);

// The number of Unicode scalar values. The text must be well-formed.
std::size_t Length(std::string_view utf8);

// Bytes that the first, or the last, `count` scalar values take up; all when there are fewer.
std::size_t PrefixBytes(std::string_view utf8, std::size_t count);
std::size_t SuffixBytes(std::string_view utf8, std::size_t count);

// The scalar value at `offset` (which must begin one), and offset moved past it.
char32_t Next(std::string_view utf8, std::size_t& offset);
void AppendUtf8(std::string& out, char32_t c);

}  // namespace plenary::text
