// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "plenary/store/store_thread.h"
#include "write_group.h"

namespace plenary::simulation {

// The store's threads without threads, over the real store: what is submitted waits until the
// simulation lets it happen. What was committed stays; a crash takes the rest.
class Disk : public store::StoreThread {
 public:
  // Makes a new database of that name.
  explicit Disk(std::string path);

  void Write(Work work, Done done) override;
  void WriteLater(Work work, Done done) override;
  using StoreThread::Append;
  void Append(std::string track_id, std::uint64_t fence,
              std::vector<transcript::CaptionEvent> events, AppendDone done) override;
  void Read(Work work, Done done) override;
  std::shared_ptr<void> Follow(std::string track_id, OnEvents on_events) override;

  // --- what may happen next; false when there is nothing of the kind

  // Commits the writes that wait, at most so many: they are durable, and nobody knows it yet.
  bool Commit(std::size_t most);
  // Tells the next one whose write was committed.
  bool Tell();
  // Reads, or tells what was read.
  bool Read();
  // What was submitted and not committed is gone, and so is who waits for an answer. The database
  // is opened anew.
  void Crash();

  bool is_idle() const { return pending() == 0; }
  std::size_t pending() const {
    return writes_.size() + later_.size() + committed_.size() + reads_.size() + (read_ ? 1 : 0);
  }

  // Nothing can be written.
  bool is_full = false;

  // As it is on the disk.
  store::Store& store() { return *store_; }

 private:
  void Open();

  std::string path_;
  std::unique_ptr<store::Store> store_;
  std::shared_ptr<store::Followers> followers_;
  using DoneJob = std::pair<store::Job, Result<void>>;
  std::deque<store::Job> writes_;
  std::deque<store::Job> later_;
  std::deque<DoneJob> committed_;
  std::deque<store::Job> reads_;
  std::optional<DoneJob> read_;
};

}  // namespace plenary::simulation
