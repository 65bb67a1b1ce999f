// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

#include "plenary/text/result.h"
#include "plenary/transcript/caption_event.h"

namespace plenary::client {

//   url      "http://host:port/api/v1/tracks/<id>" (or ws://): the track to write into
//   ticket   its captioner's ticket
//   program  name and version, for the server's log
//   connect_timeout  how long Connect tries before it gives up
//   silence_timeout  a server that has not been heard for this long, pings included, counts as gone
//   journal  a file that keeps every event before it is sent, so that nothing is lost when this
//            program or its machine dies: the next Connect with it sends what the log lacks. One
//            file for one track; empty: none
struct CaptionerOptions {
  std::string url;
  std::string ticket;
  std::string program;
  std::chrono::milliseconds connect_timeout{10'000};
  std::chrono::milliseconds silence_timeout{20'000};
  std::string journal{};
};

// Writes caption events into a track over the native protocol and sees to it that each arrives
// once: it numbers them, keeps them in memory until they are acknowledged, connects again when the
// connection breaks or the server restarts, and goes on where the server's log ends. A thread of
// its own keeps the connection alive. Calls block; one thread.
class Captioner {
 public:
  // Errors: bad_input (url, or what the server says), denied and not_found (the server's word on
  // ticket and track), conflict (the track takes no captions), unavailable after connect_timeout.
  static Result<std::unique_ptr<Captioner>> Connect(CaptionerOptions options);

  // Ends the connection; what is not acknowledged yet may or may not arrive.
  virtual ~Captioner() = default;

  // The number that the next event gets: one past the server's log when connected first.
  virtual std::uint64_t next_seq() const = 0;

  // How the text ended when connected first, what was in the journal taken in (its last 200 or
  // fewer characters).
  virtual const std::string& tail() const = 0;

  // Sends an event; returns when there is room in the window, however long the server is away.
  // Errors: those that the server refuses it, or one before it, with for good (denied, bad_input,
  // conflict ...); conflict when somebody else has written into the track meanwhile. Nothing is
  // sent any more after an error.
  virtual Result<void> Send(std::uint32_t erase, std::string append) = 0;

  // Waits until everything that was sent is acknowledged.
  virtual Result<void> Flush() = 0;

  // How often it had to connect again.
  virtual int reconnections() const = 0;
};

}  // namespace plenary::client
