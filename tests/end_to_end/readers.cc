// SPDX-License-Identifier: Apache-2.0
#include "end_to_end/readers.h"

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <stdexcept>
#include <thread>

#include "live/reader_copy.h"

namespace plenary::test {
namespace {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;
using net::ip::tcp;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr auto kTuple = net::as_tuple(net::use_awaitable);
constexpr seconds kPatience{30};

//   fault  what it was sent that it could not make sense of
struct Reader {
  std::string track;
  live::ReaderCopy copy;
  std::size_t connections = 0;
  std::string fault;
};

std::string TextOf(const live::ReaderCopy& copy) {
  std::string text;
  for (const auto& turn : copy.turns()) {
    if (!text.empty()) text += '\n';
    text += ">> " + std::string(turn.at("label").as_string()) + ": ";
    text += turn.at("text").as_string();
  }
  return text;
}

}  // namespace

class Readers::Impl {
 public:
  explicit Impl(std::uint16_t port) : port_(port), thread_([this] { io_.run(); }) {}

  ~Impl() {
    io_.stop();
    thread_.join();
  }

  void Join(const std::string& track, std::size_t count) {
    const std::lock_guard lock(mutex_);
    for (std::size_t i = 0; i < count; ++i) {
      readers_.push_back({track, {}, 0, {}});
      net::co_spawn(io_, Follow(readers_.back()), net::detached);
    }
  }

  // Waits until so many readers of a track are `fine`; whether it came to that.
  template <class Fine>
  bool WaitFor(const std::string& track, std::size_t count, const Fine& fine) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, kPatience, [&] {
      const auto is_fine = [&](const Reader& reader) {
        return reader.track == track && fine(reader);
      };
      ThrowFault();
      return std::count_if(readers_.begin(), readers_.end(), is_fine) >=
             static_cast<std::ptrdiff_t>(count);
    });
  }

  // What `of` makes of each reader of a track.
  template <class Of>
  auto Each(const std::string& track, const Of& of) const {
    const std::lock_guard lock(mutex_);
    std::vector<decltype(of(readers_.front()))> all;
    for (const auto& reader : readers_)
      if (reader.track == track) all.push_back(of(reader));
    return all;
  }

 private:
  net::awaitable<void> Follow(Reader& reader) {
    net::steady_timer pause(io_);
    while (reader.fault.empty()) {
      co_await FollowOnce(reader);
      pause.expires_after(milliseconds(20));  // a server that is down is asked again, not flooded
      co_await pause.async_wait(kTuple);
    }
  }

  // One connection, from its beginning to its end.
  net::awaitable<void> FollowOnce(Reader& reader) {
    websocket::stream<beast::tcp_stream> socket(io_);
    auto& stream = beast::get_lowest_layer(socket);
    const tcp::endpoint server(net::ip::address_v4::loopback(), port_);
    stream.expires_after(kPatience);
    if (auto [failed] = co_await stream.async_connect(server, kTuple); failed) co_return;
    stream.expires_never();
    socket.set_option(websocket::stream_base::timeout{kPatience, kPatience, true});
    socket.read_message_max(std::size_t{64} * 1024 * 1024);
    const std::string target = Target(reader);
    if (auto [failed] = co_await socket.async_handshake("127.0.0.1", target, kTuple); failed)
      co_return;
    ++reader.connections;
    beast::flat_buffer buffer;
    while (reader.fault.empty()) {
      auto [failed, bytes] = co_await socket.async_read(buffer, kTuple);
      if (failed) co_return;
      Take(reader, {static_cast<const char*>(buffer.data().data()), bytes});
      buffer.consume(bytes);
    }
  }

  static std::string Target(const Reader& reader) {
    const auto& place = reader.copy.place();
    std::string target = "/api/v1/tracks/" + reader.track + "/live";
    if (!place.epoch.empty()) target += "?place=" + live::FormatPlace(place);
    return target;
  }

  void Take(Reader& reader, std::string_view message) {
    const std::lock_guard lock(mutex_);
    try {
      reader.copy.Apply(message);
    } catch (const std::exception& misfit) {
      reader.fault = misfit.what();
    }
    changed_.notify_all();
  }

  void ThrowFault() const {
    for (const auto& reader : readers_)
      if (!reader.fault.empty()) throw std::runtime_error("a reader: " + reader.fault);
  }

  const std::uint16_t port_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Reader> readers_;  // that stay where they are
  net::io_context io_{1};
  net::executor_work_guard<net::io_context::executor_type> work_{io_.get_executor()};
  std::thread thread_;
};

Readers::Readers(std::uint16_t port) : impl_(std::make_unique<Impl>(port)) {}
Readers::~Readers() = default;

void Readers::Join(const std::string& track, std::size_t count) {
  impl_->Join(track, count);
}

void Readers::WaitForTurns(const std::string& track, std::size_t turns, std::size_t readers) {
  const auto is_so_far = [&](const Reader& reader) { return reader.copy.turns().size() >= turns; };
  if (!impl_->WaitFor(track, readers, is_so_far))
    throw std::runtime_error("nobody was shown turn " + std::to_string(turns));
}

std::vector<std::string> Readers::TextsWhen(const std::string& track, const std::string& text) {
  const auto all = impl_->Each(track, [](const Reader&) { return true; }).size();
  const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
  impl_->WaitFor(track, all, [&](const Reader& reader) {
    return reader.copy.turns().size() == lines && TextOf(reader.copy) == text;
  });
  return impl_->Each(track, [](const Reader& reader) { return TextOf(reader.copy); });
}

std::size_t Readers::Connections(const std::string& track) const {
  std::size_t all = 0;
  for (const auto one : impl_->Each(track, [](const Reader& reader) { return reader.connections; }))
    all += one;
  return all;
}

}  // namespace plenary::test
