// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace plenary::text {

// Whether the text has letters with case and all of them are capitals.
bool IsAllCapitals(std::string_view utf8);

// Whether the first letter is a capital (or of a script without case), or a small one.
bool StartsWithCapital(std::string_view utf8);
bool StartsWithLowerCase(std::string_view utf8);

// A name in capitals as it is written otherwise: "ANA O'NEIL-VAN DER BERG" -> "Ana O'Neil-van der
// Berg", "McDEE" -> "McDee". A name that is not all capitals is given back as it is.
std::string NameCase(std::string_view name);

std::string LowerCase(std::string_view utf8);
std::string UpperCase(std::string_view utf8);

}  // namespace plenary::text
