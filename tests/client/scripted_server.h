// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "plenary/live/server_messages.h"

namespace plenary::client {

// The other end of one connection of a captioner's program, for a script to speak through.
class Peer {
 public:
  virtual ~Peer() = default;
  virtual live::Hello ReadHello() = 0;
  virtual transcript::CaptionEvent ReadEvent() = 0;  // passes over checks
  virtual live::Check ReadCheck() = 0;
  virtual live::CaptionerMessage Read() = 0;  // whatever comes next
  virtual void Say(const std::string& message) = 0;
  // Reads until the client is gone.
  virtual void WaitForEnd() = 0;
  // The same without answering anything, not even pings.
  virtual void StaySilent() = 0;
};

// A server that does what its scripts say, one for each connection in turn; the connection is
// broken off at the end of its script. Listens on a port of 127.0.0.1 that was free.
class ScriptedServer {
 public:
  using Script = std::function<void(Peer&)>;
  explicit ScriptedServer(std::vector<Script> scripts);
  // Waits until all scripts are through.
  ~ScriptedServer();

  std::string track_url() const;

 private:
  void Run();

  std::vector<Script> scripts_;
  boost::asio::io_context io_;
  boost::asio::ip::tcp::acceptor acceptor_;
  std::thread thread_;
};

}  // namespace plenary::client
