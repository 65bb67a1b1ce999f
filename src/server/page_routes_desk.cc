// SPDX-License-Identifier: Apache-2.0
// The desk: one page, and one address that all its forms are sent to; their field "do" says what
// is wanted. What is refused comes back on the page, with what was typed.
#include <algorithm>
#include <array>

#include "desk.h"
#include "page_routes_common.h"
#include "pages_urls.h"

namespace plenary::server {
namespace {

using transcript::RevisionKind;

// Browsers send line ends as CR LF; blanks at either end are not meant.
std::string TypedText(std::string text) {
  std::erase(text, '\r');
  const char* kBlanks = " \t\n";
  text.erase(text.find_last_not_of(kBlanks) + 1);
  text.erase(0, text.find_first_not_of(kBlanks));
  return text;
}

// The first turn of the part that ?from= names by the number of one of its turns.
std::size_t FirstOnDesk(const Request& request, std::size_t turns) {
  const std::size_t from = std::clamp<std::size_t>(NumberOrZero(request.Query("from")), 1,
                                                   std::max<std::size_t>(turns, 1));
  return (from - 1) / kTurnsOnDesk * kTurnsOnDesk;
}

net::awaitable<Result<Response>> ShowDesk(Context& context, int status, Request request,
                                          MeetingOnPage where, std::optional<DeskProblem> problem) {
  auto track = co_await ReadOnPage(context, where, transcript::WithSuspects::yes);
  if (track.has_error()) co_return track.error();
  const std::size_t first = FirstOnDesk(request, track->turns.size());
  const std::string id = where.meeting.id;
  const auto read = [id](store::Store& store) { return store.ReadRoster(id); };
  auto roster = co_await ReadStore(context, read);
  if (roster.has_error()) co_return roster.error();
  DeskPage page{std::move(where),
                first,
                std::move(*roster),
                std::move(track->turns),
                std::move(track->revisions),
                std::move(track->findings),
                std::move(problem)};
  co_return co_await ShowPage(context, status, std::move(request), std::move(page));
}

net::awaitable<Result<Response>> GetDesk(Context& context, Request request) {
  auto where = co_await FindOnPage(context, request);
  if (where.has_error()) co_return where.error();
  co_return co_await ShowDesk(context, 200, std::move(request), std::move(*where), std::nullopt);
}

// --- one turn ------------------------------------------------------------------------------------

RevisionRequest WantedRevision(const Request& request, const MeetingOnPage& where) {
  RevisionRequest wanted;
  wanted.track_id = where.track_id();
  wanted.turn_id = request.Form("turn");
  wanted.kind = request.Form("do") == "speaker" ? RevisionKind::speaker : RevisionKind::text;
  wanted.value = TypedText(request.Form(Name(wanted.kind)));
  wanted.why = TypedText(request.Form("why"));
  return wanted;
}

// The turn's text with what the program proposed for some words of it.
Result<std::string> Exchanged(const store::StoredTurn& stored, const Request& request) {
  const std::string raw = request.Form("raw");
  auto text = WithProposal(stored.shown().text, raw, request.Form("proposal"));
  if (text) return *std::move(text);
  return Fail(Errc::conflict, "\"" + raw + "\" does not stand in this turn any more", "raw");
}

// The id in the roster of the person with exactly this name; empty when there is none.
Result<std::string> PersonId(store::Store& store, const std::string& meeting_id,
                             const std::string& name) {
  const auto roster = store.ReadRoster(meeting_id);
  if (roster.has_error()) return roster.error();
  for (const auto& person : roster->people) {
    if (person.name == name) return person.id;
  }
  return std::string();
}

// What stands against a revision that the store would take: somebody else was quicker, or it would
// change nothing.
Result<void> CheckAgainst(const store::StoredTurn& stored, const RevisionRequest& wanted,
                          const std::string& seen) {
  const auto newest = stored.revisions.empty() ? 0 : stored.revisions.back().id;
  if (seen != std::to_string(newest)) {
    return Fail(Errc::conflict,
                "this turn was corrected by somebody else meanwhile: look at it as it is now, then "
                "save again what is still to be changed");
  }
  const auto shown = stored.shown();
  const std::string speaker = shown.speaker ? shown.speaker->name : "";
  const bool is_text = wanted.kind == RevisionKind::text;
  if (wanted.value == (is_text ? shown.text : speaker)) {
    return Fail(Errc::conflict, "nothing was changed: the turn reads so already");
  }
  return {};
}

net::awaitable<Result<void>> CorrectTurn(Context& context, Request request, MeetingOnPage where) {
  if (!where.has_track()) co_return Fail(Errc::not_found, "this meeting has no track");
  RevisionRequest wanted = WantedRevision(request, where);
  const TrackView view = TrackViewOf(where);
  const auto stored = co_await ReadTurn(context, view, wanted.turn_id);
  if (stored.has_error()) co_return stored.error();
  if (request.Form("do") == "exchange") {
    auto text = Exchanged(*stored, request);
    if (text.has_error()) co_return text.error();
    wanted.value = *std::move(text);
  }
  const auto checked = CheckAgainst(*stored, wanted, request.Form("seen"));
  if (checked.has_error()) co_return checked.error();
  if (wanted.kind == RevisionKind::speaker && !wanted.value.empty()) {
    const auto find = [id = where.meeting.id, name = wanted.value](store::Store& store) {
      return PersonId(store, id, name);
    };
    auto person = co_await ReadStore(context, find);
    if (person.has_error()) co_return person.error();
    wanted.person_id = std::move(*person);
  }
  const auto revised = co_await Revise(context, request.caller, std::move(wanted));
  if (revised.has_error()) co_return revised.error();
  co_return Result<void>();
}

net::awaitable<Result<void>> UndoCorrection(Context& context, Request request,
                                            MeetingOnPage where) {
  const auto id = NumberOrZero(request.Form("revision"));
  const auto undone = co_await UndoRevision(context, request.caller, where.track_id(), id);
  if (undone.has_error()) co_return undone.error();
  co_return Result<void>();
}

// --- the life of the meeting ---------------------------------------------------------------------

net::awaitable<Result<void>> SetState(Context& context, std::string meeting_id,
                                      store::MeetingState state) {
  MeetingChange change;
  change.state = state;
  const auto changed = co_await ChangeMeeting(context, std::move(meeting_id), std::move(change));
  if (changed.has_error()) co_return changed.error();
  co_return Result<void>();
}

net::awaitable<Result<void>> Start(Context& context, Request, MeetingOnPage where) {
  co_return co_await SetState(context, where.meeting.id, store::MeetingState::live);
}

net::awaitable<Result<void>> End(Context& context, Request, MeetingOnPage where) {
  co_return co_await SetState(context, where.meeting.id, store::MeetingState::ended);
}

net::awaitable<Result<void>> TakeIntoReview(Context& context, Request, MeetingOnPage where) {
  co_return co_await SetState(context, where.meeting.id, store::MeetingState::in_review);
}

net::awaitable<Result<void>> PublishMeeting(Context& context, Request request,
                                            MeetingOnPage where) {
  const auto published = co_await Publish(context, request.caller, where.meeting.id);
  if (published.has_error()) co_return published.error();
  co_return Result<void>();
}

net::awaitable<Result<void>> WithdrawMeeting(Context& context, Request, MeetingOnPage where) {
  const auto withdrawn = co_await Withdraw(context, where.meeting.id);
  if (withdrawn.has_error()) co_return withdrawn.error();
  co_return Result<void>();
}

// --- all forms -----------------------------------------------------------------------------------

struct Deed {
  std::string_view name;
  net::awaitable<Result<void>> (*does)(Context&, Request, MeetingOnPage);
};
constexpr std::array kDeeds{
    Deed{"speaker", CorrectTurn},
    Deed{"text", CorrectTurn},
    Deed{"exchange", CorrectTurn},
    Deed{"undo", UndoCorrection},
    Deed{"start", Start},
    Deed{"end", End},
    Deed{"review", TakeIntoReview},
    Deed{"publish", PublishMeeting},
    Deed{"withdraw", WithdrawMeeting},
};

net::awaitable<Result<void>> Do(Context& context, Request request, MeetingOnPage where) {
  const std::string wanted = request.Form("do");
  const auto deed = std::find_if(kDeeds.begin(), kDeeds.end(),
                                 [&](const Deed& one) { return one.name == wanted; });
  if (deed == kDeeds.end()) {
    co_return Fail(Errc::bad_input, "the desk cannot do \"" + wanted + "\"", "do");
  }
  co_return co_await deed->does(context, std::move(request), std::move(where));
}

DeskProblem ProblemOf(const Request& request, const Error& error) {
  DeskProblem problem{Sentence(error.what), request.Form("turn"), std::nullopt, std::nullopt};
  if (request.Form("do") == "speaker") problem.typed_speaker = request.Form("speaker");
  if (request.Form("do") == "text") problem.typed_text = TypedText(request.Form("text"));
  return problem;
}

net::awaitable<Result<Response>> PostDesk(Context& context, Request request) {
  auto where = co_await FindOnPage(context, request);
  if (where.has_error()) co_return where.error();
  const auto done = co_await Do(context, request, *where);
  if (done.has_error()) {
    const Error& error = done.error();
    const int status = StatusOf(error.code, request.caller);
    auto problem = ProblemOf(request, error);
    co_return co_await ShowDesk(context, status, std::move(request), std::move(*where),
                                std::move(problem));
  }
  const std::string& turn = request.Form("turn");
  const auto from = NumberOrZero(request.Query("from"));
  const std::string desk = DeskUrl(*where, from == 0 ? 0 : from - 1);
  co_return SeeOther(desk + (turn.empty() ? "" : "#" + Encoded(turn)));
}

}  // namespace

void AddDeskPages(Router& router) {
  router.Add("GET", "/meetings/{id}/desk", Access::editor, GetDesk);
  router.Add("POST", "/meetings/{id}/desk", Access::editor, PostDesk);
}

}  // namespace plenary::server
