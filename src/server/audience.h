// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <memory>
#include <optional>
#include <string>

#include "plenary/live/live_track.h"
#include "plenary/server/config.h"
#include "plenary/wire/fan_out.h"
#include "sessions.h"

namespace plenary::server {

// A connection whose request was read and that is to be answered by somebody else from now on.
//   connection  the socket, non-blocking; owned by who gets this
//   greeting    the header of the answer, to be sent first
//   said        what the peer has sent behind its request
//   is_packed   permessage-deflate was agreed on
struct Handover {
  int connection = -1;
  std::string greeting;
  std::string said;
  bool is_packed = false;
};

// The readers of all tracks. Used on the I/O thread only; the readers' connections are served by
// loops on threads of their own, which hear of a change once for all of their readers.
class Audience {
 public:
  Audience(boost::asio::any_io_executor executor, Sessions& sessions, const Limits& limits);
  ~Audience();

  // Whether one more reader from the address may follow the track. Errors: unavailable, field
  // "readers", with who has too many.
  Result<void> Admit(const std::string& track_id, const std::string& address) const;

  // The reader follows the track from now on: it gets what came after `last`, or a snapshot.
  //   line  by WebSocket, or event_stream
  void Add(Handover handover, wire::Line line, const SessionFacts& facts,
           const std::string& address, const std::shared_ptr<live::LiveTrack>& track,
           const std::optional<live::Place>& last);

  std::size_t size() const;

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace plenary::server
