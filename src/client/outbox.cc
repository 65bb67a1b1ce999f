// SPDX-License-Identifier: Apache-2.0
#include "outbox.h"

#include <algorithm>

#include "plenary/live/captioner_messages.h"

namespace plenary::client {

bool Outbox::has_room() const {
  return events_.size() < live::kWindowEvents;
}

void Outbox::Put(std::uint32_t erase, std::string append) {
  events_.push_back({next_seq_, erase, std::move(append), {}, {}});
  ++next_seq_;
}

const transcript::CaptionEvent* Outbox::ToSend() const {
  if (next_to_send_ == next_seq_) return nullptr;
  return &events_[next_to_send_ - first_seq()];
}

void Outbox::Acknowledge(std::uint64_t seq) {
  while (!events_.empty() && events_.front().seq <= seq) events_.pop_front();
  next_to_send_ = std::max(next_to_send_, first_seq());
}

Result<void> Outbox::GoBackTo(std::uint64_t expected) {
  if (expected > next_seq_)
    return Fail(Errc::conflict,
                "somebody else writes into the track: expected its log to go on at event " +
                    std::to_string(next_seq_) + ", it goes on at " + std::to_string(expected),
                "seq");
  if (expected < first_seq())
    return Fail(Errc::conflict,
                "the server's log goes on at event " + std::to_string(expected) +
                    ", although events up to " + std::to_string(acknowledged()) +
                    " were acknowledged",
                "seq");
  next_to_send_ = std::min(next_to_send_, expected);
  return {};
}

void Outbox::Replace(const std::deque<transcript::CaptionEvent>& unacknowledged) {
  const auto first = first_seq();
  events_ = unacknowledged;
  next_seq_ = first + events_.size();
  Renumber(first);
}

void Outbox::Renumber(std::uint64_t next) {
  next_to_send_ = next;
  for (auto& event : events_) event.seq = next++;
  next_seq_ = next;
}

Result<void> Outbox::Resume(std::uint64_t expected) {
  if (const auto possible = GoBackTo(expected); !possible) return possible;
  next_to_send_ = first_seq();
  return {};
}

}  // namespace plenary::client
