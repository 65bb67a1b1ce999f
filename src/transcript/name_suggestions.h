// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>

#include "misheard_names.h"
#include "people.h"
#include "plenary/transcript/transcript.h"
#include "speaker_rules.h"

namespace plenary::transcript {

// Who speaks right before or after a turn, null where that is not sure.
using Neighbour = std::function<const Person*(Side)>;

// Whom a sign of a turn means that is not written as it is known; turn and line are not set.
//   sign   its number in the turn
//   clean  what is said in the turn
std::optional<NameSuggestion> SuggestionForSign(const TurnFacts& facts, std::size_t sign,
                                                std::string_view clean, const Neighbour& neighbour);

// Whom a misspelt label means. match: of the turn's label
std::optional<NameSuggestion> SuggestionForLabel(const Match& match, const Turn& turn);

}  // namespace plenary::transcript
