// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "live/caption_text.h"
#include "live/histogram.h"

namespace plenary::bench {

// What all connections of a run count together.
struct Tally {
  Histogram fan_out;  // from when an event was due to when a reader has it
  Histogram acks;     // from when an event was due to its acknowledgement
  std::uint64_t deliveries = 0;
  std::uint64_t acknowledged = 0;
  std::uint64_t messages = 0;  // that readers were sent
  std::uint64_t bytes = 0;     // of them and their frames
  std::uint32_t readers_open = 0;
  std::uint32_t writers_open = 0;
  std::uint32_t broken = 0;  // connections that ended, refusals
};

// One track: its text, and how far each event of it has come.
class Channel {
 public:
  Channel(unsigned seed, std::uint32_t readers, Tally& tally)
      : text_(seed), readers_(readers), tally_(tally) {}

  // The text of the next event, which was due at that time.
  std::string Next(std::int64_t due) {
    due_.push_back(due);
    missing_.push_back(readers_);
    return text_.Next();
  }

  // A reader who had all events up to `known` has those up to `highest` now.
  void Deliver(std::uint32_t known, std::uint32_t highest, std::int64_t now) {
    highest = std::min(highest, sent());
    for (std::uint32_t n = known; n < highest; ++n) {
      tally_.fan_out.Add(now - due_[n]);
      --missing_[n];
    }
    tally_.deliveries += std::max(highest, known) - known;
    while (shown_ < missing_.size() && missing_[shown_] == 0) ++shown_;
  }

  // All events up to `number` are durable.
  void Acknowledge(std::uint32_t number, std::int64_t now) {
    for (; durable_ < number; ++durable_) {
      tally_.acks.Add(now - due_[durable_]);
      ++tally_.acknowledged;
    }
  }

  std::uint32_t sent() const { return text_.events(); }
  std::uint32_t shown() const { return readers_ == 0 ? sent() : shown_; }  // to all readers
  std::uint32_t durable() const { return durable_; }
  const CaptionText& text() const { return text_; }
  Tally& tally() const { return tally_; }

 private:
  CaptionText text_;
  std::uint32_t readers_;
  Tally& tally_;
  std::vector<std::int64_t> due_;       // of event n + 1
  std::vector<std::uint32_t> missing_;  // how many readers do not have event n + 1
  std::uint32_t shown_ = 0;
  std::uint32_t durable_ = 0;
};

}  // namespace plenary::bench
