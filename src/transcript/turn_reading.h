// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "plenary/text/cues.h"
#include "turn_topic.h"

namespace plenary::transcript {

// Somebody is named in a turn, or told to go on without a name.
//   name      as said; empty for cues without a name
//   at        bytes into the clean text
//   sentence  which one of the turn, from 0
//   ends_turn the last word of the turn
//   is_chair  an office that leads meetings stands for the name: "Thank you, Madam Chair."
struct Sign {
  text::CueKind kind{};
  std::string name;
  bool has_title = false;
  bool is_role = false;
  bool is_chair = false;
  bool ends_turn = false;
  bool is_sentence_start = false;
  bool is_thing = false;
  bool is_open = false;
  std::uint32_t at = 0;
  std::int32_t sentence = 0;
  friend bool operator==(const Sign&, const Sign&) = default;
};

// The speaker of the turn says who speaks.
struct SaidName {
  std::string name;
  std::string quote;
  bool is_plain = false;  // "my name is"
  bool is_bare = false;   // "Tara Okeke, harbor school.", which may be no name at all
  friend bool operator==(const SaidName&, const SaidName&) = default;
};

// Who examines whom, as it is said (text/examinations.h); an empty name where nobody is named.
struct Examined {
  std::string counsel;
  std::string witness;
  bool is_sworn = false;
};

// What a turn's text says about who speaks, before anybody is known.
//   begins        where its sentences begin, bytes into the clean text
//   introductions best first
//   is_to_chair   speaks to whoever leads the meeting, by the office
//   is_short      four words at most
//   is_brief      a sentence or two
//   is_farewell   a good-bye, which anybody says
//   is_thanks     opens with thanks
//   is_reply      opens as answers do
//   is_motion, is_second  makes a motion, or seconds one, in a sentence or two
//   has_question  asks something in its last sentences
//   examined      who examines and who answers in the turns that follow; null where none is named
struct TurnReading {
  std::vector<std::uint32_t> begins;
  std::vector<Sign> signs;
  std::vector<SaidName> introductions;
  Topic topic;
  Opening opening;
  bool is_to_chair = false;
  bool is_short = false;
  bool is_brief = false;
  bool is_farewell = false;
  bool is_thanks = false;
  bool is_reply = false;
  bool has_question = false;
  bool is_empty = false;
  bool is_motion = false;
  bool is_second = false;
  std::shared_ptr<const Examined> examined;
};

// Whether an office is one of those that lead a meeting. word: folded, "chair"
bool IsLeadingOffice(std::string_view word);

// Whether a sign speaks to whoever leads the meeting, by the office.
bool IsToChair(const Sign& sign);

// Reads a clean text, or goes on reading one of which the first `unchanged` bytes are as they were
// when `reading` was made. The same comes out whatever was read before.
void ReadTurn(std::string_view clean, std::size_t unchanged, TurnReading& reading);

// The sentence of a sign, shortened to what stands round the name.
std::string QuoteOf(std::string_view clean, const TurnReading& reading, const Sign& sign);

}  // namespace plenary::transcript
