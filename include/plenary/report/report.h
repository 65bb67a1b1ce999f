// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plenary/transcript/person.h"
#include "plenary/transcript/transcript.h"

namespace plenary::report {

// Every sentence and entry cites the numbers of the turns it rests on; never empty but where said.
// line: where in the captioned text it was found, from 1.

struct Participant {
  std::string name;
  std::string role;
  int turns = 0;
  int words = 0;
  friend bool operator==(const Participant&, const Participant&) = default;
};

struct Sentence {
  std::string text;
  std::vector<int> cites;
  friend bool operator==(const Sentence&, const Sentence&) = default;
};

//   first_turn, last_turn, first_line, last_line  inclusive
struct AgendaItem {
  int item = 0;
  std::string title;
  int first_turn = 0;
  int last_turn = 0;
  int first_line = 0;
  int last_line = 0;
  std::vector<Sentence> summary;
  friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

struct Decision {
  std::string text;
  std::vector<int> cites;
  int line = 0;
  friend bool operator==(const Decision&, const Decision&) = default;
};

//   owner  a person or a group, empty when nobody was named
//   due    in the words of the meeting ("by Friday"), empty when none was
struct ActionItem {
  std::string text;
  std::string owner;
  std::string due;
  std::vector<int> cites;
  int line = 0;
  friend bool operator==(const ActionItem&, const ActionItem&) = default;
};

struct NextMeeting {
  std::string when;
  std::vector<int> cites;
  int line = 0;
  friend bool operator==(const NextMeeting&, const NextMeeting&) = default;
};

//   unattributed_turns  turns that nobody is named for
struct Statistics {
  int turns = 0;
  int words = 0;
  int speakers = 0;
  int unattributed_turns = 0;
  int markers = 0;
  friend bool operator==(const Statistics&, const Statistics&) = default;
};

//   summary  the whole meeting in short
//   gaps     places where words are missing from the record the report rests on
struct Report {
  transcript::MeetingInfo meeting;
  std::vector<Sentence> summary;
  std::vector<Participant> participants;
  std::vector<std::string> apologies;
  std::vector<AgendaItem> agenda;
  std::vector<Decision> decisions;
  std::vector<ActionItem> action_items;
  std::optional<NextMeeting> next_meeting;
  Statistics statistics;
  std::vector<transcript::Gap> gaps;
  friend bool operator==(const Report&, const Report&) = default;
};

// Drafts the summary report of a meeting from its transcript. Repeatable: the same transcript and
// roster give the same report.
Report DraftReport(const transcript::Transcript& transcript, const transcript::Roster& roster);

}  // namespace plenary::report
