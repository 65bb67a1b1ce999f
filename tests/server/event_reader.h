// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/json.hpp>
#include <optional>
#include <string>

namespace plenary::test {

struct ServerSentEvent {
  std::string id;
  std::string type;
  boost::json::value data;
};

// A reader of server-sent events.
class EventReader {
 public:
  //   headers  more lines of the request, each with its line end
  EventReader(std::uint16_t port, const std::string& path, const std::string& headers = {});

  int status() const { return status_; }

  // The next event, comments passed over; nothing when the stream has ended.
  std::optional<ServerSentEvent> Next();

  // The next line that is no event but a comment; for heartbeats.
  std::string NextComment();

 private:
  bool ReadLine(std::string& line);

  boost::asio::ip::tcp::iostream stream_;
  int status_ = 0;
};

}  // namespace plenary::test
