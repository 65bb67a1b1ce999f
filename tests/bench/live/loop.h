// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <utility>

namespace plenary::bench {

// An open file that is closed with its owner.
class Fd {
 public:
  Fd() = default;
  explicit Fd(int number) : number_(number) {}
  Fd(Fd&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Fd& operator=(Fd&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Fd();
  int get() const { return number_; }

 private:
  int number_ = -1;
};

// Monotonic time, nanoseconds.
std::int64_t Now();

// Begins to connect to a port of this machine without blocking. Connections are spread over several
// addresses of this machine by `number`, since one has ports for 28,000 only. When closed, they are
// reset: nothing of them stays behind.
Fd BeginConnect(std::uint16_t port, std::size_t number);

// What waits for a socket.
class Waiter {
 public:
  virtual ~Waiter() = default;
  virtual void OnReady(std::uint32_t epoll_events) = 0;
};

// One thread that waits for many sockets.
class Loop {
 public:
  Loop();
  void Add(const Fd& fd, std::uint32_t epoll_events, Waiter& waiter);
  void Change(const Fd& fd, std::uint32_t epoll_events, Waiter& waiter);
  void Remove(const Fd& fd);

  // Serves the sockets that are ready; when there are none, waits for one, at most until `deadline`
  // (by Now()).
  void Turn(std::int64_t deadline);

 private:
  Fd epoll_;
};

}  // namespace plenary::bench
