// SPDX-License-Identifier: Apache-2.0
#include "live/segment_client.h"

#include <boost/asio/ip/tcp.hpp>
#include <charconv>

namespace plenary::bench {
namespace {

using boost::asio::ip::tcp;

// The body of the answer to the request; empty when it is not 200.
std::string Get(tcp::iostream& server, const std::string& path) {
  server << "GET " << path << " HTTP/1.1\r\nHost: localhost\r\n\r\n" << std::flush;
  std::string line;
  std::getline(server, line);
  const bool is_found = line.starts_with("HTTP/1.1 200");
  std::size_t length = 0;
  constexpr std::string_view kLength = "content-length: ";
  while (std::getline(server, line) && line != "\r") {
    for (char& c : line) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (line.starts_with(kLength))
      std::from_chars(line.data() + kLength.size(), line.data() + line.size(), length);
  }
  std::string body(length, '\0');
  server.read(body.data(), static_cast<std::streamsize>(length));
  return is_found && server ? body : std::string();
}

}  // namespace

bool FetchSegments(std::uint16_t port, std::string_view path, ReaderCopy& copy) {
  if (copy.missing().empty()) return true;
  tcp::iostream server("127.0.0.1", std::to_string(port));
  server.rdbuf()->set_option(tcp::no_delay(true));
  const std::string track(path.substr(0, path.rfind('/')));
  for (const std::size_t number : copy.missing()) {
    const auto segment = Get(server, track + "/segments/" + std::to_string(number));
    if (segment.empty()) return false;
    copy.Apply(segment);
  }
  return true;
}

}  // namespace plenary::bench
