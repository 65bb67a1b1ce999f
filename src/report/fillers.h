// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace plenary::report {

// A spoken sentence as one would write it down: without hesitations, words of no matter ("you
// know", "I mean") and the word that joins it to the sentence before; with a capital.
std::string WithoutFillers(std::string_view sentence);

}  // namespace plenary::report
