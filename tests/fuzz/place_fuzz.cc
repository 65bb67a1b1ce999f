// SPDX-License-Identifier: Apache-2.0
//
// Where a reader says that it was: what is read as a place is written back as one, and reads the
// same.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "plenary/live/reader_messages.h"

namespace {

void Require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto place = plenary::live::ParsePlace({reinterpret_cast<const char*>(data), size});
  if (!place) return 0;
  Require(!place->epoch.empty() && place->epoch.size() < size);
  const auto again = plenary::live::ParsePlace(plenary::live::FormatPlace(*place));
  Require(again && *again == *place);
  return 0;
}
