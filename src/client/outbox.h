// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <string>

#include "plenary/text/result.h"
#include "plenary/transcript/caption_event.h"

namespace plenary::client {

// The caption events that the server has not acknowledged yet, numbered, and how far they have been
// sent over the present connection.
class Outbox {
 public:
  explicit Outbox(std::uint64_t next_seq) : next_seq_(next_seq), next_to_send_(next_seq) {}

  // The number that the next event gets, and the last one that is acknowledged.
  std::uint64_t next_seq() const { return next_seq_; }
  std::uint64_t acknowledged() const { return next_seq_ - events_.size() - 1; }

  bool is_empty() const { return events_.empty(); }
  bool has_room() const;  // in the window of the protocol

  // Adds an event; there has to be room.
  void Put(std::uint32_t erase, std::string append);

  // The next event to be sent, null when all are; Sent when it was.
  const transcript::CaptionEvent* ToSend() const;
  void Sent() { ++next_to_send_; }

  // All up to `seq` are durable.
  void Acknowledge(std::uint64_t seq);

  // The server's log takes `expected` next: that one, and those after it, are to be sent again.
  // Errors: conflict when the log cannot be gone on with: it is longer than what was written here,
  // or it lacks what was acknowledged.
  Result<void> GoBackTo(std::uint64_t expected);

  // Exchanges what is not acknowledged.
  void Replace(const std::deque<transcript::CaptionEvent>& unacknowledged);

  // The lease has passed: what is not acknowledged is numbered anew, and sent again, from `next`.
  void Renumber(std::uint64_t next);
  const std::deque<transcript::CaptionEvent>& unacknowledged() const { return events_; }

  // A new connection to a log that takes `expected` next: all that is not acknowledged is sent
  // again, so that the server compares what its log has already. Errors: as for GoBackTo.
  Result<void> Resume(std::uint64_t expected);

 private:
  std::uint64_t first_seq() const { return acknowledged() + 1; }

  std::uint64_t next_seq_;
  std::uint64_t next_to_send_;
  std::deque<transcript::CaptionEvent> events_;  // consecutive, up to next_seq_ - 1
};

}  // namespace plenary::client
