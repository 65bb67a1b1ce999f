// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace plenary::text {

// The consonants of English letters, roughly as they sound: what is left of a word when it is heard
// badly. "vocabulary" and "voe kab lair" are both "vkblr". Other letters are left out.
std::string Consonants(std::string_view letters);

}  // namespace plenary::text
