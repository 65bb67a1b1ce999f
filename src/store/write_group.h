// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "followers.h"
#include "plenary/store/store_thread.h"

namespace plenary::store {

// Something to be done to a store, and who is told of it.
struct Job {
  StoreThread::Work work;
  StoreThread::Done done;
};

// StoreThread::Append as a write, whose `done` tells the followers of what is new before it tells
// who asked.
Job AppendJob(std::shared_ptr<Followers> followers, std::string track_id, std::uint64_t fence,
              std::vector<transcript::CaptionEvent> events, StoreThread::AppendDone done);

// Does the work of all jobs in one transaction, each in a savepoint of its own. Gives what each
// one's `done` is to be called with, which is not done here.
std::vector<Result<void>> CommitGroup(Store& store, const std::vector<Job>& group);

}  // namespace plenary::store
