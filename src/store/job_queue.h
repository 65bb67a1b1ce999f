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

// Hands jobs from any thread to one, in order, and beside them those that can wait.
template <class Job>
class JobQueue {
 public:
  // False, and the job is left as it is, once the queue was closed and its thread has gone.
  bool Push(Job&& job) { return PushTo(jobs_, std::move(job)); }
  bool PushLater(Job&& job) { return PushTo(later_, std::move(job)); }

  // Waits for a job and takes up to `most` of those there are, and up to `most_later` of those that
  // can wait. None: the queue was closed, and all that was pushed has been taken.
  std::vector<Job> Take(std::size_t most, std::size_t most_later = 0) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return is_closed_ || !is_empty(); });
    is_drained_ = is_empty();
    std::vector<Job> taken;
    Move(jobs_, most, taken);
    Move(later_, most_later, taken);
    return taken;
  }

  void Close() {
    const std::lock_guard lock(mutex_);
    is_closed_ = true;
    changed_.notify_one();
  }

 private:
  bool is_empty() const { return jobs_.empty() && later_.empty(); }

  bool PushTo(std::deque<Job>& jobs, Job&& job) {
    {
      const std::lock_guard lock(mutex_);
      if (is_drained_) return false;
      jobs.push_back(std::move(job));
    }
    changed_.notify_one();  // without the lock, which the one who wakes would have to wait for
    return true;
  }

  static void Move(std::deque<Job>& from, std::size_t most, std::vector<Job>& to) {
    const auto end = from.begin() + static_cast<std::ptrdiff_t>(std::min(most, from.size()));
    to.insert(to.end(), std::move_iterator(from.begin()), std::move_iterator(end));
    from.erase(from.begin(), end);
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Job> jobs_;
  std::deque<Job> later_;
  bool is_closed_ = false;
  bool is_drained_ = false;
};

}  // namespace plenary::store
