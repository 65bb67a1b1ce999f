// SPDX-License-Identifier: Apache-2.0
// CommonMark with GitHub's tables. Parts of the report that are empty are left out.
#include "escape.h"
#include "report_writers.h"
#include "speaker_line.h"

namespace plenary::formats {
namespace {

// " [9](url) [12](url)", or " \[9\] \[12\]" where turns have no address.
std::string Cites(const std::vector<int>& cites, const TurnUrl& turn_url) {
  std::string text;
  for (const int n : cites) {
    const std::string number = std::to_string(n);
    text += turn_url ? " [" + number + "](<" + turn_url(n) + ">)" : " \\[" + number + "\\]";
  }
  return text;
}

// Text in a cell stays on one line.
std::string Cell(std::string_view text) {
  std::string cell = EscapeMarkdown(text);
  for (char& c : cell)
    if (c == '\n') c = ' ';
  return cell;
}

std::string InShort(const report::Report& report, const TurnUrl& turn_url) {
  if (report.summary.empty()) return {};
  std::string text = "\n## In short\n\n";
  for (const auto& sentence : report.summary)
    text += "- " + EscapeMarkdown(sentence.text) + Cites(sentence.cites, turn_url) + "\n";
  return text;
}

std::string Participants(const report::Report& report) {
  if (report.participants.empty()) return {};
  std::string text = "\n## Participants\n\n| Name | Role | Turns | Words |\n|---|---|--:|--:|\n";
  for (const auto& p : report.participants)
    text += "| " + Cell(p.name) + " | " + Cell(p.role) + " | " + std::to_string(p.turns) + " | " +
            std::to_string(p.words) + " |\n";
  if (report.statistics.unattributed_turns > 0)
    text += "\nTurns that nobody is named for: " +
            std::to_string(report.statistics.unattributed_turns) + "\n";
  return text;
}

std::string Apologies(const report::Report& report) {
  if (report.apologies.empty()) return {};
  std::string text = "\n## Apologies\n\n";
  for (const auto& name : report.apologies) text += "- " + EscapeMarkdown(name) + "\n";
  return text;
}

// Sentences are numbered through, as summary reports do it.
std::string Agenda(const report::Report& report, const TurnUrl& turn_url) {
  std::string text;
  int paragraph = 0;
  for (const auto& item : report.agenda) {
    text += "\n## " + std::to_string(item.item) + ". " + EscapeMarkdown(item.title) + "\n";
    for (const auto& sentence : item.summary)
      text += "\n" + std::to_string(++paragraph) + ". " + EscapeMarkdown(sentence.text) +
              Cites(sentence.cites, turn_url) + "\n";
  }
  return text;
}

std::string Decisions(const report::Report& report, const TurnUrl& turn_url) {
  if (report.decisions.empty()) return {};
  std::string text = "\n## Decisions\n\n";
  for (const auto& decision : report.decisions)
    text += "- " + EscapeMarkdown(decision.text) + Cites(decision.cites, turn_url) + "\n";
  return text;
}

std::string ActionItems(const report::Report& report, const TurnUrl& turn_url) {
  if (report.action_items.empty()) return {};
  std::string text = "\n## Action items\n\n| Action | Owner | Due | Turn |\n|---|---|---|---|\n";
  for (const auto& action : report.action_items)
    text += "| " + Cell(action.text) + " | " + Cell(action.owner) + " | " + Cell(action.due) +
            " |" + Cites(action.cites, turn_url) + " |\n";
  return text;
}

std::string NextMeeting(const report::Report& report, const TurnUrl& turn_url) {
  if (!report.next_meeting) return {};
  return "\n## Next meeting\n\n" + EscapeMarkdown(report.next_meeting->when) +
         Cites(report.next_meeting->cites, turn_url) + "\n";
}

std::string Gaps(const report::Report& report) {
  if (report.gaps.empty()) return {};
  std::string text = "\n## Gaps in the record\n\n";
  for (const auto& gap : report.gaps)
    text += "- line " + std::to_string(gap.line) + ": " + EscapeMarkdown(gap.why) + "\n";
  return text;
}

}  // namespace

std::string ReportMarkdown(const report::Report& report, const TurnUrl& turn_url) {
  std::string text = "# " + EscapeMarkdown(ReportTitle(report)) + "\n";
  if (const auto when = MeetingWhen(report.meeting); !when.empty())
    text += "\n" + EscapeMarkdown(when) + "\n";
  text += "\n*" + std::string(kDraftedNote) + "*\n";
  return text + InShort(report, turn_url) + Participants(report) + Apologies(report) +
         Agenda(report, turn_url) + Decisions(report, turn_url) + ActionItems(report, turn_url) +
         NextMeeting(report, turn_url) + Gaps(report);
}

}  // namespace plenary::formats
