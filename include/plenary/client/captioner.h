// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "plenary/live/server_messages.h"
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
//   client   names the program to the server, so that it is known again; empty: the journal's own
//            name for it, or none
//   role     to write as soon as the track is free, or to wait until the lease comes
//   on_status, on_lease, on_beside, on_asked, on_refused
//            what the server says of the track and its captioners; on_lease with the welcome, too,
//            on_refused when take, yield or keep had no sense. Called on a thread of the
//            captioner's own: to be quick, and not to call back except for Take, Yield and Keep
struct CaptionerOptions {
  std::string url;
  std::string ticket;
  std::string program;
  std::chrono::milliseconds connect_timeout{10'000};
  std::chrono::milliseconds silence_timeout{20'000};
  std::string journal{};
  std::string client{};
  live::Role role = live::Role::write;
  std::function<void(const live::Status&)> on_status{};
  std::function<void(const live::LeaseChange&)> on_lease{};
  std::function<void(const live::Beside&)> on_beside{};
  std::function<void(const live::Asked&)> on_asked{};
  std::function<void(const live::Refusal&)> on_refused{};
};

// Writes caption events into a track over the native protocol and sees to it that each arrives
// once: it numbers them, keeps them in memory until they are acknowledged, connects again when the
// connection breaks or the server restarts, and goes on where the server's log ends. While another
// holds the track, what is sent is kept apart by the server; when the lease passes, what is not
// acknowledged yet is numbered anew and sent again. A thread of its own keeps the connection alive.
// Calls block; one thread, except for Take, Yield, Keep and lease.
class Captioner {
 public:
  // Errors: bad_input (url, or what the server says), denied and not_found (the server's word on
  // ticket and track), conflict (the track takes no captions), unavailable after connect_timeout.
  static Result<std::unique_ptr<Captioner>> Connect(CaptionerOptions options);

  // Ends the connection; what is not acknowledged yet may or may not arrive.
  virtual ~Captioner() = default;

  // The number that the next event gets: one past the server's log when connected first, or past
  // what was kept apart.
  virtual std::uint64_t next_seq() const = 0;

  // How the text ended when connected first, what was in the journal taken in (its last 200 or
  // fewer characters).
  virtual const std::string& tail() const = 0;

  // Sends an event; returns when there is room in the window, however long the server is away.
  // Errors: those that the server refuses it, or one before it, with for good (denied, bad_input,
  // conflict ...); conflict when somebody else has written into the track meanwhile, or the same
  // program has connected again. Nothing is sent any more after an error.
  virtual Result<void> Send(std::uint32_t erase, std::string append) = 0;

  // Asks for the lease; gives it up; answers that it is kept. What comes of it is told by on_lease
  // and on_refused.
  virtual void Take() = 0;
  virtual void Yield() = 0;
  virtual void Keep() = 0;

  // Who writes into the track now.
  virtual live::LeaseState lease() const = 0;

  // Waits until everything that was sent is acknowledged.
  virtual Result<void> Flush() = 0;

  // How often it had to connect again.
  virtual int reconnections() const = 0;
};

}  // namespace plenary::client
