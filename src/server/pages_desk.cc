// SPDX-License-Identifier: Apache-2.0
// The secretariat's desk: every turn with its forms and its revisions, and the life of the meeting.
#include <algorithm>

#include "pages_head.h"
#include "pages_turns.h"
#include "pages_urls.h"
#include "pages_words.h"

namespace plenary::server {
namespace {

using store::MeetingState;
using transcript::Revision;
using transcript::Turn;
using Revisions = std::vector<const Revision*>;

struct Action {
  MeetingState state;
  const char* does;  // the value that desk forms send
  const char* name;
  bool is_primary;
};
constexpr Action kActions[] = {
    {MeetingState::scheduled, "start", "Start the meeting", true},
    {MeetingState::live, "end", "End the meeting", true},
    {MeetingState::ended, "publish", "Publish", true},
    {MeetingState::ended, "review", "Take into review", false},
    {MeetingState::ended, "start", "Open again", false},
    {MeetingState::in_review, "publish", "Publish", true},
    {MeetingState::published, "publish", "Publish a new version", true},
    {MeetingState::published, "withdraw", "Withdraw", false},
    {MeetingState::withdrawn, "publish", "Publish again", true},
};

// What the forms of one turn have in common.
struct TurnForms {
  const DeskPage& page;
  const std::string csrf;
  const std::string action;  // where forms are sent: the desk itself, at this turn
};

void FillForm(Dictionary& dictionary, const TurnForms& forms) {
  Set(dictionary, "URL", forms.action);
  Set(dictionary, "CSRF", forms.csrf);
}

void FillRevisions(Dictionary& dictionary, const Turn& turn, const Revisions& revisions,
                   bool is_open) {
  if (revisions.empty()) return;
  auto& list = Add(dictionary, "REVISIONS");
  Set(list, "COUNT", CountWords(revisions.size(), "correction", "corrections"));
  ShowIf(list, "OPEN", is_open);
  for (const auto* revision : revisions) {
    auto& item = Add(list, "REVISION");
    Set(item, "TEXT", RevisionWords(*revision, Audience::desk));
    ShowIf(item, "UNDONE", revision->is_undone());
    if (revision->is_undone()) continue;
    auto& undo = Add(item, "CAN_UNDO");
    Set(undo, "ID", std::size_t{revision->id});
    Set(undo, "TURN", turn.id);
  }
}

void FillFindings(Dictionary& dictionary, const DeskPage& page, const Turn& turn) {
  const auto found = page.findings.find(turn.n);
  if (found == page.findings.end()) return;
  auto& list = Add(dictionary, "FINDINGS");
  for (const Finding& finding : found->second) {
    auto& item = Add(list, "FINDING");
    Set(item, "RAW", finding.raw);
    Set(item, "WHY", finding.why);
    if (!finding.proposal.empty()) ShowWith(item, "PROPOSAL", "TEXT", finding.proposal);
  }
}

// About as many rows as the text takes at 80 characters a row.
std::size_t Rows(std::string_view text) {
  const auto breaks = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  return std::clamp<std::size_t>(text.size() / 70 + breaks + 2, 3, 24);
}

bool IsGrowing(const DeskPage& page, const Turn& turn) {
  return page.where.meeting.state == MeetingState::live && turn.n == page.turns.back().n;
}

void FillTurnForms(Dictionary& dictionary, const TurnForms& forms, const Turn& turn,
                   const Revisions& revisions) {
  const auto& problem = forms.page.problem;
  const bool is_refused = problem && problem->turn_id == turn.id;
  const std::string name = turn.speaker ? turn.speaker->name : "";
  const std::string text = is_refused ? problem->typed_text.value_or(turn.text) : turn.text;
  FillForm(dictionary, forms);
  Set(dictionary, "ID", turn.id);
  Set(dictionary, "N", static_cast<std::size_t>(turn.n));
  Set(dictionary, "SEEN", revisions.empty() ? std::size_t{0} : std::size_t{revisions.back()->id});
  Set(dictionary, "SPEAKER", is_refused ? problem->typed_speaker.value_or(name) : name);
  Set(dictionary, "LANGUAGE", forms.page.where.language());
  Set(dictionary, "TEXT", text);
  Set(dictionary, "ROWS", Rows(text));
  ShowIf(dictionary, "OPEN", is_refused);
  ShowIf(dictionary, "GROWING", IsGrowing(forms.page, turn));
  if (is_refused) ShowWith(dictionary, "PROBLEM", "TEXT", problem->text);
  FillFindings(dictionary, forms.page, turn);
  FillRevisions(dictionary, turn, revisions, is_refused);
}

std::span<const Turn> Shown(const DeskPage& page) {
  const auto first = std::min(page.first, page.turns.size());
  return std::span(page.turns).subspan(first, std::min(kTurnsOnDesk, page.turns.size() - first));
}

void FillParts(Dictionary& content, const DeskPage& page) {
  if (page.turns.size() <= kTurnsOnDesk) return;
  auto& parts = Add(content, "PARTS");
  for (std::size_t first = 0; first < page.turns.size(); first += kTurnsOnDesk) {
    const auto last = std::min(first + kTurnsOnDesk, page.turns.size());
    auto& part = AddLink(parts, "PART", std::to_string(first + 1) + "–" + std::to_string(last),
                         DeskUrl(page.where, first));
    ShowIf(part, "CURRENT", first == page.first);
  }
}

// Links to the turns in which something is to be checked.
void FillToCheck(Dictionary& content, const DeskPage& page) {
  if (page.findings.empty()) return;
  std::size_t count = 0;
  for (const auto& [n, findings] : page.findings) count += findings.size();
  auto& to_check = Add(content, "TO_CHECK");
  Set(to_check, "COUNT", CountWords(count, "passage", "passages"));
  for (const auto& [n, findings] : page.findings) {
    const auto index = static_cast<std::size_t>(n) - 1;
    const std::size_t first = index / kTurnsOnDesk * kTurnsOnDesk;
    AddLink(to_check, "LINK", "#" + std::to_string(n),
            DeskUrl(page.where, first) + "#" + page.turns[index].id);
  }
}

void FillTurns(Dictionary& content, const PageFrame& frame, const DeskPage& page) {
  const auto by_turn = ByTurn(page.revisions);
  const std::string desk = DeskUrl(page.where, page.first);
  const std::string transcript = PageUrl(page.where, "");
  for (const auto& turn : Shown(page)) {
    const auto found = by_turn.find(turn.id);
    const Revisions own = found == by_turn.end() ? Revisions{} : found->second;
    auto& item = Include(Add(content, "TURN"), "TURN", "turn.tpl");
    FillTurn(item, turn, &own, page.turns, transcript);
    FillTurnForms(Include(item, "FORMS", "desk_turn.tpl"),
                  {page, frame.caller.csrf, desk + "#" + turn.id}, turn, own);
  }
}

void FillActions(Dictionary& content, const PageFrame& frame, const DeskPage& page) {
  for (const auto& action : kActions) {
    if (action.state != page.where.meeting.state) continue;
    auto& form = Add(content, "ACTION");
    FillForm(form, {page, frame.caller.csrf, DeskUrl(page.where, page.first)});
    Set(form, "DO", action.does);
    Set(form, "NAME", action.name);
    ShowIf(form, "PRIMARY", action.is_primary);
  }
}

void FillProblem(Dictionary& content, const DeskPage& page) {
  if (!page.problem) return;
  auto& problem = Add(content, "PROBLEM");
  Set(problem, "TEXT", page.problem->text);
  if (!page.problem->turn_id.empty()) {
    ShowWith(problem, "TURN", "URL", "#" + page.problem->turn_id);
  }
}

}  // namespace

std::string Render(const PageFrame& frame, const DeskPage& page) {
  const PageShape shape{
      "Desk: " + page.where.meeting.title, "desk.tpl", {"turns.css", "desk.css"}, nullptr, ""};
  return ExpandPage(frame, shape, [&](Dictionary& content) {
    IncludeHead(content, frame, page.where, Tab::desk);
    FillProblem(content, page);
    FillActions(content, frame, page);
    ShowIf(content, "PUBLISHED", page.where.meeting.state == MeetingState::published);
    for (const auto& person : page.roster.people) {
      auto& option = Add(content, "PERSON");
      Set(option, "NAME", person.name);
      Set(option, "ROLE", person.role);
    }
    Set(content, "LANGUAGE", page.where.language());
    ShowIf(content, "EMPTY", page.turns.empty());
    FillToCheck(content, page);
    FillParts(content, page);
    FillTurns(content, frame, page);
  });
}

}  // namespace plenary::server
