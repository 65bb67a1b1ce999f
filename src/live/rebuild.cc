// SPDX-License-Identifier: Apache-2.0
#include "log_fold.h"
#include "plenary/live/live_track.h"

namespace plenary::live {

Result<std::size_t> RebuildTrack(store::Store& store, std::string_view track_id,
                                 const transcript::Guesses& guesses) {
  const auto track = store.FindTrack(track_id);
  if (!track) return track.error();
  auto roster = store.ReadRoster(track->meeting_id);
  if (!roster) return roster.error();

  LogFold fold{transcript::LiveTranscript(*std::move(roster), guesses)};
  for (bool is_more = true; is_more;) {
    const auto folded = FoldBatch(store, track_id, fold);
    if (!folded) return folded.error();
    is_more = *folded;
  }
  const auto& turns = fold.live.turns();
  const auto written = store.ProjectTurns(track_id, 1, turns, fold.applied);
  if (!written) return written.error();
  return turns.size();
}

}  // namespace plenary::live
