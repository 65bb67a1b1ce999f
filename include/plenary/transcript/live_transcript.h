// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plenary/transcript/caption_event.h"
#include "plenary/transcript/guesses.h"
#include "plenary/transcript/person.h"
#include "plenary/transcript/transcript.h"

namespace plenary::transcript {

// One step from the turns before a caption event to the turns after it.
//   set     turn n is now `turn`, whole; n may be one past the last
//   splice  erase the last `erase` Unicode scalar values of the clean text of turn n, then append;
//           its raw text and its timing have grown with it
//   drop    turns n and later are gone
struct TurnChange {
  enum class Kind { set, splice, drop };
  Kind kind{};
  int n = 0;
  Turn turn;              // set: the turn; splice: the turn after it, for those who keep turns
  std::size_t erase = 0;  // splice
  std::string append;     // splice
  friend bool operator==(const TurnChange&, const TurnChange&) = default;
};

// Whether a transcript lists its suspects, which take longer to find than all the rest.
enum class WithSuspects { no, yes };

// Finds the suspects of a transcript as it stood when this was made, those that are part of a
// suggested name among them; any thread may call it, and what it found is kept for the next call.
using SuspectSearch = std::function<std::vector<Suspect>()>;

// The transcript of a track while it is being written. What always holds: after any events,
// turns() and the rest are what Process gives for text(), but for the ids and the timing of turns.
class LiveTranscript {
 public:
  explicit LiveTranscript(Roster roster, Guesses guesses = {});
  ~LiveTranscript();
  LiveTranscript(LiveTranscript&&) noexcept;
  LiveTranscript& operator=(LiveTranscript&&) noexcept;

  // Takes one caption event and says what changed, in the order in which to apply it.
  // Errors: bad_input, field "erase", when more is to be erased than was written; nothing changes.
  Result<std::vector<TurnChange>> Apply(const CaptionEvent& event);

  // Takes several events as one step: what only stood in between is not told. Errors: as above; the
  // events before the one that is wrong are taken, and the next call tells what they changed.
  Result<std::vector<TurnChange>> Apply(std::span<const CaptionEvent> events);

  // Exchanges the roster; turns whose speaker changes are set.
  std::vector<TurnChange> SetRoster(Roster roster);

  // What the captioner wrote, all erasures done; and its length in Unicode scalar values.
  std::string_view text() const;
  std::size_t length() const;

  const std::vector<Turn>& turns() const;

  // For those who must not wait for the search: it copies the words, which takes little, and looks
  // through them where it is called.
  SuspectSearch SearchForSuspects() const;

  // All of it: turns, markers, boilerplate, the meeting as the header tells it.
  Transcript transcript(WithSuspects with_suspects = WithSuspects::yes) const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace plenary::transcript
