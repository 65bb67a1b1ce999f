// SPDX-License-Identifier: Apache-2.0
#include "live/loop.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <string>

namespace plenary::bench {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::uint32_t kSources = 8;  // 127.0.0.2 and the next ones

[[noreturn]] void Fail(const char* what) {
  throw std::runtime_error(std::string(what) + ": " + std::strerror(errno));
}

sockaddr_in Address(std::uint32_t host, std::uint16_t port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(host);
  address.sin_port = htons(port);
  return address;
}

template <class Value>
void Set(int fd, int level, int option, const Value& value) {
  (void)::setsockopt(fd, level, option, &value, sizeof value);
}

}  // namespace

Fd::~Fd() {
  if (number_ >= 0) ::close(number_);
}

std::int64_t Now() {
  timespec now{};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * kSecond + now.tv_nsec;
}

Fd BeginConnect(std::uint16_t port, std::size_t number) {
  Fd fd(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
  if (fd.get() < 0) Fail("socket");
  Set(fd.get(), SOL_IP, IP_BIND_ADDRESS_NO_PORT, 1);
  Set(fd.get(), IPPROTO_TCP, TCP_NODELAY, 1);
  Set(fd.get(), SOL_SOCKET, SO_LINGER, linger{1, 0});
  const auto source = static_cast<std::uint32_t>(number % kSources);
  const sockaddr_in from = Address(INADDR_LOOPBACK + 1 + source, 0);
  const sockaddr_in to = Address(INADDR_LOOPBACK, port);
  if (::bind(fd.get(), reinterpret_cast<const sockaddr*>(&from), sizeof from) != 0) Fail("bind");
  if (::connect(fd.get(), reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0 &&
      errno != EINPROGRESS) {
    Fail("connect");
  }
  return fd;
}

Loop::Loop() : epoll_(::epoll_create1(EPOLL_CLOEXEC)) {
  if (epoll_.get() < 0) Fail("epoll_create1");
}

void Loop::Add(const Fd& fd, std::uint32_t epoll_events, Waiter& waiter) {
  epoll_event event{};
  event.events = epoll_events;
  event.data.ptr = &waiter;
  if (::epoll_ctl(epoll_.get(), EPOLL_CTL_ADD, fd.get(), &event) != 0) Fail("epoll_ctl");
}

void Loop::Change(const Fd& fd, std::uint32_t epoll_events, Waiter& waiter) {
  epoll_event event{};
  event.events = epoll_events;
  event.data.ptr = &waiter;
  if (::epoll_ctl(epoll_.get(), EPOLL_CTL_MOD, fd.get(), &event) != 0) Fail("epoll_ctl");
}

void Loop::Remove(const Fd& fd) {
  (void)::epoll_ctl(epoll_.get(), EPOLL_CTL_DEL, fd.get(), nullptr);
}

void Loop::Turn(std::int64_t deadline) {
  std::array<epoll_event, 512>
      ready;  // NOLINT(cppcoreguidelines-pro-type-member-init): filled next
  const std::int64_t wait = std::max<std::int64_t>(deadline - Now(), 0);
  const timespec timeout{wait / kSecond, wait % kSecond};
  const int count = ::epoll_pwait2(epoll_.get(), ready.data(), ready.size(), &timeout, nullptr);
  for (int n = 0; n < count; ++n) {
    const auto& event = ready[static_cast<std::size_t>(n)];
    static_cast<Waiter*>(event.data.ptr)->OnReady(event.events);
  }
}

}  // namespace plenary::bench
