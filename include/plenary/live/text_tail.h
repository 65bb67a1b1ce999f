// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace plenary::live {

constexpr std::size_t kTailLength = 200;  // Unicode scalar values

// Of this much, programs are told with the welcome and the lease: a captioner may be that far
// behind another one.
constexpr std::size_t kLongTailLength = 2000;

// The last `length` scalar values of a text in well-formed UTF-8, or all when it has fewer.
std::string_view TailOf(std::string_view text, std::size_t length = kTailLength);

// CRC-32 of the UTF-8 of TailOf(text): polynomial 0x04C11DB7 reflected, initial and final value all
// ones, as in zlib, gzip and PNG.
//   TailHash("")           ->  0
//   TailHash("123456789")  ->  0xCBF43926
std::uint32_t TailHash(std::string_view text);

// The same CRC-32 of all the bytes.
std::uint32_t BytesHash(std::string_view bytes);

}  // namespace plenary::live
