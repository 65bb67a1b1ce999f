// SPDX-License-Identifier: Apache-2.0
#include "end_to_end/readers.h"

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
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
namespace http = beast::http;
namespace websocket = beast::websocket;
using namespace net::experimental::awaitable_operators;
using net::ip::tcp;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr auto kTuple = net::as_tuple(net::use_awaitable);
constexpr seconds kPatience{30};
constexpr milliseconds kPause{20};  // a server that is down is asked again, not flooded

//   may_resume  its copy is one that can be gone on from
//   fault       what it was sent that it could not make sense of
//   changed     cancelled whenever the copy changes
struct Reader {
  Reader(std::string followed, net::io_context& io) : track(std::move(followed)), changed(io) {}

  std::string Path() const { return "/api/v1/tracks/" + track; }

  std::string track;
  live::ReaderCopy copy;
  bool may_resume = false;
  Readers::Effort effort;
  std::string fault;
  net::steady_timer changed;
};

bool IsOfEpoch(std::string_view message, const live::Place& place) {
  const auto said = live::ParsePlace(boost::json::parse(message).at("place").as_string());
  return said && said->epoch == place.epoch;
}

// Empty while earlier parts are missing.
std::string TextOf(const live::ReaderCopy& copy) {
  std::string text;
  if (!copy.is_whole()) return text;
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
      readers_.emplace_back(track, io_);
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
    while (reader.fault.empty()) {
      co_await FollowOnce(reader);
      co_await Pause();
    }
  }

  // One connection, from its beginning to its end.
  net::awaitable<void> FollowOnce(Reader& reader) {
    websocket::stream<beast::tcp_stream> socket(io_);
    if (!co_await Connect(beast::get_lowest_layer(socket))) co_return;
    beast::get_lowest_layer(socket).expires_never();
    socket.set_option(websocket::stream_base::timeout{kPatience, kPatience, true});
    socket.read_message_max(std::size_t{64} * 1024 * 1024);
    std::string target = reader.Path() + "/live";
    if (reader.may_resume) target += "?place=" + live::FormatPlace(reader.copy.place());
    if (auto [failed] = co_await socket.async_handshake("127.0.0.1", target, kTuple); failed)
      co_return;
    Change(reader, [&] { ++reader.effort.connections; });
    co_await (Read(reader, socket) || FetchSegments(reader));
  }

  net::awaitable<void> Read(Reader& reader, websocket::stream<beast::tcp_stream>& socket) {
    beast::flat_buffer buffer;
    while (reader.fault.empty()) {
      auto [failed, bytes] = co_await socket.async_read(buffer, kTuple);
      if (failed) co_return;
      const std::string_view message(static_cast<const char*>(buffer.data().data()), bytes);
      Change(reader, [&] { reader.copy.Apply(message); });
      reader.may_resume = true;
      buffer.consume(bytes);
    }
  }

  // Brings what snapshots leave out, while further changes come. Ends when the reader has to come
  // back without a place.
  net::awaitable<void> FetchSegments(Reader& reader) {
    while (reader.fault.empty()) {
      const auto missing = reader.copy.missing();
      if (missing.empty()) {
        reader.changed.expires_at(net::steady_timer::time_point::max());
        co_await reader.changed.async_wait(kTuple);
        continue;
      }
      const auto target = reader.Path() + "/segments/" + std::to_string(missing.front().number) +
                          "?place=" + missing.front().place;
      const auto answer = co_await Get(target);
      if (answer.result() == http::status::not_found) {
        reader.may_resume = false;
        co_return;
      }
      // One of another epoch is of a server that was started since the snapshot came.
      if (answer.result() == http::status::ok && IsOfEpoch(answer.body(), reader.copy.place()))
        Change(reader, [&] { reader.copy.ApplySegment(answer.body()), ++reader.effort.segments; });
      else
        co_await Pause();
    }
  }

  // The answer; 503 when there is none.
  net::awaitable<http::response<http::string_body>> Get(std::string target) {
    const http::response<http::string_body> nothing{http::status::service_unavailable, 11};
    beast::tcp_stream stream(io_);
    if (!co_await Connect(stream)) co_return nothing;
    http::request<http::empty_body> request{http::verb::get, target, 11};
    request.set(http::field::host, "127.0.0.1");
    request.keep_alive(false);
    if (auto [failed, bytes] = co_await http::async_write(stream, request, kTuple); failed)
      co_return nothing;
    beast::flat_buffer buffer;
    http::response<http::string_body> answer;
    if (auto [failed, bytes] = co_await http::async_read(stream, buffer, answer, kTuple); failed)
      co_return nothing;
    co_return answer;
  }

  net::awaitable<bool> Connect(beast::tcp_stream& stream) {
    stream.expires_after(kPatience);
    auto [failed] = co_await stream.async_connect({net::ip::address_v4::loopback(), port_}, kTuple);
    co_return !failed;
  }

  net::awaitable<void> Pause() {
    net::steady_timer pause(io_, kPause);
    co_await pause.async_wait(kTuple);
  }

  template <class Make>
  void Change(Reader& reader, const Make& make) {
    const std::lock_guard lock(mutex_);
    try {
      make();
    } catch (const std::exception& misfit) {
      reader.fault = misfit.what();
    }
    reader.changed.cancel();
    changed_.notify_all();
  }

  void ThrowFault() const {
    for (const auto& reader : readers_)
      if (!reader.fault.empty()) throw std::runtime_error("a reader: " + reader.fault);
  }

  const std::uint16_t port_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  net::io_context io_{1};
  std::deque<Reader> readers_;  // that stay where they are
  net::executor_work_guard<net::io_context::executor_type> work_{io_.get_executor()};
  std::thread thread_;
};

Readers::Readers(std::uint16_t port) : impl_(std::make_unique<Impl>(port)) {}
Readers::~Readers() = default;

void Readers::Join(const std::string& track, std::size_t count) {
  impl_->Join(track, count);
}

void Readers::WaitForTurns(const std::string& track, std::size_t turns, std::size_t readers) {
  const auto is_so_far = [&](const Reader& reader) { return reader.copy.size() >= turns; };
  if (!impl_->WaitFor(track, readers, is_so_far))
    throw std::runtime_error("nobody was shown turn " + std::to_string(turns));
}

std::vector<std::string> Readers::TextsWhen(const std::string& track, const std::string& text) {
  const auto all = impl_->Each(track, [](const Reader&) { return true; }).size();
  const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
  impl_->WaitFor(track, all, [&](const Reader& reader) {
    return reader.copy.size() == lines && TextOf(reader.copy) == text;
  });
  return impl_->Each(track, [](const Reader& reader) { return TextOf(reader.copy); });
}

Readers::Effort Readers::EffortOf(const std::string& track) const {
  Effort all;
  const auto of_one = [](const Reader& reader) { return reader.effort; };
  for (const auto& one : impl_->Each(track, of_one)) {
    all.connections += one.connections;
    all.segments += one.segments;
  }
  return all;
}

}  // namespace plenary::test
