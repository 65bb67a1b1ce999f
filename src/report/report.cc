// SPDX-License-Identifier: Apache-2.0
#include "plenary/report/report.h"

#include "action_items.h"
#include "agenda.h"
#include "agenda_transitions.h"
#include "apologies.h"
#include "decisions.h"
#include "meeting_summary.h"
#include "next_meeting.h"
#include "participants.h"
#include "people.h"
#include "spoken.h"

namespace plenary::report {
namespace {

constexpr std::size_t kSummaryWords = 110;

}  // namespace

Report DraftReport(const transcript::Transcript& transcript, const transcript::Roster& roster) {
  const People people(transcript, roster);
  const auto sentences = SpokenSentences(transcript);
  Report report;
  report.meeting = transcript.meeting;
  report.summary = SummariseMeeting(sentences, transcript, people, kSummaryWords);
  report.participants = FindParticipants(transcript, roster);
  report.apologies = FindApologies(sentences, people);
  report.agenda = FindAgenda(sentences, transcript, people);
  report.decisions = FindDecisions(sentences, LedTurns(transcript));
  report.action_items = FindActionItems(sentences, transcript, people);
  report.next_meeting = FindNextMeeting(sentences);
  report.statistics = Count(transcript, report.participants);
  report.gaps = transcript.gaps;
  return report;
}

}  // namespace plenary::report
