// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace plenary::transcript {

// How an office asked for may be one that somebody has. Both are words in English, as OfficeWords
// has them.

// One of the offices in `role` is just the one asked for: a vice chair is no chair.
bool HasRole(const std::vector<std::string>& role, const std::vector<std::string>& asked);

// Every word of `part`, which has some, stands in `whole`.
bool HasWords(const std::vector<std::string>& whole, const std::vector<std::string>& part);

// "FERRIES DIRECTOR" for a Director of Ferries: the same words in another order.
bool IsTurned(const std::vector<std::string>& role, const std::vector<std::string>& asked);

// The office that captioners and rosters use for this one, where nobody has the one itself; else
// the word as it is.
std::string OtherOffice(const std::string& word);

}  // namespace plenary::transcript
