// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "plenary/text/result.h"
#include "plenary/transcript/caption_event.h"

namespace plenary::client {

// A file that keeps every event of a captioner's program before it is sent, and the program's name
// for itself, over crashes and restarts. A record is a line: CRC-32 of the rest in hexadecimal, a
// blank, a message of the protocol (first the hello with the client, then events; a hello with the
// epoch before those of another log).
class Journal {
 public:
  // Opens the file or makes it. A last record that was cut off is dropped: what it says was never
  // sent. Errors: unavailable when the file cannot be read or written; bad_input when it is no
  // journal, or an earlier record is damaged.
  static Result<std::unique_ptr<Journal>> Open(const std::string& path);
  ~Journal();
  Journal(const Journal&) = delete;
  Journal& operator=(const Journal&) = delete;

  const std::string& client() const { return client_; }
  // Of the log that the events are of; empty when it is not known.
  const std::string& epoch() const { return epoch_; }
  // An event, and the fence under which it was numbered: 0 beside the holder, nothing when the
  // server knew of no leases.
  struct Kept {
    transcript::CaptionEvent event;
    std::optional<std::uint64_t> fence;
  };
  // All events in the file that are of this log, in the order in which they were kept.
  const std::vector<Kept>& events() const { return events_; }

  // On the disk when this returns without an error. Errors: unavailable; nothing is kept then.
  Result<void> Append(const transcript::CaptionEvent& event,
                      std::optional<std::uint64_t> fence = std::nullopt);
  // The events from here on are of this log; those of another are forgotten.
  Result<void> Begin(const std::string& epoch);

 private:
  explicit Journal(int file) : file_(file) {}
  Result<void> Load(const std::string& path);
  Result<std::size_t> Take(const std::string& bytes);
  void TakeHello(const std::string& client, const std::string& epoch);
  Result<void> Write(const std::string& message);

  int file_;
  std::size_t size_ = 0;  // of what is good
  std::string client_;
  std::string epoch_;
  std::vector<Kept> events_;
};

}  // namespace plenary::client
