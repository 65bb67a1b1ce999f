// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace plenary::report {

// The words before the clause that goes on about them. A view into the argument.
//   "the report of the treasurer, which you have all seen."  ->  "the report of the treasurer"
std::string_view FirstClause(std::string_view words);

// Words of a sentence as the title of an agenda item: twelve words at most, without the article
// before and the punctuation round them, with a capital. Empty when nothing is left.
std::string TitleFrom(std::string_view words);

// With the first letter, if it is one of a to z, as a capital.
std::string Capitalised(std::string_view text);

}  // namespace plenary::report
