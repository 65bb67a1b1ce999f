// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "end_to_end/readers.h"
#include "end_to_end/stage.h"
#include "end_to_end/typist.h"

namespace plenary::test {

//   events  of the captioner
//   seed    chooses what is typed
//   captioner_port, readers_port  where the server is reached; 0: where it listens
struct TrackPlan {
  std::size_t events = 0;
  std::uint64_t seed = 1;
  std::size_t readers = 0;
  std::uint16_t captioner_port = 0;
  std::uint16_t readers_port = 0;
};

// A track with a captioner who keeps a journal, and with readers. Whatever happens meanwhile, it
// ends with the same text everywhere.
class CaptionedTrack {
 public:
  // Connects the captioner and lets the readers come; nothing is typed yet.
  CaptionedTrack(const Stage& stage, StagedMeeting meeting, const TrackPlan& plan);

  Typist& typist() { return typist_; }
  Readers& readers() { return readers_; }
  const std::string& id() const { return meeting_.track; }

  // Waits until so many readers are shown what the first `events` events type.
  void WaitUntilShown(std::size_t events, std::size_t readers);

  // Lets the captioner type the rest, waits until all of it has arrived, and expects that the
  // journal, the server and each reader have, byte by byte, the text that was typed.
  void FinishAndCompare();

 private:
  const Stage& stage_;
  const StagedMeeting meeting_;
  const std::size_t reader_count_;
  const std::vector<Keys> typing_;
  const std::string journal_;
  Typist typist_;
  Readers readers_;
};

}  // namespace plenary::test
