// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <cstdlib>

#include "plenary/text/decode.h"
#include "plenary/text/utf8.h"

// Whatever the bytes are, what comes out is well-formed and has no NUL.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto decoded = plenary::text::Decode({reinterpret_cast<const char*>(data), size});
  if (!decoded) return 0;
  if (plenary::text::FirstBadUtf8(decoded->utf8)) std::abort();
  if (decoded->utf8.find('\0') != std::string_view::npos) std::abort();
  return 0;
}
