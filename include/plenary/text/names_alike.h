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

// A name of any script in Latin letters, folded; one in Latin letters as FoldName has it.
std::string LatinForm(std::string_view name);

// Whether the first letter of a name is Latin; whether its script writes all vowels.
bool IsLatin(std::string_view name);
bool WritesVowels(std::string_view name);

// The consonants of a name in Latin letters, as it sounds: what two spellings share when one of
// them comes from a script that leaves vowels out ("Mansouri", "mnswry").
std::string Radicals(std::string_view latin);

// The name with its umlauts in two letters, as those write it who have no such keys: "Groesser".
std::string SpeltOut(std::string_view name);

}  // namespace plenary::text
