// SPDX-License-Identifier: Apache-2.0
#include "rfc6455_peer.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <boost/algorithm/string/case_conv.hpp>
#include <boost/algorithm/string/trim.hpp>
#include <cerrno>
#include <sstream>
#include <stdexcept>

namespace plenary::test {
namespace {

constexpr int kPatienceSeconds = 10;

void Require(bool holds, const std::string& what) {
  if (!holds) throw std::runtime_error(what);
}

}  // namespace

unsigned ServerFrame::close_code() const {
  Require(opcode == wire::Opcode::close && payload.size() >= 2, "no close frame with a code");
  return static_cast<unsigned>(static_cast<unsigned char>(payload[0]) << 8 |
                               static_cast<unsigned char>(payload[1]));
}

RawPeer::RawPeer(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
  sockaddr_in server{};
  server.sin_family = AF_INET;
  server.sin_port = htons(port);
  server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  Require(::connect(socket_, reinterpret_cast<const sockaddr*>(&server), sizeof server) == 0,
          "no connection");
  const int on = 1;
  ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  const timeval patience{kPatienceSeconds, 0};
  ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
}

RawPeer::~RawPeer() {
  ::close(socket_);
}

void RawPeer::Send(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent < 0) return;  // the server has ended it, and what it said can still be read
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
}

void RawPeer::SendByteByByte(std::string_view bytes) {
  for (const char byte : bytes) Send({&byte, 1});
}

bool RawPeer::Fill() {
  std::array<char, 65'536> buffer;
  const auto bytes = ::recv(socket_, buffer.data(), buffer.size(), 0);
  Require(bytes >= 0 || errno == ECONNRESET, "the server says nothing");
  if (bytes > 0) received_.append(buffer.data(), static_cast<std::size_t>(bytes));
  return bytes > 0;
}

std::string RawPeer::Take(std::size_t bytes) {
  while (received_.size() < bytes) Require(Fill(), "the connection ended within a frame");
  std::string taken = received_.substr(0, bytes);
  received_.erase(0, bytes);
  return taken;
}

RawPeer::Header RawPeer::ReadHeader() {
  std::size_t end = 0;
  while ((end = received_.find("\r\n\r\n")) == std::string::npos)
    Require(Fill(), "the connection ended within a header");
  std::istringstream lines(Take(end + 4));
  std::string line;
  std::getline(lines, line);
  Header header;
  header.status = std::stoi(line.substr(line.find(' ')));
  while (std::getline(lines, line) && line != "\r") {
    const auto colon = line.find(':');
    header.fields[boost::algorithm::to_lower_copy(line.substr(0, colon))] =
        boost::algorithm::trim_copy(line.substr(colon + 1));
  }
  return header;
}

std::optional<ServerFrame> RawPeer::NextFrame() {
  if (received_.empty() && !Fill()) return std::nullopt;
  const std::string head = Take(2);
  const auto first = static_cast<unsigned char>(head[0]);
  std::uint64_t length = static_cast<unsigned char>(head[1]);
  Require((first & 0x80) != 0, "the server sends messages whole");
  Require((first & 0x30) == 0, "a reserved bit is set");
  Require(length <= 127, "a server's frame has no mask (section 5.1)");
  if (length >= 126) {
    const std::string more = Take(length == 126 ? 2 : 8);
    length = 0;
    for (const char byte : more) length = length << 8 | static_cast<unsigned char>(byte);
    Require(length > (more.size() == 2 ? 125u : 65'535u), "a length in more bytes than it needs");
  }
  ServerFrame frame{static_cast<wire::Opcode>(first & 0x0f), (first & 0x40) != 0, Take(length)};
  Require(first != 0x80, "a continuation of nothing");
  return frame;
}

bool RawPeer::HasEnded() {
  return received_.empty() && !Fill();
}

std::string HandshakeRequest(const std::string& path,
                             const std::map<std::string, std::string>& fields,
                             const std::string& request_line) {
  std::map<std::string, std::string> all{{"Host", "localhost"},
                                         {"Upgrade", "websocket"},
                                         {"Connection", "Upgrade"},
                                         {"Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="},
                                         {"Sec-WebSocket-Version", "13"}};
  for (const auto& [name, value] : fields) all[name] = value;
  std::string request = request_line;
  request.replace(request.find('*'), 1, path);
  request += "\r\n";
  for (const auto& [name, value] : all)
    if (!value.empty()) request.append(name).append(": ").append(value).append("\r\n");
  return request + "\r\n";
}

}  // namespace plenary::test
