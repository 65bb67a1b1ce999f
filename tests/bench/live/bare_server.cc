// SPDX-License-Identifier: Apache-2.0
// The limit of what a server can do on this machine: no HTTP beyond the first answer, no JSON, no
// disk, no memory of what was sent.
//
// plenary_bench_bare send   sends each message on its own to each reader
// plenary_bench_bare coal   sends to each reader once a turn all messages that were read in it
//
// "GET /r/7" makes a connection a reader of topic 7, "GET /w/7" one that writes into it: unmasked
// WebSocket frames, passed on as they are. Who does not take what it is sent is cut off, unless the
// rest fits into 16 MiB.
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "live/frames.h"

namespace {

using plenary::bench::FrameHead;
using plenary::bench::ReadHead;

constexpr unsigned kTopics = 256;
constexpr std::size_t kMaxWaiting = std::size_t{16} * 1024 * 1024;
constexpr std::string_view kUpgraded =
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";

enum class Kind : unsigned char { unknown, reader, writer };

struct Connection {
  int fd = -1;
  Kind kind = Kind::unknown;
  bool is_waiting = false;  // for room in the socket
  unsigned topic = 0;
  std::string bytes;  // of a reader: not sent yet; of a writer: not a whole frame yet
};

class BareServer {
 public:
  explicit BareServer(bool coalesces) : coalesces_(coalesces) {}
  [[noreturn]] void Run(int listener);

 private:
  void Accept(int listener);
  void Read(Connection& connection);
  void Greet(Connection& connection, std::string_view request);
  void TakeFrames(Connection& writer);
  void FanOut(unsigned topic, std::string_view bytes);
  void Send(Connection& reader, std::string_view bytes);
  void Watch(Connection& connection, int operation);
  void Cut(Connection& connection);

  bool coalesces_;
  int epoll_ = ::epoll_create1(0);
  std::array<std::vector<Connection*>, kTopics> readers_;
  std::array<std::string, kTopics> turn_;  // what was read of each topic in this turn
};

void BareServer::Run(int listener) {
  epoll_event event{};
  event.events = EPOLLIN;
  ::epoll_ctl(epoll_, EPOLL_CTL_ADD, listener, &event);
  for (;;) {
    std::array<epoll_event, 512> ready{};
    const int count = ::epoll_wait(epoll_, ready.data(), ready.size(), -1);
    for (int n = 0; n < count; ++n) {
      const auto& one = ready[static_cast<std::size_t>(n)];
      auto* connection = static_cast<Connection*>(one.data.ptr);
      if (!connection) {
        Accept(listener);
        continue;
      }
      if ((one.events & EPOLLOUT) != 0) Send(*connection, {});
      if ((one.events & ~unsigned{EPOLLOUT}) != 0) Read(*connection);
    }
    for (unsigned topic = 0; coalesces_ && topic < turn_.size(); ++topic) {
      if (!turn_[topic].empty()) FanOut(topic, turn_[topic]);
      turn_[topic].clear();
    }
  }
}

void BareServer::Accept(int listener) {
  const int fd = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK);
  if (fd < 0) return;
  const int on = 1;
  ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  auto* connection = new Connection;  // lives until it is cut off
  connection->fd = fd;
  Watch(*connection, EPOLL_CTL_ADD);
}

void BareServer::Watch(Connection& connection, int operation) {
  epoll_event event{};
  event.events = EPOLLIN;
  if (connection.is_waiting) event.events |= EPOLLOUT;
  event.data.ptr = &connection;
  ::epoll_ctl(epoll_, operation, connection.fd, &event);
}

void BareServer::Read(Connection& connection) {
  static std::array<char, 256 * 1024> buffer;
  const auto got = ::recv(connection.fd, buffer.data(), buffer.size(), 0);
  if (got <= 0) return Cut(connection);
  const std::string_view bytes(buffer.data(), static_cast<std::size_t>(got));
  if (connection.kind == Kind::unknown) return Greet(connection, bytes);
  if (connection.kind == Kind::reader) return;  // has nothing to say
  connection.bytes += bytes;
  TakeFrames(connection);
}

void BareServer::Greet(Connection& connection, std::string_view request) {
  if (request.size() < 8) return Cut(connection);
  connection.topic = static_cast<unsigned>(std::atoi(request.data() + 7)) % kTopics;
  connection.kind = request[5] == 'w' ? Kind::writer : Kind::reader;
  if (connection.kind == Kind::reader) readers_[connection.topic].push_back(&connection);
  (void)!::write(connection.fd, kUpgraded.data(), kUpgraded.size());
}

void BareServer::TakeFrames(Connection& writer) {
  std::string_view rest = writer.bytes;
  FrameHead head;
  for (;;) {
    const std::size_t size = ReadHead(rest.data(), rest.size(), head);
    if (size == 0 || rest.size() - size < head.length) break;
    const auto frame = rest.substr(0, size + head.length);
    if (coalesces_) turn_[writer.topic] += frame;
    if (!coalesces_) FanOut(writer.topic, frame);
    rest.remove_prefix(frame.size());
  }
  writer.bytes.erase(0, writer.bytes.size() - rest.size());
}

void BareServer::FanOut(unsigned topic, std::string_view bytes) {
  for (Connection* reader : readers_[topic]) Send(*reader, bytes);
}

// Sends what waits, then these bytes; what the socket does not take waits.
void BareServer::Send(Connection& reader, std::string_view bytes) {
  if (reader.fd < 0 || (reader.is_waiting && !bytes.empty())) {
    if (reader.fd >= 0) reader.bytes += bytes;
    if (reader.bytes.size() > kMaxWaiting) Cut(reader);
    return;
  }
  const std::string_view next = reader.is_waiting ? std::string_view(reader.bytes) : bytes;
  const auto sent = ::send(reader.fd, next.data(), next.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
  const auto taken = sent > 0 ? static_cast<std::size_t>(sent) : 0;
  if (reader.is_waiting) reader.bytes.erase(0, taken);
  if (!reader.is_waiting) reader.bytes.assign(bytes.substr(taken));
  if (reader.is_waiting == !reader.bytes.empty()) return;
  reader.is_waiting = !reader.bytes.empty();
  if (!reader.is_waiting) std::string().swap(reader.bytes);
  Watch(reader, EPOLL_CTL_MOD);
}

void BareServer::Cut(Connection& connection) {
  if (connection.fd >= 0) ::close(connection.fd);
  connection.fd = -1;
  std::string().swap(connection.bytes);
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view mode = argc == 2 ? argv[1] : "";
  if (mode != "send" && mode != "coal") return EXIT_FAILURE;
  rlimit files{};
  ::getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &files);
  const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* const any = reinterpret_cast<sockaddr*>(&address);
  if (::bind(listener, any, size) != 0 || ::listen(listener, 4096) != 0) return EXIT_FAILURE;
  ::getsockname(listener, any, &size);
  std::printf("listening on http://127.0.0.1:%d\n", ntohs(address.sin_port));
  std::fflush(stdout);
  BareServer(mode == "coal").Run(listener);
}
