// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace plenary::text {

// What naming somebody in a sentence tells of who spoke before, who speaks, or who speaks next.
enum class CueKind : std::uint8_t {
  floor,            // is given the floor: "Tara, please." "Over to you, Tara."
  likely_floor,     // is said to be about to speak: "I think Tara will report."
  asked,            // is asked: "Tara, did you order it?"
  hand,             // wants to speak: "I see Tara has her hand up."
  heard,            // was speaking and goes on: "We can hear you, Tara."
  thanked,          // spoke before: "Thank you, Tara."
  thanked_in_list,  // one of several: "Thank you, Tara and Jo."
  greeted,          // is there: "Hello, Tara."
  said,             // spoke at some time before: "as Tara said"
  addressed,        // is spoken to: "I know, Tara, that ..."
  absent,           // is not there: "Tara sent her regrets."
  mentioned,        // is spoken of: says who does not speak
  chair,            // is to lead the meeting: "Tara will take the chair."
  moved,            // made the motion that is voted on: "Moved by Tara."
  seconded,         // seconded it: "Seconded by Tara."
  go_on,            // nobody by name: "Go ahead." "We can hear you."
  chairing,         // nobody by name: "Any questions?" "Item two."
  who,              // nobody by name: "Who is speaking?"
};
const char* Name(CueKind kind);

// A name in a sentence, or a cue without one.
//   name       as said, without title and possessive; a view into the sentence; empty for go_on,
//              chairing, who
//   begin      bytes into the sentence
//   has_title  "Ms. Okeke", "Dr. Okeke"
//   is_role    a role stands for the name: "Chair", "Madam Secretary"
//   is_sentence_start  the capital of its first word proves nothing
//   is_thing   stands where things and places do: "the Danube", "in Lisbon"
//   is_open    in a script without capitals: what stands where a name does; it may be a part of it
struct Cue {
  CueKind kind{};
  std::string_view name;
  std::size_t begin = 0;
  bool has_title = false;
  bool is_role = false;
  bool is_sentence_start = false;
  bool is_thing = false;
  bool is_open = false;
};

// The cues of one sentence, in order.
std::vector<Cue> FindCues(std::string_view sentence);

// A row of the table: what stands round a name. The pattern (RE2) is matched against the sentence
// in small letters, where # is the name in question, @ any other name, < and > the ends of the
// sentence. The first row that matches counts.
struct CueRow {
  CueKind kind;
  const char* language;  // BCP 47, or "*" for all
  const char* pattern;
  const char* example;  // with a name, of which the row says its kind
};
std::vector<CueRow> CueRows();  // those of names, and those without

}  // namespace plenary::text
