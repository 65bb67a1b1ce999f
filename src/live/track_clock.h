// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <utility>

#include "plenary/live/live_track.h"

namespace plenary::live {

// What time it is in a track, milliseconds since 1970 UTC: that of the wall clock when the track
// was loaded, never before the last event of its log, and from there on by the steady clock. A wall
// clock that jumps while people speak so leaves the record in order, and its durations right.
class TrackClock {
 public:
  TrackClock(Clocks clocks, transcript::Millis last_at)
      : clocks_(std::move(clocks)),
        begin_(std::max(clocks_.wall(), last_at)),
        began_(clocks_.steady()) {}

  transcript::Millis Now() const { return begin_ + (clocks_.steady() - began_); }

 private:
  Clocks clocks_;
  transcript::Millis begin_;
  transcript::Millis began_;
};

}  // namespace plenary::live
