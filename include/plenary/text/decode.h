// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "plenary/text/result.h"

namespace plenary::text {

// A file's bytes as text.
//   utf8      a view of the bytes given when they were UTF-8 already, else of `owned`
//   encoding  "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"; seldom "UTF-32LE", "UTF-32BE",
//             "windows-1251", "KOI8-R", "windows-1256", "GB18030", "Big5"
struct Decoded {
  std::string_view utf8;
  std::string encoding;
  std::string owned;

  Decoded() = default;
  Decoded(const Decoded&) = delete;
  Decoded& operator=(const Decoded&) = delete;
  Decoded(Decoded&& other) noexcept;
  Decoded& operator=(Decoded&& other) noexcept;
};

// Decodes by byte order mark, else as UTF-8 where that is well-formed, else as UTF-16 where every
// other byte says so, else as Windows-1252; where most letters are none of ASCII, in what ICU finds
// likeliest of the older encodings of Cyrillic, Arabic and Chinese. A byte order mark is not part
// of the text. Errors: bad_input with the offset, for bytes that are no text (NUL in an 8-bit
// encoding).
Result<Decoded> Decode(std::string_view bytes);

}  // namespace plenary::text
