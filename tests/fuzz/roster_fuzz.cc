// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <cstdlib>

#include "plenary/transcript/person.h"

// What is read as a roster is read back from its own form.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace plenary::transcript;
  const auto roster = ParseRoster({reinterpret_cast<const char*>(data), size});
  if (roster && *ParseRoster(FormatRoster(*roster)) != *roster) std::abort();
  return 0;
}
