// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include <algorithm>

#include "awaits.h"

namespace plenary::server {
namespace {

using transcript::Revision;
using transcript::RevisionKind;

// A revision as it was stored, its turn, and all revisions of the track for those who follow it.
struct Stored {
  RevisionOutcome outcome;
  std::vector<Revision> all;
};

Result<void> CheckPerson(store::Store& store, const std::string& track_id,
                         const std::string& person_id) {
  if (person_id.empty()) return {};
  const auto track = store.FindTrack(track_id);
  if (track.has_error()) return track.error();
  const auto roster = store.ReadRoster(track->meeting_id);
  if (roster.has_error()) return roster.error();
  const bool is_there = std::any_of(roster->people.begin(), roster->people.end(),
                                    [&](const auto& person) { return person.id == person_id; });
  if (is_there) return {};
  return Fail(Errc::bad_input,
              "the roster of this meeting has nobody with the id \"" + person_id + "\"",
              "person_id");
}

Result<Stored> Outcome(store::Store& store, const std::string& track_id, Revision revision) {
  const auto turn = store.FindTurn(track_id, revision.turn_id);
  if (turn.has_error()) return turn.error();
  auto all = store.Revisions(track_id);
  if (all.has_error()) return all.error();
  return Stored{{std::move(revision), turn->shown()}, std::move(*all)};
}

Result<Stored> StoreRevision(store::Store& store, const std::string& track_id, Revision revision) {
  const auto turn = store.FindTurn(track_id, revision.turn_id);
  if (turn.has_error()) {
    if (turn.error().code != Errc::not_found) return turn.error();
    return Fail(Errc::not_found, "this track has no turn " + revision.turn_id, "turn");
  }
  const auto person = CheckPerson(store, track_id, revision.person_id);
  if (person.has_error()) return person.error();
  const auto id = store.AddRevision(track_id, revision);
  if (id.has_error()) return id.error();
  revision.id = *id;
  return Outcome(store, track_id, std::move(revision));
}

Result<Stored> StoreUndo(store::Store& store, const std::string& track_id, std::uint64_t id,
                         const std::string& author, store::Millis at) {
  auto undone = store.UndoRevision(track_id, id, author, at);
  if (undone.has_error()) return undone.error();
  return Outcome(store, track_id, std::move(*undone));
}

Result<void> CheckValue(const RevisionRequest& wanted) {
  if (wanted.kind == RevisionKind::text && !wanted.person_id.empty()) {
    return Fail(Errc::bad_input, "person_id goes with the kind \"speaker\" only", "person_id");
  }
  const bool is_one_line = wanted.value.find('\n') == std::string::npos;
  if (wanted.kind == RevisionKind::speaker && (!is_one_line || wanted.value.size() > 200)) {
    return Fail(Errc::bad_input, "a speaker's name is one line of at most 200 bytes", "value");
  }
  return {};
}

// Gives the tracks of the meeting, which have to hear of it.
Result<std::vector<store::Track>> StoreRoster(store::Store& store, const std::string& meeting_id,
                                              const transcript::Roster& roster) {
  const auto meeting = store.FindMeeting(meeting_id);
  if (meeting.has_error()) return meeting.error();
  const auto put = store.PutRoster(meeting_id, roster);
  if (put.has_error()) return put.error();
  return store.Tracks(meeting_id);
}

// The live track once its turns are stored, so that a revision finds the turn it is about.
net::awaitable<Result<std::shared_ptr<live::LiveTrack>>> SettledTrack(Context& context,
                                                                      std::string track_id) {
  auto track = co_await GetTrack(context, std::move(track_id));
  if (track.has_error()) co_return track.error();
  const auto settled = co_await Settled(*track);
  if (settled.has_error()) co_return settled.error();
  co_return track;
}

std::string AuthorOf(const Caller& caller) {
  return caller.name.empty() ? caller.credential_id : caller.name;
}

}  // namespace

net::awaitable<Result<RevisionOutcome>> Revise(Context& context, Caller caller,
                                               RevisionRequest wanted) {
  const auto checked = CheckValue(wanted);
  if (checked.has_error()) co_return checked.error();
  const auto track = co_await SettledTrack(context, wanted.track_id);
  if (track.has_error()) co_return track.error();
  Revision revision;
  revision.turn_id = wanted.turn_id;
  revision.kind = wanted.kind;
  revision.value = wanted.value;
  revision.person_id = wanted.person_id;
  revision.author = AuthorOf(caller);
  revision.at = context.now();
  revision.why = wanted.why;
  auto stored = co_await WriteStore(context, &StoreRevision, wanted.track_id, revision);
  if (stored.has_error()) co_return stored.error();
  (*track)->Revise(stored->all);
  co_return std::move(stored->outcome);
}

net::awaitable<Result<RevisionOutcome>> UndoRevision(Context& context, Caller caller,
                                                     std::string track_id, std::uint64_t id) {
  const auto track = co_await SettledTrack(context, track_id);
  if (track.has_error()) co_return track.error();
  auto stored =
      co_await WriteStore(context, &StoreUndo, track_id, id, AuthorOf(caller), context.now());
  if (stored.has_error()) co_return stored.error();
  (*track)->Revise(stored->all);
  co_return std::move(stored->outcome);
}

net::awaitable<Result<void>> ReplaceRoster(Context& context, std::string meeting_id,
                                           transcript::Roster roster) {
  const auto tracks = co_await WriteStore(context, &StoreRoster, meeting_id, roster);
  if (tracks.has_error()) co_return tracks.error();
  for (const auto& track : *tracks) {
    // Loaded even when nobody follows it now: its stored turns have to be attributed again too.
    const auto live = co_await GetTrack(context, track.id);
    if (live.has_error()) co_return live.error();
    (*live)->SetRoster(roster);
  }
  co_return Result<void>();
}

}  // namespace plenary::server
