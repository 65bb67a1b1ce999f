// SPDX-License-Identifier: Apache-2.0
#include "end_to_end/faulty_network.h"

#include <algorithm>
#include <array>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <random>
#include <string>
#include <thread>
#include <utility>

namespace plenary::test {
namespace {

namespace net = boost::asio;
using net::ip::tcp;
using std::chrono::milliseconds;
using ErrorCode = boost::system::error_code;

constexpr auto kTuple = net::as_tuple(net::use_awaitable);

enum Direction : std::size_t { up, down };  // to the server, to the client

// What is to happen to a connection.
//   direction, after_bytes  where its end begins
//   lost_for   how long that direction's bytes are lost before it is cut; 0: it is cut at once
//   is_reset   it is cut as by a machine that is gone
//   again_percent, again_after  how much of what the client said is said again, and when
struct Fate {
  Direction direction = up;
  std::size_t after_bytes = SIZE_MAX;
  milliseconds lost_for{};
  bool is_reset = false;
  std::size_t again_percent = 0;
  milliseconds again_after{};
};

Fate DrawFate(std::mt19937_64& random) {
  const auto below = [&](std::uint64_t limit) { return random() % limit; };
  const auto time = [&](std::uint64_t limit) {
    return milliseconds(static_cast<int>(below(limit)));
  };
  Fate fate;
  fate.direction = below(2) == 0 ? up : down;
  fate.after_bytes = below(std::uint64_t{1} << (6 + below(8)));  // often early, seldom late
  if (below(3) == 0) fate.lost_for = milliseconds(10) + time(300);
  fate.is_reset = below(2) == 0;
  if (below(2) == 0) fate.again_percent = below(2) == 0 ? 100 : below(100);
  fate.again_after = time(200);
  return fate;
}

// A connection of a client, and the one to the server that goes with it.
struct Link {
  Link(tcp::socket from, const Fate& what)
      : ends{tcp::socket(from.get_executor()), std::move(from)}, fate(what) {}

  std::array<tcp::socket, 2> ends;  // where each direction leads
  Fate fate;
  std::array<std::size_t, 2> passed{};
  std::string said;  // by the client
  bool is_losing = false;
  bool is_cut = false;
};

using LinkPtr = std::shared_ptr<Link>;

}  // namespace

class FaultyNetwork::Impl {
 public:
  Impl(std::uint16_t server_port, std::uint64_t seed, std::size_t faults)
      : server_(net::ip::address_v4::loopback(), server_port),
        faults_(faults),
        fates_(seed),
        moods_(seed),
        acceptor_(io_, {net::ip::address_v4::loopback(), 0}) {
    net::co_spawn(io_, Accept(), net::detached);
    thread_ = std::thread([this] { io_.run(); });
  }

  ~Impl() {
    io_.stop();
    thread_.join();
  }

  std::uint16_t port() const { return acceptor_.local_endpoint().port(); }

  Deeds Settle() {
    std::unique_lock lock(mutex_);
    settled_.wait_for(lock, std::chrono::seconds(30), [this] { return saying_again_ == 0; });
    return deeds_;
  }

 private:
  net::awaitable<void> Accept() {
    for (;;) {
      auto [failed, client] = co_await acceptor_.async_accept(kTuple);
      if (failed) continue;
      const Fate fate = faults_ > 0 ? DrawFate(fates_) : Fate{};
      if (faults_ > 0) --faults_;
      net::co_spawn(io_, Connect(std::make_shared<Link>(std::move(client), fate)), net::detached);
    }
  }

  net::awaitable<void> Connect(LinkPtr link) {
    auto [failed] = co_await link->ends[up].async_connect(server_, kTuple);
    if (failed) co_return Cut(link);
    for (auto& end : link->ends) end.set_option(tcp::no_delay(true));
    net::co_spawn(io_, Pass(link, up), net::detached);
    net::co_spawn(io_, Pass(link, down), net::detached);
  }

  // Hands on what comes in a direction, until the connection is cut or one of its ends closes it.
  net::awaitable<void> Pass(LinkPtr link, Direction direction) {
    auto& from = link->ends[direction == up ? down : up];
    std::array<char, 4096> piece{};
    while (!link->is_cut) {
      auto [ended, bytes] = co_await from.async_read_some(
          net::buffer(piece.data(), 1 + moods_() % piece.size()), kTuple);
      if (ended) co_return Cut(link);
      if (direction == up) link->said.append(piece.data(), bytes);
      const bool is_doomed = direction == link->fate.direction;
      if (is_doomed && link->is_losing) continue;
      const auto left = is_doomed ? link->fate.after_bytes - link->passed[direction] : bytes;
      const auto passing = std::min(bytes, left);
      if (moods_() % 8 == 0) co_await Wait(milliseconds(moods_() % 5));
      if (link->is_cut) co_return;
      auto [lost, written] = co_await net::async_write(link->ends[direction],
                                                       net::buffer(piece.data(), passing), kTuple);
      if (lost) co_return Cut(link);
      link->passed[direction] += passing;
      if (is_doomed && link->passed[direction] == link->fate.after_bytes) BeginEnd(link);
    }
  }

  void BeginEnd(const LinkPtr& link) {
    if (link->fate.lost_for == milliseconds(0)) return Cut(link);
    link->is_losing = true;
    net::co_spawn(io_, CutLater(link), net::detached);
  }

  net::awaitable<void> CutLater(LinkPtr link) {
    co_await Wait(link->fate.lost_for);
    Cut(link);
  }

  void Cut(const LinkPtr& link) {
    if (std::exchange(link->is_cut, true)) return;
    ErrorCode ignored;
    for (auto& end : link->ends) {
      if (link->fate.is_reset) end.set_option(net::socket_base::linger(true, 0), ignored);
      end.close(ignored);
    }
    const auto again = link->said.size() * link->fate.again_percent / 100;
    const std::lock_guard lock(mutex_);
    if (link->fate.after_bytes != SIZE_MAX) ++deeds_.cut;
    if (link->is_losing) ++deeds_.lost;
    if (again == 0) return;
    ++deeds_.said_again;
    ++saying_again_;
    net::co_spawn(io_, SayAgain(link->said.substr(0, again), link->fate.again_after),
                  net::detached);
  }

  // Says it and takes what is answered, until the server has had enough of it.
  net::awaitable<void> SayAgain(std::string said, milliseconds after) {
    co_await Wait(after);
    tcp::socket server(io_);
    co_await server.async_connect(server_, kTuple);
    co_await net::async_write(server, net::buffer(said), kTuple);
    ErrorCode ignored;
    server.shutdown(tcp::socket::shutdown_send, ignored);
    std::array<char, 4096> answer{};
    for (ErrorCode ended; !ended;)
      std::tie(ended, std::ignore) = co_await server.async_read_some(net::buffer(answer), kTuple);
    const std::lock_guard lock(mutex_);
    --saying_again_;
    settled_.notify_all();
  }

  net::awaitable<void> Wait(milliseconds time) {
    net::steady_timer timer(io_, time);
    co_await timer.async_wait(kTuple);
  }

  const tcp::endpoint server_;
  std::size_t faults_;
  std::mt19937_64 fates_;
  std::mt19937_64 moods_;  // what is late, and how much of it
  net::io_context io_{1};
  tcp::acceptor acceptor_;
  std::mutex mutex_;
  std::condition_variable settled_;
  Deeds deeds_;
  int saying_again_ = 0;
  std::thread thread_;
};

FaultyNetwork::FaultyNetwork(std::uint16_t server_port, std::uint64_t seed, std::size_t faults)
    : impl_(std::make_unique<Impl>(server_port, seed, faults)) {}
FaultyNetwork::~FaultyNetwork() = default;

std::uint16_t FaultyNetwork::port() const {
  return impl_->port();
}

FaultyNetwork::Deeds FaultyNetwork::Settle() {
  return impl_->Settle();
}

}  // namespace plenary::test
