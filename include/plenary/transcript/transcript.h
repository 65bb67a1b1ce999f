// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "plenary/text/markers.h"

namespace plenary::transcript {

// Wall-clock time in milliseconds since 1970 UTC, as given or as received.
using Millis = std::chrono::milliseconds;

// How sure it is who speaks. labelled: the captioner wrote the name; certain: a secretary would
// write it without asking; likely: with a query; unknown: nobody could tell.
enum class Certainty { labelled, certain, likely, unknown };
const char* Name(Certainty certainty);

//   kind   which rule: "label", "self-introduction" ...
//   turn   number of the turn that the quote is from
//   quote  the words themselves
struct Evidence {
  std::string kind;
  int turn = 0;
  std::string quote;
  friend bool operator==(const Evidence&, const Evidence&) = default;
};

// The person a turn is attributed to.
//   id          of the person in the roster; made from the name when the roster does not have it
//   confidence  0..1
struct Speaker {
  std::string name;
  std::string id;
  std::string role;
  Certainty certainty = Certainty::unknown;
  double confidence = 0;
  std::vector<Evidence> evidence;
  friend bool operator==(const Speaker&, const Speaker&) = default;
};

// A place in the captioned text.
//   line, column  from 1; columns count Unicode scalar values
//   begin, end    bytes, [begin, end)
struct Source {
  int line = 0;
  int column = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
  friend bool operator==(const Source&, const Source&) = default;
};

// The caption events that a turn was written by. Zero when the text did not come over the wire.
//   first_seq, last_seq  sequence numbers in the log, inclusive
//   begin, end           when its first and its last text was received
struct Timing {
  std::uint64_t first_seq = 0;
  std::uint64_t last_seq = 0;
  Millis begin{};
  Millis end{};
  friend bool operator==(const Timing&, const Timing&) = default;
};

// What one speaker says without another taking the floor.
//   n      from 1, in order
//   id     stable for the same log: "t<n>" in a file, "t<seq>-<k>" in a track, where the k-th
//          scalar value (from 0) that event <seq> appended is the first of the turn
//   label  as captioned, without the arrow and the colon
//   text   cleaned, paragraphs parted by "\n\n"; may be empty (a turn of a marker only)
//   raw    exactly as captioned, arrow and label included
//   continues  the same speaker goes on after a break or a repeated label
struct Turn {
  int n = 0;
  std::string id;
  Source source;
  Timing timing;
  std::optional<std::string> label;
  std::optional<Speaker> speaker;
  std::string text;
  std::string raw;
  bool continues = false;
  friend bool operator==(const Turn&, const Turn&) = default;
};

// What is not speech.  turn: the number of the turn it stands in, if any
struct Marker {
  std::optional<int> turn;
  int line = 0;
  std::string raw;
  text::MarkerKind kind{};
  friend bool operator==(const Marker&, const Marker&) = default;
};

// A change that the program proposes and a human accepts or rejects: a misheard name.
struct NameSuggestion {
  std::optional<int> turn;
  int line = 0;
  std::string raw;
  std::string suggestion;
  double confidence = 0;
  std::string why;
  friend bool operator==(const NameSuggestion&, const NameSuggestion&) = default;
};

// A passage that captioning garbled.  proposal: a reading, where there is one
struct Suspect {
  std::optional<int> turn;
  int line = 0;
  std::string raw;
  std::optional<std::string> proposal;
  std::string why;
  friend bool operator==(const Suspect&, const Suspect&) = default;
};

// Text that is neither speech nor a marker: title, disclaimer, credits, rules of asterisks.
struct Boilerplate {
  int line = 0;
  std::string text;
  friend bool operator==(const Boilerplate&, const Boilerplate&) = default;
};

// A place where words are missing from the record.
struct Gap {
  int line = 0;
  std::string why;
  friend bool operator==(const Gap&, const Gap&) = default;
};

// What the header of the text says of the meeting.
//   date  "2021-06-09"    time  "12:00Z", or "12:00" when no zone is given
struct MeetingInfo {
  std::string title;
  std::string series;
  std::optional<int> year;
  std::optional<int> number;
  std::optional<std::string> date;
  std::optional<std::string> time;
  friend bool operator==(const MeetingInfo&, const MeetingInfo&) = default;
};

// Leaves out suspects that are part of a name that is suggested already; but not words in small
// letters that are pieces of it, since the passage has to be put right as well.
void LeaveOutNames(std::vector<Suspect>& suspects, std::span<const NameSuggestion> names);

struct Transcript {
  MeetingInfo meeting;
  std::vector<Turn> turns;
  std::vector<Marker> markers;
  std::vector<NameSuggestion> name_suggestions;
  std::vector<Suspect> suspects;
  std::vector<Boilerplate> boilerplate;
  std::vector<Gap> gaps;
  friend bool operator==(const Transcript&, const Transcript&) = default;
};

}  // namespace plenary::transcript
