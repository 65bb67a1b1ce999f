// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "plenary/transcript/live_transcript.h"

// The messages that readers are sent, one JSON object each; docs/protocol.md has a dialogue and
// schemas/asyncapi.yaml the exact shapes.
namespace plenary::live {

// A place in what readers are sent: offsets rise by one within an epoch; a restart of the server
// begins a new epoch. Written "epoch:offset", as in the id of a server-sent event.
struct Place {
  std::string epoch;
  std::uint64_t offset = 0;
  friend bool operator==(const Place&, const Place&) = default;
};
std::string FormatPlace(const Place& place);
std::optional<Place> ParsePlace(std::string_view text);

// {"type":"snapshot","place","state","turns":[...]}: everything so far.
std::string FormatSnapshot(const Place& place, std::string_view meeting_state,
                           std::span<const transcript::Turn> turns);
// {"type":"changes","place","changes":[{"op":"set"|"splice"|"drop",...}]}: one step further.
std::string FormatChanges(const Place& place, std::span<const transcript::TurnChange> changes);
// {"type":"state","place","state"}: the meeting is live, ended, ...
std::string FormatState(const Place& place, std::string_view meeting_state);

}  // namespace plenary::live
