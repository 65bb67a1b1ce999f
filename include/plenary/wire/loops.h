// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

#include "plenary/wire/fan_out.h"

namespace plenary::wire {

// Threads that each serve a share of the readers, with the kernel's epoll. Nobody waits for a lock
// on the way of a change: a loop is handed its mail through a list that is taken whole.
class Loops {
 public:
  // Called on the loop's own thread, with its number.
  using OnNews = std::function<void(std::size_t loop, std::vector<News> news)>;

  //   count  of threads, at least 1
  Loops(std::size_t count, FanOutLimits limits, OnNews on_news);
  ~Loops();  // connections that are left are closed

  std::size_t size() const;

  // Any thread. The mail of one sender to one loop arrives in order.
  void Post(std::size_t loop, Mail mail);

 private:
  class Loop;
  std::vector<std::unique_ptr<Loop>> loops_;
};

// How many threads may run at the same time on the processors that this process may use.
std::size_t UsableCores();

}  // namespace plenary::wire
