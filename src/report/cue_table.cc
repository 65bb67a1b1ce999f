// SPDX-License-Identifier: Apache-2.0
#include "cue_table.h"

#include <utility>

#include "cue_rows.h"

namespace plenary::report {
namespace {

std::vector<std::string_view> Expressions(std::span<const CueRow> rows) {
  std::vector<std::string_view> expressions;
  for (const CueRow& row : rows) expressions.push_back(row.pattern);
  return expressions;
}

}  // namespace

CueTable::CueTable(std::span<const CueRow> rows) : set_(Expressions(rows)) {
  for (const CueRow& row : rows) patterns_.emplace_back(row.pattern);
}

std::optional<CueMatch> CueTable::Find(std::string_view sentence) const {
  for (const std::size_t row : set_.Matching(sentence))
    if (auto groups = patterns_[row].Find(sentence)) return CueMatch{row, std::move(*groups)};
  return std::nullopt;
}

std::vector<CueList> AllCues() {
  return {
      {"apologies, the name before", kApologyAfterName},
      {"apologies, the name after", kApologyBeforeName},
      {"the agenda is spoken of", kAgendaMention},
      {"numbers of agenda items", kItemNumber},
      {"agenda lists", kAgendaList},
      {"transitions", kTransition},
      {"the agenda is adopted", kAgendaAdopted},
      {"not a subject", kNotSubject},
      {"not a transition", kNotTransition},
      {"any other business", kOtherBusiness},
      {"decisions", kDecision},
      {"rulings", kRuling},
      {"from when a ruling holds", kFromWhen},
      {"not a decision", kNotDecision},
      {"actions of the speaker", kSpeakerAction},
      {"actions of the speaker's group", kGroupAction},
      {"things to be done", kThingToBeDone},
      {"actions of somebody named", kNamedAction},
      {"actions asked of others", kRequest},
      {"not an action", kNotAction},
      {"the next meeting", kNextMeeting},
      {"times", kWhen},
      {"housekeeping", kHousekeeping},
      {"fillers", kFiller},
      {"joining words", kJoiningWord},
  };
}

}  // namespace plenary::report
