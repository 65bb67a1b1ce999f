// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace plenary::text {

// A paragraph whose blanks are right already, without stops and commas said twice (". .", ",,"; an
// ellipsis stays) and without small words that the captioning doubled ("of of").
std::string Tidied(std::string paragraph);

}  // namespace plenary::text
