// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace plenary::test {

// Readers of tracks on one thread. Each rebuilds the text from what it is sent and the segments
// that it fetches meanwhile, and comes back with the last place that it saw whenever its connection
// ends.
class Readers {
 public:
  //   port  of the server on 127.0.0.1
  explicit Readers(std::uint16_t port);
  ~Readers();

  void Join(const std::string& track, std::size_t count);

  // Waits until so many readers of a track are shown at least `turns` turns. Throws after half a
  // minute, and when a reader was sent what does not follow from what it has.
  void WaitForTurns(const std::string& track, std::size_t turns, std::size_t readers);

  // Waits until all readers of a track have this text, a label and a line for each turn; for half a
  // minute at most. Gives for each what it has.
  std::vector<std::string> TextsWhen(const std::string& track, const std::string& text);

  // How often the readers of a track were connected, and how many segments they fetched, all
  // together.
  struct Effort {
    std::size_t connections = 0;
    std::size_t segments = 0;
  };
  Effort EffortOf(const std::string& track) const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace plenary::test
