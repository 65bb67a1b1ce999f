// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "plenary/store/store.h"

namespace plenary::store {

// Runs a store on threads of its own, so that nobody else waits for the disk: one writer with
// group commit, one reader. Any thread may call; callbacks run on the store's threads and should
// only hand the result on. The destructor finishes what was submitted.
class StoreThread {
 public:
  // Opens the database twice, for writing and for reading. Errors: those of OpenSqliteStore.
  static Result<std::unique_ptr<StoreThread>> Open(const std::string& path);
  virtual ~StoreThread() = default;

  // Writes. All that was submitted while the one before was being committed goes into one
  // transaction, each in a savepoint of its own. `done` is called after the commit: with the error
  // of `work`, or with that of the commit.
  using Work = std::function<Result<void>(Store&)>;
  using Done = std::function<void(Result<void>)>;
  virtual void Write(Work work, Done done) = 0;

  // The same for what can wait, as what is derived from the log can: a few such jobs go with each
  // commit, so that many of them at once keep no append waiting.
  virtual void WriteLater(Work work, Done done) = 0;

  // Reads, one after the other, each seeing what was committed when it began.
  virtual void Read(Work work, Done done) = 0;

  // Appends events to the log of a track, all or none. `done` gets what became of each once it is
  // durable. Errors: those of Store::Append, with nothing kept. Followers hear of what is appended
  // here; work given to Write should not append to a track that is followed.
  //   fence  of the lease under which they were written: as Store::RequireFence
  using AppendDone = std::function<void(Result<std::vector<Appended>>)>;
  virtual void Append(std::string track_id, std::uint64_t fence,
                      std::vector<transcript::CaptionEvent> events, AppendDone done) = 0;
  void Append(std::string track_id, std::vector<transcript::CaptionEvent> events, AppendDone done) {
    Append(std::move(track_id), 0, std::move(events), std::move(done));
  }

  // Follows the log of a track: `on_events` gets every newly appended event once it is durable, in
  // order, without a gap from the moment of this call. Ends when the returned object is destroyed;
  // no call is under way any more then.
  using OnEvents = std::function<void(const std::vector<transcript::CaptionEvent>&)>;
  virtual std::shared_ptr<void> Follow(std::string track_id, OnEvents on_events) = 0;
};

}  // namespace plenary::store
