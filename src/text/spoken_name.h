// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace plenary::text {

// The bytes at the front of a text that may be a name: up to four words with a capital, small
// particles between them ("Tara van der Berg"); up to four characters in Chinese; up to two words
// in a script without case. 0 if it begins otherwise. A stop at the end belongs to an initial only.
std::size_t NameLength(std::string_view text);

}  // namespace plenary::text
