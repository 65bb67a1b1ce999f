// SPDX-License-Identifier: Apache-2.0
#include "awaits.h"
#include "library.h"
#include "plenary/server/meeting_record.h"

namespace plenary::server {
namespace {

Result<std::vector<transcript::Turn>> CaptionedTurns(store::Store& store,
                                                     const std::string& track_id) {
  auto stored = store.ReadTurns(track_id);
  if (stored.has_error()) return stored.error();
  std::vector<transcript::Turn> turns;
  turns.reserve(stored->size());
  for (auto& turn : *stored) turns.push_back(std::move(turn.captioned));
  return turns;
}

report::Report Drafted(const TranscriptPtr& transcript, const transcript::Roster& roster) {
  return report::DraftReport(*transcript, roster);
}

}  // namespace

net::awaitable<Result<TranscriptPtr>> ReadTranscript(Context& context, TrackView view,
                                                     Version version,
                                                     transcript::WithSuspects with_suspects) {
  const auto track = co_await GetTrack(context, view.track.id);
  if (track.has_error()) co_return track.error();
  auto transcript = std::make_shared<transcript::Transcript>((*track)->transcript());
  DescribeMeeting(view.meeting, transcript->meeting);
  if (with_suspects == transcript::WithSuspects::yes) {
    transcript->suspects = co_await Compute(context, (*track)->SearchForSuspects());
    transcript::LeaveOutNames(transcript->suspects, transcript->name_suggestions);
  }
  if (version == Version::captioned) {
    const auto settled = co_await Settled(*track);
    if (settled.has_error()) co_return settled.error();
    auto turns = co_await ReadStore(context, &CaptionedTurns, view.track.id);
    if (turns.has_error()) co_return turns.error();
    transcript->turns = std::move(*turns);
  }
  co_return TranscriptPtr(std::move(transcript));
}

net::awaitable<Result<std::string>> ReadText(Context& context, TrackView view) {
  const auto track = co_await GetTrack(context, view.track.id);
  if (track.has_error()) co_return track.error();
  co_return (*track)->text();
}

net::awaitable<Result<store::StoredTurn>> ReadTurn(Context& context, TrackView view,
                                                   std::string turn_id) {
  const auto track = co_await GetTrack(context, view.track.id);
  if (track.has_error()) co_return track.error();
  const auto settled = co_await Settled(*track);
  if (settled.has_error()) co_return settled.error();
  co_return co_await ReadStore(context, &store::Store::FindTurn, view.track.id, turn_id);
}

net::awaitable<Result<report::Report>> ReadReport(Context& context, MeetingView view) {
  const store::Track* floor = view.floor();
  if (floor == nullptr) co_return Fail(Errc::not_found, "this meeting has no track yet", "track");
  const TrackView track(*floor, view.meeting);
  const auto transcript =
      co_await ReadTranscript(context, track, Version::shown, transcript::WithSuspects::no);
  if (transcript.has_error()) co_return transcript.error();
  const auto roster = co_await ReadStore(context, &store::Store::ReadRoster, view.meeting.id);
  if (roster.has_error()) co_return roster.error();
  co_return co_await Compute(context, &Drafted, *transcript, *roster);
}

}  // namespace plenary::server
