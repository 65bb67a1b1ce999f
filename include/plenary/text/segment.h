// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

namespace plenary::text {

// The sentences of a text by Unicode Standard Annex 29, titles ("Ms.", "Dr.") not ending one;
// blanks round them left out. Views into the argument.
std::vector<std::string_view> Sentences(std::string_view utf8);

// The words of a text by Unicode Standard Annex 29 (dictionary words in unspaced scripts):
// those with a letter or digit. Views into the argument.
std::vector<std::string_view> Words(std::string_view utf8);

// How many blank-separated runs of characters there are: the count that "words a minute" means.
std::size_t CountWords(std::string_view utf8);

}  // namespace plenary::text
