// SPDX-License-Identifier: Apache-2.0
#include "participants.h"

#include <algorithm>

#include "plenary/text/segment.h"

namespace plenary::report {
namespace {

bool IsAttributed(const transcript::Turn& turn) {
  return turn.speaker && !turn.speaker->name.empty();
}

int CountWords(const transcript::Turn& turn) {
  return static_cast<int>(text::CountWords(turn.text));
}

std::string RoleOf(const transcript::Speaker& speaker, const transcript::Roster& roster) {
  if (!speaker.role.empty()) return speaker.role;
  for (const auto& person : roster.people)
    if (person.name == speaker.name) return person.role;
  return {};
}

}  // namespace

std::vector<Participant> FindParticipants(const transcript::Transcript& transcript,
                                          const transcript::Roster& roster) {
  std::vector<Participant> participants;
  for (const auto& turn : transcript.turns) {
    if (!IsAttributed(turn)) continue;
    const auto is_same = [&](const Participant& p) { return p.name == turn.speaker->name; };
    auto found = std::find_if(participants.begin(), participants.end(), is_same);
    if (found == participants.end()) {
      participants.push_back({.name = turn.speaker->name, .role = RoleOf(*turn.speaker, roster)});
      found = participants.end() - 1;
    }
    ++found->turns;
    found->words += CountWords(turn);
  }
  return participants;
}

Statistics Count(const transcript::Transcript& transcript,
                 const std::vector<Participant>& participants) {
  Statistics statistics{.turns = static_cast<int>(transcript.turns.size()),
                        .speakers = static_cast<int>(participants.size()),
                        .markers = static_cast<int>(transcript.markers.size())};
  for (const auto& turn : transcript.turns) {
    statistics.words += CountWords(turn);
    if (!IsAttributed(turn)) ++statistics.unattributed_turns;
  }
  return statistics;
}

}  // namespace plenary::report
