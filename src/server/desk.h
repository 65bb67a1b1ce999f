// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "context.h"
#include "http.h"

// What the secretariat does; the API and the pages both ask here. The route has checked that the
// caller is an editor.
namespace plenary::server {

struct RevisionRequest {
  std::string track_id;
  std::string turn_id;
  transcript::RevisionKind kind{};
  std::string value;
  std::string person_id;
  std::string why;
};

// A revision as it is now, and its turn as it is shown now.
struct RevisionOutcome {
  transcript::Revision revision;
  transcript::Turn turn;
};

// Stores a revision and shows it to readers. Errors: not_found (track or turn); bad_input, field
// "person_id", for somebody who is not in the roster, "value" for what does not fit the kind.
net::awaitable<Result<RevisionOutcome>> Revise(Context& context, Caller caller,
                                               RevisionRequest wanted);

// Takes a revision back. Errors: not_found; conflict when it is undone already.
net::awaitable<Result<RevisionOutcome>> UndoRevision(Context& context, Caller caller,
                                                     std::string track_id, std::uint64_t id);

// Freezes the floor track as it is shown, as the next version, and opens it to readers.
// Errors: conflict when the meeting is scheduled or live (it has to end first) or has no track.
net::awaitable<Result<store::Publication>> Publish(Context& context, Caller caller,
                                                   std::string meeting_id);

// Takes a published meeting from readers; its versions are kept. conflict when it is not published.
net::awaitable<Result<store::Meeting>> Withdraw(Context& context, std::string meeting_id);

// What of a meeting is to change.
struct MeetingChange {
  std::optional<std::string> title;
  std::optional<std::string> series;
  std::optional<std::string> body;
  std::optional<std::optional<int>> number;
  std::optional<std::string> starts_at;
  std::optional<std::vector<std::string>> languages;
  std::optional<store::Visibility> visibility;
  std::optional<store::MeetingState> state;
};

// Errors: conflict, field "state", for a step that the life of a meeting does not have:
// scheduled -> live -> ended -> in_review; ended -> live; in_review -> ended; published and
// withdrawn -> in_review. Publishing and withdrawing are not steps of this kind.
net::awaitable<Result<store::Meeting>> ChangeMeeting(Context& context, std::string meeting_id,
                                                     MeetingChange change);

// Exchanges the people expected; unlabelled turns are attributed again.
net::awaitable<Result<void>> ReplaceRoster(Context& context, std::string meeting_id,
                                           transcript::Roster roster);

}  // namespace plenary::server
