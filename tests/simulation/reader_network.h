// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "chance.h"
#include "plenary/wire/fan_out.h"

namespace plenary::simulation {

constexpr std::size_t kLoops = 2;

// The connections between the server's loops and its readers: bytes that are sent in part, late, or
// never.
class ReaderNetwork {
 public:
  explicit ReaderNetwork(Chance& chance);

  // --- the server's end
  wire::Connections& port(std::size_t loop) { return *ports_[loop]; }

  // A loop is told of something that its connections have to say; false when there is nothing.
  bool Notify(wire::FanOut& fan_out, std::size_t loop, wire::FanOut::Time now);

  // The server is gone: a part of what it had sent still arrives.
  void Crash();

  // --- the reader's end
  int Open(std::size_t capacity);
  // What has arrived, a part of it.
  std::string Read(int connection);
  bool HasEnded(int connection) const;  // nothing more will arrive
  void Say(int connection, std::string_view bytes);
  void HangUp(int connection);

  std::size_t size() const { return connections_.size(); }

 private:
  class Port;
  struct Connection {
    std::string to_reader;
    std::string to_server;
    std::size_t capacity = 0;
    std::size_t loop = 0;
    wire::ReaderId reader;
    bool is_watched = false;
    bool is_closed = false;    // by the server
    bool has_ended = false;    // the server sends no more
    bool has_hung_up = false;  // the reader
    bool awaits_room = false;  // a send was cut short
    bool has_news = false;     // the loop has not been told of all that there is to read
  };
  Connection* Find(int connection);
  void Tidy(int connection);

  Chance& chance_;
  std::map<int, Connection> connections_;
  int next_ = 1;
  std::array<std::unique_ptr<wire::Connections>, kLoops> ports_;
};

}  // namespace plenary::simulation
