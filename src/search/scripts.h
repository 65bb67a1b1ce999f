// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace plenary::search {

// Letters of scripts that put no blanks between words: Han, Kana, Bopomofo, Thai, Lao, Khmer,
// Myanmar (Unicode Standard, Scripts; digits of these scripts are not meant).
bool IsUnspaced(char32_t c);

// What belongs to the character before it, whatever that is: the Kana sound marks, variation
// selectors, joiners.
bool ContinuesCharacter(char32_t c);

// What stands inside a word by Unicode Standard Annex 29 and yet parts it for a reader who
// searches: apostrophes, points, connecting lines, and whatever of ASCII is no letter or digit.
bool PartsWord(char32_t c);

}  // namespace plenary::search
