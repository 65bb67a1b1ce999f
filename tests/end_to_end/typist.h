// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "end_to_end/typing.h"
#include "plenary/client/captioner.h"

namespace plenary::test {

// A captioner who types through the client library, on a thread of its own, as fast as it is let.
// `typing` must outlive it; nothing of it may be in the track yet.
class Typist {
 public:
  // Connects. Throws when that fails.
  Typist(client::CaptionerOptions options, const std::vector<Keys>& typing);
  ~Typist();

  // It types as far as that event; at first, nothing.
  void LetTypeUpTo(std::size_t count);

  // Waits until so many events are in its journal, wherever the server is.
  void WaitUntilTyped(std::size_t count);

  // Lets it type all and waits until that is acknowledged. Again, it just says how that went.
  Result<void> Finish();

  // For what may be called on any thread: Take, Yield and Keep.
  client::Captioner& captioner() { return *captioner_; }

  int reconnections() const { return captioner_->reconnections(); }

 private:
  Result<void> TypeAll();
  bool MayType(std::size_t count);

  const std::vector<Keys>& typing_;
  std::unique_ptr<client::Captioner> captioner_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t allowed_ = 0;
  std::size_t typed_ = 0;
  bool is_leaving_ = false;
  Result<void> outcome_;
  std::thread thread_;
};

// The text of all events in a captioner's journal. Throws when it is no journal, or when its
// numbers do not follow one another from 1.
std::string TextOfJournal(const std::string& path);

}  // namespace plenary::test
