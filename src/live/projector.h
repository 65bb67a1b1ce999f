// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "executor_gate.h"
#include "plenary/store/store_thread.h"
#include "shown_track.h"

namespace plenary::live {

// Keeps the stored turns of a track in step with the derived ones: a little behind them, writing
// from the first turn that changed, and again later when the store refuses. Used on the executor
// only.
class Projector : public std::enable_shared_from_this<Projector> {
 public:
  //   projected  the sequence number that the stored turns stand at
  Projector(std::shared_ptr<ExecutorGate> gate, store::StoreThread& store, std::string track_id,
            std::shared_ptr<const ShownTrack> shown, std::uint64_t projected);

  // The derived turns have changed from number first_changed on (none: only the log has grown), by
  // about `bytes` of text.
  void Note(std::optional<int> first_changed, std::size_t bytes);

  // Writes what is to be written at once. `done` is never called from within.
  using Done = std::function<void(Result<void>)>;
  void Settle(Done done);

  bool is_settled() const;

 private:
  void WriteAfter(std::chrono::milliseconds delay);
  void Write();
  void OnWritten(int from, std::uint64_t projected, const Result<void>& result);

  std::shared_ptr<ExecutorGate> gate_;
  store::StoreThread& store_;
  std::string track_id_;
  std::shared_ptr<const ShownTrack> shown_;
  std::uint64_t projected_;
  std::optional<int> first_changed_;
  std::size_t changed_bytes_ = 0;
  boost::asio::steady_timer timer_;
  bool is_timer_set_ = false;
  bool is_writing_ = false;
  std::chrono::milliseconds retry_after_;
  std::vector<Done> settling_;  // wait for the next write
  std::vector<Done> served_;    // wait for the one under way
};

}  // namespace plenary::live
