// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace plenary::search {

// Arabic as it is found whichever way it was typed: alef with hamza, madda or wasla is alef; alef
// maksura and the Persian yeh are yeh; teh marbuta is heh; the Persian kaf is kaf; hamza carriers
// are what carries them; tatweel, vowel signs and Koranic marks are gone; Arabic-Indic digits of
// both kinds are 0 to 9. Everything else stays. The text must be well-formed UTF-8.
std::string UnifyArabic(std::string_view utf8);

}  // namespace plenary::search
