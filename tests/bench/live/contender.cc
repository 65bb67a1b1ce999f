// SPDX-License-Identifier: Apache-2.0
#include "live/contender.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

#include <filesystem>
#include <stdexcept>

#include "live/plenary_contender.h"
#include "live/usage.h"

namespace plenary::bench {
namespace {

void PlaceServer() {
  (void)PlaceOn(kServersCore);
}

sockaddr_in Loopback(std::uint16_t port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(port);
  return address;
}

std::uint16_t FreePort() {
  const Fd fd(::socket(AF_INET, SOCK_STREAM, 0));
  sockaddr_in address = Loopback(0);
  socklen_t size = sizeof address;
  auto* const any = reinterpret_cast<sockaddr*>(&address);
  if (::bind(fd.get(), any, size) != 0 || ::getsockname(fd.get(), any, &size) != 0) {
    throw std::runtime_error("no port is free");
  }
  return ntohs(address.sin_port);
}

bool Answers(std::uint16_t port) {
  const Fd fd(::socket(AF_INET, SOCK_STREAM, 0));
  const sockaddr_in address = Loopback(port);
  return ::connect(fd.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
}

// Servers that pass on what they get, on paths of our choice.
class Relay : public Contender {
 public:
  explicit Relay(Dialect dialect) : dialect_(dialect) {}
  Dialect dialect() const override { return dialect_; }
  Reader::Greeting greeting() const override { return Reader::Greeting::upgrade; }
  std::string ReaderPath(std::size_t topic) const override { return "/r/" + std::to_string(topic); }
  std::string WriterPath(std::size_t topic) const override { return "/w/" + std::to_string(topic); }
  using Contender::Start;

 private:
  Dialect dialect_;
};

std::unique_ptr<Contender> StartRelay(std::vector<std::string> args, Dialect dialect) {
  auto relay = std::make_unique<Relay>(dialect);
  relay->Start(std::move(args));
  return relay;
}

class Nchan : public Relay {
 public:
  Nchan() : Relay(Dialect::messages) {
    const auto port = FreePort();
    StartOnPort({"nginx", "-p", folder_.Path(""), "-c", folder_.Write("nginx.conf", Config(port))},
                port);
  }

 private:
  std::string Config(std::uint16_t port) const;
  test::ScratchFolder folder_;
};

// One process, as the others. What is said to a topic is kept for readers who are behind.
std::string Nchan::Config(std::uint16_t port) const {
  return R"(load_module /usr/lib/nginx/modules/ngx_nchan_module.so;
daemon off;
master_process off;
worker_rlimit_nofile 100000;
error_log stderr error;
pid )" + folder_.Path("pid") +
         R"(;
events { worker_connections 50000; }
http {
  access_log off;
  client_body_temp_path )" +
         folder_.Path("body") + "; proxy_temp_path " + folder_.Path("proxy") +
         "; fastcgi_temp_path " + folder_.Path("fastcgi") + "; uwsgi_temp_path " +
         folder_.Path("uwsgi") + "; scgi_temp_path " + folder_.Path("scgi") + R"(;
  nchan_max_reserved_memory 512m;
  server {
    listen 127.0.0.1:)" +
         std::to_string(port) + R"( backlog=4096;
    location ~ /w/(\d+)$ {
      nchan_publisher websocket;
      nchan_channel_id $1;
      nchan_message_buffer_length 20000;
    }
    location ~ /r/(\d+)$ {
      nchan_subscriber websocket;
      nchan_channel_id $1;
      nchan_subscriber_first_message newest;
    }
  }
}
)";
}

constexpr const char* kNchanModule = "/usr/lib/nginx/modules/ngx_nchan_module.so";
constexpr const char* kWsPackage = PLENARY_SOURCE_DIR "/tests/bench/live/node_modules/ws";

}  // namespace

const char* Name(Kind kind) {
  switch (kind) {
    case Kind::plenary:
      return "plenary";
    case Kind::plenary_on_memory:
      return "plenary, not durable";
    case Kind::bare_send:
      return "limit-send";
    case Kind::bare_coalesced:
      return "limit-coal";
    case Kind::nchan:
      return "nchan";
    case Kind::node_ws:
      return "node ws";
    case Kind::beast_chat:
      return "Beast chat";
  }
  return "";
}

void Contender::Start(std::vector<std::string> args) {
  child_ = std::make_unique<test::ChildProcess>(
      std::move(args),
      test::StartOptions{.input = "/dev/null", .environment = {}, .prepare = PlaceServer});
  for (std::string line = child_->ReadLine(); !line.empty(); line = child_->ReadLine()) {
    if (!line.starts_with("listening on ")) continue;
    port_ = static_cast<std::uint16_t>(std::stoi(line.substr(line.rfind(':') + 1)));
    return;
  }
  throw std::runtime_error("a server did not start: " + child_->Errors());
}

// For a program that does not say when it listens: asks it until it answers.
void Contender::StartOnPort(std::vector<std::string> args, std::uint16_t port) {
  child_ = std::make_unique<test::ChildProcess>(
      std::move(args),
      test::StartOptions{.input = "/dev/null", .environment = {}, .prepare = PlaceServer});
  port_ = port;
  for (int tries = 0; !Answers(port); ++tries) {
    if (tries == 500) throw std::runtime_error("a server did not start: " + child_->Errors());
    ::poll(nullptr, 0, 10);
  }
}

std::unique_ptr<Contender> StartContender(Kind kind, std::size_t topics) {
  switch (kind) {
    case Kind::plenary:
      return StartPlenary(DataOn::disk, topics);
    case Kind::plenary_on_memory:
      return StartPlenary(DataOn::memory, topics);
    case Kind::bare_send:
      return StartRelay({PLENARY_BENCH_BARE, "send"}, Dialect::unmasked);
    case Kind::bare_coalesced:
      return StartRelay({PLENARY_BENCH_BARE, "coal"}, Dialect::unmasked);
    case Kind::beast_chat:
      return StartRelay({PLENARY_BENCH_BEAST}, Dialect::messages);
    case Kind::node_ws:
      if (!std::filesystem::exists(kWsPackage)) return nullptr;
      return StartRelay({"node", PLENARY_SOURCE_DIR "/tests/bench/live/ws_chat.mjs"},
                        Dialect::messages);
    case Kind::nchan:
      if (!std::filesystem::exists(kNchanModule)) return nullptr;
      return std::make_unique<Nchan>();
  }
  return nullptr;
}

}  // namespace plenary::bench
