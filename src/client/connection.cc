// SPDX-License-Identifier: Apache-2.0
#include "connection.h"

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>
#include <thread>

#include "plenary/live/server_messages.h"

// One coroutine connects again and again; while a connection stands, two more read and write. All
// run on one thread, so that what they share needs no lock.
namespace plenary::client {
namespace {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
namespace websocket = beast::websocket;
using namespace net::experimental::awaitable_operators;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;
using ErrorCode = boost::system::error_code;
using Socket = websocket::stream<beast::tcp_stream>;

constexpr auto kTuple = net::as_tuple(net::use_awaitable);
constexpr milliseconds kFirstPause{50};
constexpr milliseconds kLongestPause{2000};

// So often within this time a connection may be replaced by another one of the same program.
constexpr std::size_t kMostReplaced = 100;
constexpr std::chrono::minutes kReplacedTime{1};
constexpr milliseconds kGoodbye{500};
constexpr milliseconds kHeartbeat{live::kHeartbeatMs};
constexpr milliseconds kCheckTime{10'000};

Error Unreachable(std::string why) {
  return Fail(Errc::unavailable, std::move(why));
}

// What an answer means that does not open the WebSocket.
Error Declined(const websocket::response_type& response) {
  const std::string what = "expected the track's WebSocket, the server answered " +
                           std::to_string(response.result_int()) + " " +
                           std::string(response.reason());
  switch (response.result()) {
    case http::status::unauthorized:
    case http::status::forbidden:
      return Fail(Errc::denied, what, "ticket");
    case http::status::not_found:
      return Fail(Errc::not_found, what, "url");
    default:
      break;
  }
  if (response.result_int() >= 500 || response.result() == http::status::too_many_requests)
    return Unreachable(what);
  return Fail(Errc::bad_input, what, "url");
}

class WebSocketConnection final : public Connection {
 public:
  WebSocketConnection(Endpoint endpoint, CaptionerOptions options, Postbox& postbox)
      : endpoint_(std::move(endpoint)), options_(std::move(options)), postbox_(postbox) {
    net::co_spawn(io_, Run(), [this](std::exception_ptr defect) { OnEnd(defect); });
    thread_ = std::thread([this] { io_.run(); });
  }

  ~WebSocketConnection() override {
    net::post(io_, [this] { SayGoodbye(); });
    thread_.join();
  }

  void Wake() override {
    net::post(io_, [this] { wake_.cancel(); });
  }

 private:
  net::awaitable<void> Run() {
    const auto give_up = Clock::now() + options_.connect_timeout;
    while (!is_ending_ && !postbox_.has_failed()) {
      const auto outcome = co_await Attempt();
      if (!outcome && outcome.error().code != Errc::unavailable) postbox_.GiveUp(outcome.error());
      if (!outcome && !postbox_.was_welcomed() && Clock::now() >= give_up)
        postbox_.GiveUp(outcome.error());
      co_await Pause();
    }
  }

  // One connection, from its beginning to its end. Errors: why it never came to captioning.
  net::awaitable<Result<void>> Attempt() {
    Socket socket(io_);
    if (auto opened = co_await OpenSocket(socket); !opened) co_return opened;
    if (auto welcomed = co_await Greet(socket); !welcomed) co_return welcomed;
    pause_ = kFirstPause;
    resume_at_ = {};
    co_await (ReadLoop(socket) || WriteLoop(socket));
    co_return Result<void>();
  }

  net::awaitable<Result<void>> OpenSocket(Socket& socket) {
    net::ip::tcp::resolver resolver(io_);
    auto [unresolved, addresses] =
        co_await resolver.async_resolve(endpoint_.host, endpoint_.port, kTuple);
    if (unresolved) co_return Unreachable(endpoint_.host + ": " + unresolved.message());

    auto& stream = beast::get_lowest_layer(socket);
    stream.expires_after(std::min(options_.silence_timeout, options_.connect_timeout));
    auto [unconnected, address] = co_await stream.async_connect(addresses, kTuple);
    if (unconnected) co_return Unreachable(endpoint_.authority + ": " + unconnected.message());
    stream.expires_never();
    stream.socket().set_option(net::ip::tcp::no_delay(true));

    socket.set_option(
        websocket::stream_base::timeout{options_.silence_timeout, options_.silence_timeout, true});
    socket.read_message_max(live::kMaxServerMessageBytes);
    websocket::response_type response;
    auto [refused] =
        co_await socket.async_handshake(response, endpoint_.authority, endpoint_.target, kTuple);
    if (refused == websocket::error::upgrade_declined) co_return Declined(response);
    if (refused) co_return Unreachable(endpoint_.authority + ": " + refused.message());
    co_return Result<void>();
  }

  // Says hello and takes the welcome.
  net::awaitable<Result<void>> Greet(Socket& socket) {
    auto greeting = postbox_.Greeting();
    greeting.ticket = options_.ticket;
    greeting.program = options_.program;
    greeting.role = options_.role;
    const std::string hello = live::FormatHello(greeting);
    auto [unsent, sent] = co_await socket.async_write(net::buffer(hello), kTuple);
    if (unsent) co_return Unreachable(endpoint_.authority + ": " + unsent.message());
    beast::flat_buffer buffer;
    auto [silent, read] = co_await socket.async_read(buffer, kTuple);
    if (silent) co_return Unreachable(endpoint_.authority + ": " + silent.message());
    const auto answer = live::ParseServerMessage(Text(buffer));
    if (!answer) co_return answer.error();
    if (const auto* refusal = std::get_if<live::Refusal>(&*answer)) {
      TakeRefusal(*refusal);
      co_return Unreachable(refusal->message);
    }
    const auto* welcome = std::get_if<live::Welcome>(&*answer);
    if (!welcome) co_return Fail(Errc::bad_input, "expected a welcome, the server said otherwise");
    postbox_.OnWelcome(*welcome);
    Tell(options_.on_lease,
         live::LeaseChange{welcome->lease, welcome->next_seq, welcome->text_length, welcome->tail});
    co_return Result<void>();
  }

  net::awaitable<void> ReadLoop(Socket& socket) {
    beast::flat_buffer buffer;
    while (!postbox_.has_failed()) {
      auto [broken, read] = co_await socket.async_read(buffer, kTuple);
      if (broken && socket.reason().reason == live::kReplaced) OnReplaced();
      if (broken) co_return;
      const auto answer = live::ParseServerMessage(Text(buffer));
      buffer.consume(buffer.size());
      if (!answer) co_return postbox_.GiveUp(answer.error());
      TakeAnswer(*answer);
    }
  }

  // Once, that was a connection of our own that came late out of the network. Again and again, it
  // is another program with our journal: one of the two has to go.
  void OnReplaced() {
    const auto now = Clock::now();
    std::erase_if(replaced_at_, [&](const auto& at) { return at < now - kReplacedTime; });
    replaced_at_.push_back(now);
    if (replaced_at_.size() >= kMostReplaced)
      postbox_.GiveUp(Fail(Errc::conflict, live::kReplaced, "client"));
  }

  void TakeAnswer(const live::ServerMessage& answer) {
    if (const auto* ack = std::get_if<live::Ack>(&answer)) postbox_.OnAck(*ack);
    if (const auto* refusal = std::get_if<live::Refusal>(&answer)) TakeRefusal(*refusal);
    if (const auto* resync = std::get_if<live::Resync>(&answer)) {
      postbox_.OnResync(*resync);
      wake_.cancel();
    }
    if (const auto* change = std::get_if<live::LeaseChange>(&answer)) {
      postbox_.OnLease(*change);
      wake_.cancel();
      Tell(options_.on_lease, *change);
    }
    if (const auto* status = std::get_if<live::Status>(&answer)) Tell(options_.on_status, *status);
    if (const auto* beside = std::get_if<live::Beside>(&answer)) Tell(options_.on_beside, *beside);
    if (const auto* asked = std::get_if<live::Asked>(&answer)) Tell(options_.on_asked, *asked);
  }

  template <class Message>
  static void Tell(const std::function<void(const Message&)>& callback, const Message& message) {
    if (callback) callback(message);
  }

  net::awaitable<void> WriteLoop(Socket& socket) {
    while (!is_ending_) {
      if (Clock::now() < resume_at_) {
        co_await WakeAt(resume_at_);
        continue;
      }
      auto message = postbox_.TakeMessage();
      if (!message) message = Due();
      if (!message) {
        co_await WakeAt(sent_at_ + kHeartbeat);
        continue;
      }
      sent_at_ = Clock::now();
      auto [broken, written] = co_await socket.async_write(net::buffer(*message), kTuple);
      if (broken) co_return;
    }
    co_await socket.async_close(websocket::close_code::normal, kTuple);
  }

  // What is to be said without anything being typed: a check, or that the captioner is there.
  std::optional<std::string> Due() {
    const auto now = Clock::now();
    if (auto check = postbox_.TakeCheck(now >= checked_at_ + kCheckTime)) {
      checked_at_ = now;
      return check;
    }
    if (now < sent_at_ + kHeartbeat) return std::nullopt;
    return live::Format(live::Alive{});
  }

  void TakeRefusal(const live::Refusal& refusal) {
    const auto pause = postbox_.OnRefusal(refusal);
    if (refusal.field == "type") Tell(options_.on_refused, refusal);
    if (!pause) return;
    resume_at_ = std::max(resume_at_, Clock::now() + *pause);
    wake_.cancel();
  }

  // Between two connections, longer each time that none comes about.
  net::awaitable<void> Pause() {
    if (is_ending_ || postbox_.has_failed()) co_return;
    between_.expires_at(std::max(resume_at_, Clock::now() + pause_));
    co_await between_.async_wait(kTuple);
    pause_ = std::min(2 * pause_, kLongestPause);
  }

  // Waits until then, or until Wake.
  net::awaitable<void> WakeAt(Clock::time_point when) {
    wake_.expires_at(when);
    co_await wake_.async_wait(kTuple);
  }

  void SayGoodbye() {
    if (has_ended_) return;
    is_ending_ = true;
    wake_.cancel();
    between_.cancel();
    goodbye_.expires_after(kGoodbye);
    goodbye_.async_wait([this](const ErrorCode&) { io_.stop(); });
  }

  void OnEnd(const std::exception_ptr& defect) {
    try {
      if (defect) std::rethrow_exception(defect);
    } catch (const std::exception& exception) {
      postbox_.GiveUp(Fail(Errc::internal, exception.what()));
    }
    has_ended_ = true;
    goodbye_.cancel();
  }

  static std::string_view Text(const beast::flat_buffer& buffer) {
    return {static_cast<const char*>(buffer.data().data()), buffer.size()};
  }

  Endpoint endpoint_;
  CaptionerOptions options_;
  Postbox& postbox_;
  net::io_context io_{1};
  net::steady_timer wake_{io_};
  net::steady_timer between_{io_};
  net::steady_timer goodbye_{io_};
  Clock::time_point sent_at_ = Clock::now();
  Clock::time_point checked_at_ = Clock::now();
  Clock::time_point resume_at_{};  // nothing is sent before
  std::vector<Clock::time_point> replaced_at_;
  milliseconds pause_ = kFirstPause;
  bool is_ending_ = false;  // goodbye is being said
  bool has_ended_ = false;
  std::thread thread_;
};

}  // namespace

std::unique_ptr<Connection> Connection::Open(Endpoint endpoint, CaptionerOptions options,
                                             Postbox& postbox) {
  return std::make_unique<WebSocketConnection>(std::move(endpoint), std::move(options), postbox);
}

}  // namespace plenary::client
