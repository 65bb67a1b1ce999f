// SPDX-License-Identifier: Apache-2.0
#include "plenary/wire/loops.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sched.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <thread>
#include <utility>

#include "mailbox.h"

namespace plenary::wire {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kLongestTick{1000};
constexpr std::size_t kSendsPerTurn = 256;            // until sockets and mail are looked at again
constexpr std::chrono::microseconds kUnderLoad{500};  // between two rounds, or less
constexpr std::size_t kEventsPerTurn = 256;
constexpr unsigned kPeerTimeoutMs = 30'000;  // what was sent and is not confirmed by the peer

constexpr std::uint64_t kWakeToken = ~std::uint64_t{0};

std::uint64_t TokenOf(ReaderId reader) {
  return std::uint64_t{reader.generation} << 32 | reader.slot;
}

ReaderId ReaderOf(std::uint64_t token) {
  return {static_cast<std::uint32_t>(token), static_cast<std::uint32_t>(token >> 32)};
}

// Sockets of the kernel, watched by one epoll.
class KernelConnections : public Connections {
 public:
  KernelConnections() : epoll_(::epoll_create1(EPOLL_CLOEXEC)) {
    if (epoll_ < 0) std::abort();  // no files left at start
  }
  ~KernelConnections() override { ::close(epoll_); }

  int epoll() const { return epoll_; }

  std::ptrdiff_t Send(int connection, std::span<const iovec> pieces) noexcept override {
    msghdr message{};
    message.msg_iov = const_cast<iovec*>(pieces.data());
    message.msg_iovlen = pieces.size();
    const ssize_t sent =
        pieces.size() == 1
            ? ::send(connection, pieces[0].iov_base, pieces[0].iov_len, MSG_DONTWAIT | MSG_NOSIGNAL)
            : ::sendmsg(connection, &message, MSG_DONTWAIT | MSG_NOSIGNAL);
    return sent >= 0 ? sent : OutcomeOf(errno);
  }

  std::ptrdiff_t Receive(int connection, std::span<char> into) noexcept override {
    const ssize_t received = ::recv(connection, into.data(), into.size(), MSG_DONTWAIT);
    if (received == 0) return kGone;
    return received > 0 ? received : OutcomeOf(errno);
  }

  bool Watch(int connection, ReaderId reader) noexcept override {
    const int on = 1;
    ::setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(connection, IPPROTO_TCP, TCP_USER_TIMEOUT, &kPeerTimeoutMs, sizeof kPeerTimeoutMs);
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
    event.data.u64 = TokenOf(reader);
    return ::epoll_ctl(epoll_, EPOLL_CTL_ADD, connection, &event) == 0;
  }

  void EndSending(int connection) noexcept override { ::shutdown(connection, SHUT_WR); }
  void Close(int connection) noexcept override { ::close(connection); }

 private:
  static std::ptrdiff_t OutcomeOf(int error) {
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR ? kAgain : kGone;
  }

  int epoll_;
};

}  // namespace

class Loops::Loop {
 public:
  Loop(FanOutLimits limits, std::function<void(std::vector<News>)> on_news)
      : tick_(std::clamp(limits.heartbeat / 4, std::chrono::milliseconds(1), kLongestTick)),
        wake_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
        fan_out_(connections_, limits),
        on_news_(std::move(on_news)) {
    epoll_event event{};
    event.events = EPOLLIN | EPOLLET;
    event.data.u64 = kWakeToken;
    if (wake_ < 0 || ::epoll_ctl(connections_.epoll(), EPOLL_CTL_ADD, wake_, &event) != 0)
      std::abort();  // no files left at start
    thread_ = std::thread([this] { Run(); });
  }

  ~Loop() {
    is_stopping_ = true;
    Wake();
    thread_.join();
    mail_.TakeAll([this](Mail&& mail) {  // connections that came too late
      if (const auto* join = std::get_if<Join>(&mail)) connections_.Close(join->connection);
    });
    ::close(wake_);
  }

  void Post(Mail mail) {
    mail_.Put(std::move(mail));
    if (is_asleep_.exchange(false)) Wake();
  }

 private:
  void Run() {
    auto next_tick = Clock::now() + tick_;
    auto rested_at = Clock::time_point::min();
    bool is_busy = false;
    while (!is_stopping_) {
      // Under load a round begins as soon as the last one is over. Whoever makes the mail may have
      // waited for this core meanwhile: what it makes now goes out by the same sends.
      const bool is_round_next = !is_busy && !mail_.is_empty();
      if (is_round_next && Clock::now() < rested_at + kUnderLoad) std::this_thread::yield();
      TakeMail();
      is_busy = fan_out_.Work(kSendsPerTurn);
      if (!is_busy) rested_at = Clock::now();
      if (Clock::now() >= next_tick) {
        fan_out_.Tick(Clock::now());
        next_tick = Clock::now() + tick_;
      }
      if (auto news = fan_out_.TakeNews(); !news.empty()) on_news_(std::move(news));
      AwaitEvents(is_busy ? Clock::now() : next_tick);
    }
  }

  void TakeMail() {
    mail_.TakeAll([this](Mail&& mail) { fan_out_.Take(std::move(mail), Clock::now()); });
  }

  // Who posts after is_asleep_ was set wakes us; what was posted before is seen here.
  void AwaitEvents(Clock::time_point until) {
    is_asleep_ = true;
    const bool has_mail = !mail_.is_empty();
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()).count();
    const int timeout = has_mail ? 0 : static_cast<int>(std::clamp<std::int64_t>(wait, 0, 1000));
    const int count = ::epoll_wait(connections_.epoll(), events_.data(),
                                   static_cast<int>(events_.size()), timeout);
    is_asleep_ = false;
    const auto now = Clock::now();
    for (int i = 0; i < count; ++i) Handle(events_[static_cast<std::size_t>(i)], now);
  }

  void Handle(const epoll_event& event, Clock::time_point now) {
    if (event.data.u64 == kWakeToken) return;
    const ReaderId reader = ReaderOf(event.data.u64);
    if ((event.events & EPOLLOUT) != 0) fan_out_.OnWritable(reader, now);
    if ((event.events & ~std::uint32_t{EPOLLOUT}) != 0) fan_out_.OnReadable(reader, now);
  }

  void Wake() {
    const std::uint64_t one = 1;
    // Fails only when it has been woken 2^64 - 2 times already.
    [[maybe_unused]] const auto written = ::write(wake_, &one, sizeof one);
  }

  std::chrono::milliseconds tick_;
  KernelConnections connections_;
  int wake_;
  Mailbox<Mail> mail_;
  std::atomic<bool> is_asleep_{false};
  std::atomic<bool> is_stopping_{false};
  std::array<epoll_event, kEventsPerTurn> events_{};
  FanOut fan_out_;
  std::function<void(std::vector<News>)> on_news_;
  std::thread thread_;
};

Loops::Loops(std::size_t count, FanOutLimits limits, OnNews on_news) {
  for (std::size_t i = 0; i < std::max<std::size_t>(count, 1); ++i) {
    loops_.push_back(std::make_unique<Loop>(
        limits, [i, on_news](std::vector<News> news) { on_news(i, std::move(news)); }));
  }
}

Loops::~Loops() = default;

std::size_t Loops::size() const {
  return loops_.size();
}

void Loops::Post(std::size_t loop, Mail mail) {
  loops_[loop]->Post(std::move(mail));
}

std::size_t UsableCores() {
  cpu_set_t cores;
  CPU_ZERO(&cores);
  if (::sched_getaffinity(0, sizeof cores, &cores) != 0) return 1;
  return static_cast<std::size_t>(std::max(1, CPU_COUNT(&cores)));
}

}  // namespace plenary::wire
