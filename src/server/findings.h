// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plenary/transcript/transcript.h"

// What the program would have the secretariat look at: names that may be misspelt or misheard, and
// passages that captioning may have garbled. It changes none of them by itself.
namespace plenary::server {

//   raw       as it stands in the clean text of the turn
//   proposal  what was meant, empty when the program cannot tell
//   why       a reason, as a part of a sentence
struct Finding {
  std::string raw;
  std::string proposal;
  std::string why;
};

// By the number of the turn, in its order: names first.
using FindingsByTurn = std::map<int, std::vector<Finding>>;

// Each finding once a turn, and only what still stands in the turn's text.
FindingsByTurn FindingsOf(const transcript::Transcript& transcript);

// The text with the first `raw` in it exchanged for the proposal; nothing when it is not there.
std::optional<std::string> WithProposal(std::string_view text, std::string_view raw,
                                        std::string_view proposal);

}  // namespace plenary::server
