// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
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

// Turns are fetched by segments of this many: segment k has the turns 50 (k - 1) + 1 to 50 k.
constexpr std::size_t kSegmentTurns = 50;

// {"type":"snapshot","place","state","segments":[offset,...],"turns":[...],"entries":[...]}: the
// newest turns, and for each segment before them the offset of its last change.
//   entries  each as FormatEntry has it
std::string FormatSnapshot(const Place& place, std::string_view meeting_state,
                           std::span<const transcript::Turn> turns,
                           std::span<const std::uint64_t> segments = {},
                           std::span<const std::string> entries = {});
// {"type":"segment","segment","place","turns":[...]}: a segment as it is since `place`.
std::string FormatSegment(const Place& place, std::size_t number,
                          std::span<const transcript::Turn> turns);
// {"type":"changes","place","changes":[{"op":"set"|"splice"|"drop",...}]}: one step further.
std::string FormatChanges(const Place& place, std::span<const transcript::TurnChange> changes);
// {"type":"state","place","state"}: the meeting is live, ended, ...
std::string FormatState(const Place& place, std::string_view meeting_state);
// {"type":"check","place","turns","hash"}: what the reader's copy has to add up to at this place.
std::string FormatCheck(const Place& place, std::size_t turns, std::uint32_t hash);

// CRC-32 of the turn's number, id, speaker's name (empty when nobody is named) and text, with a
// line feed between them.
std::uint32_t TurnHash(const transcript::Turn& turn);

// --- what readers say
// -----------------------------------------------------------------------------

// {"type":"shown","place"}: the words up to there are on a reader's screen. Nothing for whatever
// else is said.
std::optional<Place> ParseShown(std::string_view json);

}  // namespace plenary::live
