// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace plenary::text {

// A name as it sounds, roughly, in Latin letters: other scripts transliterated (ICU's Any-Latin),
// spellings of one sound made one ("ph" and "f", "Giacomo" and "Jacomo", doubled letters), silent
// ones left out, no blanks. For Likeness.
std::string SoundForm(std::string_view name);

// How likely somebody who heard the one name wrote the other, 0..1, from two sound forms: an edit
// distance where vowels and letters of like sound cost less, by length.
double Likeness(std::string_view sound_a, std::string_view sound_b);

}  // namespace plenary::text
