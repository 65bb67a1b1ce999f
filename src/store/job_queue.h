// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <iterator>
#include <mutex>
#include <utility>
#include <vector>

namespace plenary::store {

// Hands jobs from any thread to one, in order.
template <class Job>
class JobQueue {
 public:
  // False, and the job is left as it is, once the queue was closed and its thread has gone.
  bool Push(Job&& job) {
    {
      const std::lock_guard lock(mutex_);
      if (is_drained_) return false;
      jobs_.push_back(std::move(job));
    }
    changed_.notify_one();  // without the lock, which the one who wakes would have to wait for
    return true;
  }

  // Waits for a job and takes up to `most` of those there are. None: the queue was closed, and all
  // that was pushed has been taken.
  std::vector<Job> Take(std::size_t most) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return is_closed_ || !jobs_.empty(); });
    is_drained_ = jobs_.empty();
    const auto end = jobs_.begin() + static_cast<std::ptrdiff_t>(std::min(most, jobs_.size()));
    std::vector<Job> taken(std::move_iterator(jobs_.begin()), std::move_iterator(end));
    jobs_.erase(jobs_.begin(), end);
    return taken;
  }

  void Close() {
    const std::lock_guard lock(mutex_);
    is_closed_ = true;
    changed_.notify_one();
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Job> jobs_;
  bool is_closed_ = false;
  bool is_drained_ = false;
};

}  // namespace plenary::store
