// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/post.hpp>
#include <mutex>
#include <utility>

namespace plenary::live {

// Brings what the store's threads answer back to the executor. After Close nothing passes any more,
// so that an answer that comes late does not touch an executor that is gone.
class ExecutorGate {
 public:
  explicit ExecutorGate(boost::asio::any_io_executor executor) : executor_(std::move(executor)) {}

  // Any thread. `handler` runs later on the executor, never within this call.
  template <class Handler>
  void Post(Handler handler) {
    const std::lock_guard lock(mutex_);
    if (is_open_) boost::asio::post(executor_, std::move(handler));
  }

  void Close() {
    const std::lock_guard lock(mutex_);
    is_open_ = false;
  }

  const boost::asio::any_io_executor& executor() const { return executor_; }

 private:
  boost::asio::any_io_executor executor_;
  std::mutex mutex_;
  bool is_open_ = true;
};

}  // namespace plenary::live
