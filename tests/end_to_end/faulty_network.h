// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

namespace plenary::test {

// A way to a server on 127.0.0.1 that fails as networks do. Everything passes in pieces of any
// size, some of them late. Each of the first `faults` connections comes to an end after so many
// bytes of one direction, mostly in mid-frame: it is cut; or what is said in that direction is lost
// for a while before it is cut. What the client said, the lost part as well, may then be said to
// the server again by a connection of the network's own, in whole or in part, while the client
// has come back. What happens to the n-th connection depends on the seed only.
class FaultyNetwork {
 public:
  FaultyNetwork(std::uint16_t server_port, std::uint64_t seed, std::size_t faults);
  ~FaultyNetwork();

  std::uint16_t port() const;

  // How many connections it cut, of how many of them it lost bytes, and what how many said it said
  // again.
  struct Deeds {
    std::size_t cut = 0;
    std::size_t lost = 0;
    std::size_t said_again = 0;
  };
  // Waits until all that is to be said again was said.
  Deeds Settle();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace plenary::test
