// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace plenary::text {

// A character written as HTML does: "&amp;", "&#8217;", "&#x27;".  length: 0 for anything else
struct Entity {
  char32_t character = 0;
  std::size_t length = 0;
};
Entity EntityAt(std::string_view s, std::size_t at);

}  // namespace plenary::text
