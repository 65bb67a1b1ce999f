// SPDX-License-Identifier: Apache-2.0
// What is to be sent gathers while a write is under way, and goes out as one; several messages that
// arrive together are read as one. At a thousand events a second that is most of the cost.
#include "web_socket_tcp.h"

#include <array>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <chrono>
#include <optional>

#include "plenary/wire/frames.h"

namespace plenary::server {
namespace {

namespace net = boost::asio;
using net::ip::tcp;
using std::chrono::seconds;
using Clock = std::chrono::steady_clock;

constexpr auto kTuple = net::as_tuple(net::use_awaitable);

constexpr std::size_t kReadBytes = 16 * 1024;
constexpr std::size_t kWaitingBytes = 64 * 1024;  // until Write waits for them to go
constexpr seconds kLook{10};
constexpr seconds kSilence{20};      // then the peer is asked whether it is there
constexpr seconds kLongSilence{60};  // then it is not
constexpr seconds kCloseTime{5};     // for the peer's own close

class TcpWebSocket : public WebSocket, public std::enable_shared_from_this<TcpWebSocket> {
 public:
  TcpWebSocket(tcp::socket socket, std::string said)
      : socket_(std::move(socket)), watch_(socket_.get_executor()), went_(socket_.get_executor()) {
    said_ = std::move(said);
  }

  void Start() { Watch(); }

  net::awaitable<Result<std::string>> Read(std::size_t max_bytes) override {
    if (!reader_) {
      reader_.emplace(max_bytes);
      reader_->Take(std::exchange(said_, {}));
    }
    is_reading_ = true;
    auto message = co_await NextMessage();
    is_reading_ = false;
    went_.cancel();
    co_return message;
  }

  net::awaitable<bool> Write(std::shared_ptr<const std::string> message) override {
    if (!is_closing_) wire::AppendFrame(waiting_, wire::Opcode::text, *message);
    Flush();
    while (!is_gone_ && waiting_.size() > kWaitingBytes) co_await Change(kLongSilence);
    co_return !is_gone_;
  }

  net::awaitable<void> Close(std::uint16_t code, std::string reason) override {
    SayClose(code, reason);
    const auto until = Clock::now() + kCloseTime;
    while (!is_gone_ && Clock::now() < until && (is_writing_ || is_reading_))
      co_await Change(until - Clock::now());
    if (!is_gone_ && !has_peer_closed_) co_await AwaitEnd(until);
    Abort();
  }

  void Abort() noexcept override {
    is_gone_ = true;
    boost::system::error_code ignored;
    socket_.close(ignored);
    watch_.cancel();
    went_.cancel();
  }

 private:
  net::awaitable<Result<std::string>> NextMessage() {
    for (;;) {
      auto step = reader_->Next();
      if (auto* message = std::get_if<wire::Message>(&step)) {
        if (message->opcode == wire::Opcode::text || message->opcode == wire::Opcode::binary)
          co_return std::move(message->payload);
        if (Heard(*message)) co_return Gone("the peer said good-bye");
      } else if (const auto* violation = std::get_if<wire::Violation>(&step)) {
        if (violation->code == wire::kMessageTooBig)
          co_return Fail(Errc::too_large, violation->reason, "message");
        is_reading_ = false;
        co_await Close(violation->code, violation->reason);
        co_return Gone(violation->reason);
      } else if (!co_await Receive()) {
        co_return Gone("the connection has ended");
      }
    }
  }

  // Whether the peer has closed.
  bool Heard(const wire::Message& message) {
    if (message.opcode == wire::Opcode::ping && !is_closing_) Answer(message.payload);
    if (message.opcode != wire::Opcode::close) return false;
    has_peer_closed_ = true;
    const bool has_code = message.close_code != wire::kNoStatus;
    SayClose(has_code ? message.close_code : wire::kNormalClosure, "");
    return true;
  }

  // Of pings that a peer sends without taking our answers, only the last is answered (section 5.5.3
  // of the RFC): what waits for a peer has a bound.
  void Answer(std::string_view ping) {
    late_pong_.clear();
    wire::AppendFrame(waiting_.size() < kWaitingBytes ? waiting_ : late_pong_, wire::Opcode::pong,
                      ping);
    Flush();
  }

  static Error Gone(const std::string& why) { return Fail(Errc::unavailable, why); }

  net::awaitable<bool> Receive() {
    if (is_gone_) co_return false;
    const auto [problem, bytes] = co_await socket_.async_read_some(net::buffer(buffer_), kTuple);
    if (problem) {
      Abort();
      co_return false;
    }
    heard_at_ = Clock::now();
    was_asked_ = false;
    reader_->Take({buffer_.data(), bytes});
    co_return true;
  }

  // After our close, nothing more of us comes; the peer need not wait for it. What the peer still
  // says is passed over, until it closes or the time is over.
  net::awaitable<void> AwaitEnd(Clock::time_point until) {
    boost::system::error_code ignored;
    socket_.shutdown(tcp::socket::shutdown_send, ignored);
    net::steady_timer limit(socket_.get_executor(), until);
    limit.async_wait([self = shared_from_this()](const boost::system::error_code& cancelled) {
      if (!cancelled) self->Abort();
    });
    std::array<char, kReadBytes> waste;
    boost::system::error_code problem;
    while (!problem && !is_gone_) {
      const auto [failed, bytes] = co_await socket_.async_read_some(net::buffer(waste), kTuple);
      problem = failed;
      if (!failed && EndsHere({waste.data(), bytes})) break;
    }
  }

  // Whether the peer's close is among the bytes. After a message that was too long nothing can be
  // read any more; the peer then ends the connection itself.
  bool EndsHere(std::string_view bytes) {
    if (!reader_) return false;
    reader_->Take(bytes);
    for (;;) {
      const auto step = reader_->Next();
      const auto* const message = std::get_if<wire::Message>(&step);
      if (message == nullptr) return false;
      if (message->opcode == wire::Opcode::close) return true;
    }
  }

  void SayClose(std::uint16_t code, std::string_view reason) {
    if (std::exchange(is_closing_, true)) return;
    late_pong_.clear();
    waiting_ += wire::CloseFrame(code, reason);
    Flush();
  }

  void Flush() {
    if (is_writing_ || is_gone_ || waiting_.empty()) return;
    is_writing_ = true;
    writing_since_ = Clock::now();
    sending_ = std::exchange(waiting_, {});
    waiting_ = std::exchange(late_pong_, {});
    net::async_write(
        socket_, net::buffer(sending_),
        [self = shared_from_this()](const boost::system::error_code& problem, std::size_t) {
          self->is_writing_ = false;
          if (problem) self->Abort();
          self->went_.cancel();
          self->Flush();
        });
  }

  // Until something was written or read to its end, or for so long.
  net::awaitable<void> Change(Clock::duration at_most) {
    went_.expires_after(at_most);
    co_await went_.async_wait(kTuple);
  }

  // Asks a silent peer whether it is there; one who does not answer, or takes nothing, is not.
  void Watch() {
    watch_.expires_after(kLook);
    watch_.async_wait([weak = weak_from_this()](const boost::system::error_code& cancelled) {
      const auto self = weak.lock();
      if (!self || cancelled || self->is_gone_) return;
      self->Look();
      if (!self->is_gone_) self->Watch();
    });
  }

  void Look() {
    const auto now = Clock::now();
    const bool is_stuck = is_writing_ && now - writing_since_ > kLongSilence;
    if (is_stuck || now - heard_at_ > kLongSilence) return Abort();
    if (now - heard_at_ < kSilence || is_closing_ || std::exchange(was_asked_, true)) return;
    wire::AppendFrame(waiting_, wire::Opcode::ping, "");
    Flush();
  }

  tcp::socket socket_;
  net::steady_timer watch_;
  net::steady_timer went_;
  std::optional<wire::MessageReader> reader_;
  std::array<char, kReadBytes> buffer_;  // not of each read: its frame would be made each time
  std::string said_;
  std::string waiting_;
  std::string late_pong_;
  std::string sending_;
  bool is_writing_ = false;
  bool is_reading_ = false;
  bool is_closing_ = false;
  bool has_peer_closed_ = false;
  bool is_gone_ = false;
  bool was_asked_ = false;
  Clock::time_point heard_at_ = Clock::now();
  Clock::time_point writing_since_{};
};

}  // namespace

std::shared_ptr<WebSocket> MakeWebSocket(tcp::socket socket, std::string said) {
  auto made = std::make_shared<TcpWebSocket>(std::move(socket), std::move(said));
  made->Start();
  return made;
}

}  // namespace plenary::server
