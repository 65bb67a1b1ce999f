// SPDX-License-Identifier: Apache-2.0
#include "plenary/server/server.h"

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>
#include <sys/resource.h>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <chrono>
#include <csignal>

#include "api_routes.h"
#include "audience.h"
#include "connection.h"
#include "log_failure.h"
#include "page_routes.h"
#include "plenary/server/data_folder.h"
#include "plenary/server/keys.h"
#include "plenary/spelling/dictionaries.h"
#include "sessions.h"
#include "sign_in_limiter.h"

namespace plenary::server {
namespace {

using net::ip::tcp;

constexpr auto kTuple = net::as_tuple(net::use_awaitable);
constexpr std::chrono::milliseconds kTick{250};

transcript::Millis WallClock() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<transcript::Millis>(now);
}

// Standard output belongs to the program that is running us. Never a secret in a log line.
void LogToStandardError() {
  if (spdlog::get("plenary")) return;  // another server of this process did it
  spdlog::set_default_logger(spdlog::stderr_color_mt("plenary"));
}

// Every connection is an open file: asks for as many as the system lets us have.
void RaiseFileLimit() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  (void)::setrlimit(RLIMIT_NOFILE, &limit);
}

// Makes the administrator's key when the store has none. Opens the store for itself: nothing else
// runs yet.
Result<std::optional<std::string>> FirstKey(const std::string& database) {
  const auto store = store::OpenSqliteStore({database, false});
  if (store.has_error()) return store.error();
  const auto credentials = (*store)->Credentials();
  if (credentials.has_error()) return credentials.error();
  for (const auto& credential : *credentials) {
    if (credential.kind == store::CredentialKind::administrator)
      return std::optional<std::string>{};
  }
  store::Credential administrator;
  administrator.kind = store::CredentialKind::administrator;
  administrator.name = "administrator";
  administrator.created_at = WallClock();
  auto made = MakeCredential(**store, administrator);
  if (made.has_error()) return made.error();
  return std::optional<std::string>(std::move(made->secret));
}

// What may be guessed of captions. Where dictionaries are missing less is guessed, and the log says
// so: no reason not to start.
transcript::Guesses GuessesFor(const ServerConfig& config) {
  transcript::Guesses guesses;
  if (config.dictionaries.empty()) return guesses;
  auto opened = spelling::OpenDictionaries(config.dictionaries);
  if (opened.has_error()) {
    spdlog::warn("fewer garbled passages will be noticed: {}", opened.error().what);
  } else {
    guesses.dictionary = *std::move(opened);
  }
  return guesses;
}

// The tables that captions are read by are made when they are first used, which takes longer than
// all that a caption costs later: not while somebody waits for the first words of a meeting.
void WarmUp(const transcript::Guesses& guesses) {
  transcript::LiveTranscript live(transcript::Roster{}, guesses);
  const std::string words =
      ">> MS. ADA EXAMPLE: Good morning, everybody. This is Ada speaking.  [laughter]\n"
      ">> Thank you, Chair. I give the floor to Mr. Sample.\n"
      ">> I call Ms. Sample, who will be sworn. Your witness, Mr. Example.\n";
  (void)live.Apply({1, 0, words});
  (void)live.Apply({2, 4, "ple, please"});
  (void)live.transcript();
}

class RunningServer : public Server {
 public:
  RunningServer(ServerConfig config, DataFolder folder, std::unique_ptr<store::StoreThread> store,
                std::optional<std::string> new_key)
      : config_(std::move(config)),
        folder_(std::move(folder)),
        new_key_(std::move(new_key)),
        store_(std::move(store)),
        acceptor_(io_),
        signals_(io_),
        sessions_(io_.get_executor()),
        sign_ins_(config_.limits.sign_ins_per_minute),
        guesses_(GuessesFor(config_)),
        tracks_(io_.get_executor(), *store_, guesses_),
        audience_(io_.get_executor(), sessions_, config_.limits),
        context_{config_,   io_.get_executor(), workers_,  *store_,   tracks_,
                 sessions_, audience_,          sign_ins_, &WallClock} {
    AddApiRoutes(router_);
    AddPageRoutes(router_);
  }

  ~RunningServer() override { workers_.join(); }

  Result<void> Listen();

  std::uint16_t port() const override { return acceptor_port_; }
  std::string local_url() const override;
  const std::optional<std::string>& new_administrator_key() const override { return new_key_; }
  void Run() override;
  void Stop() override;
  std::vector<std::pair<std::string, std::string>> Routes() const override;

 private:
  net::awaitable<void> AcceptLoop();
  net::awaitable<void> AwaitSignal();
  net::awaitable<void> TickLoop();
  net::awaitable<void> StopInOrder();
  void BeginStop();
  void Accept(tcp::socket socket);

  // The order matters: what is declared later uses, and is destroyed before, what stands above.
  ServerConfig config_;
  DataFolder folder_;
  std::optional<std::string> new_key_;
  net::io_context io_{1};
  std::unique_ptr<store::StoreThread> store_;
  net::thread_pool workers_{1};
  tcp::acceptor acceptor_;
  net::signal_set signals_;
  Sessions sessions_;
  SignInLimiter sign_ins_;
  transcript::Guesses guesses_;
  live::LiveTracks tracks_;
  Audience audience_;
  Router router_;
  Context context_;
  std::uint16_t acceptor_port_ = 0;
  bool is_stopping_ = false;
};

Result<void> RunningServer::Listen() {
  boost::system::error_code problem;
  const auto address = net::ip::make_address(config_.address, problem);
  if (problem) {
    return Fail(Errc::bad_input,
                "the address to listen on is a numeric one, and not \"" + config_.address + "\"",
                "server.address");
  }
  const tcp::endpoint endpoint(address, config_.port);
  acceptor_.open(endpoint.protocol(), problem);
  if (!problem) acceptor_.set_option(tcp::acceptor::reuse_address(true), problem);
  if (!problem) acceptor_.bind(endpoint, problem);
  if (!problem) acceptor_.listen(tcp::acceptor::max_listen_connections, problem);
  if (problem) {
    return Fail(Errc::unavailable,
                "cannot listen on " + config_.address + " port " + std::to_string(config_.port) +
                    ": " + problem.message(),
                "server.port");
  }
  acceptor_port_ = acceptor_.local_endpoint(problem).port();
  // Not only when Run begins: whoever was told the port may ask us to stop at once.
  signals_.add(SIGINT);
  signals_.add(SIGTERM);
  return {};
}

std::string RunningServer::local_url() const {
  const auto address = net::ip::make_address(config_.address);
  std::string host = config_.address;
  if (address.is_unspecified()) host = address.is_v6() ? "::1" : "127.0.0.1";
  if (address.is_v6()) host = "[" + host + "]";
  return "http://" + host + ":" + std::to_string(acceptor_port_);
}

std::vector<std::pair<std::string, std::string>> RunningServer::Routes() const {
  std::vector<std::pair<std::string, std::string>> routes;
  for (const Route& route : router_.routes()) routes.emplace_back(route.method, route.pattern);
  return routes;
}

void RunningServer::Run() {
  net::post(workers_, [this] { WarmUp(guesses_); });
  net::co_spawn(io_, AcceptLoop(), LogFailure("accepting connections"));
  net::co_spawn(io_, AwaitSignal(), LogFailure("waiting for a signal"));
  net::co_spawn(io_, TickLoop(), LogFailure("the clock of the tracks"));
  spdlog::info("listening on {}", local_url());
  io_.run();
  spdlog::info("stopped");
}

void RunningServer::Stop() {
  net::post(io_, [this] { BeginStop(); });
}

net::awaitable<void> RunningServer::AwaitSignal() {
  const auto [problem, signal] = co_await signals_.async_wait(kTuple);
  if (!problem) BeginStop();
}

void RunningServer::BeginStop() {
  if (std::exchange(is_stopping_, true)) return;
  net::co_spawn(io_, StopInOrder(), LogFailure("stopping"));
}

void RunningServer::Accept(tcp::socket socket) {
  if (sessions_.size() + audience_.size() >= config_.limits.connections) return;  // closes it
  boost::system::error_code ignored;
  socket.set_option(tcp::no_delay(true), ignored);
  net::co_spawn(io_, ServeConnection(std::move(socket), context_, router_),
                LogFailure("a connection"));
}

net::awaitable<void> RunningServer::AcceptLoop() {
  net::steady_timer pause(io_);
  while (acceptor_.is_open()) {
    auto [problem, socket] = co_await acceptor_.async_accept(kTuple);
    if (!problem) {
      Accept(std::move(socket));
    } else if (acceptor_.is_open()) {
      spdlog::error("cannot accept a connection: {}", problem.message());
      pause.expires_after(std::chrono::milliseconds(100));  // out of files: some will be closed
      co_await pause.async_wait(kTuple);
    }
  }
}

// Tells the tracks that time passes, until the server stops.
net::awaitable<void> RunningServer::TickLoop() {
  net::steady_timer timer(io_);
  for (;;) {
    timer.expires_after(kTick);
    co_await timer.async_wait(kTuple);
    tracks_.Tick();
  }
}

net::awaitable<void> RunningServer::StopInOrder() {
  boost::system::error_code ignored;
  signals_.cancel(ignored);
  acceptor_.close(ignored);
  const auto everybody = [](const SessionFacts&) { return true; };
  sessions_.EndThose(everybody, {kGoingAway, "the server is stopping"});
  bool is_empty = co_await sessions_.NoneLeft(config_.limits.stop_time);
  while (!is_empty) {  // coroutines that were dropped end as soon as the store has answered them
    sessions_.EndThose(everybody, {kDropNow, ""});
    is_empty = co_await sessions_.NoneLeft(std::chrono::seconds(1));
  }
  tracks_.SettleAll([this] { io_.stop(); });
}

}  // namespace

Result<std::unique_ptr<Server>> Server::Open(const ServerConfig& config) {
  LogToStandardError();
  RaiseFileLimit();
  auto folder = DataFolder::Open(config.data);
  if (folder.has_error()) return folder.error();
  auto new_key = FirstKey(folder->database());
  if (new_key.has_error()) return new_key.error();
  auto store = store::StoreThread::Open(folder->database());
  if (store.has_error()) return store.error();
  auto server = std::make_unique<RunningServer>(config, std::move(*folder), std::move(*store),
                                                std::move(*new_key));
  const auto listening = server->Listen();
  if (listening.has_error()) return listening.error();
  return std::unique_ptr<Server>(std::move(server));
}

}  // namespace plenary::server
