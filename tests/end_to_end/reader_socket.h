// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json.hpp>
#include <cstdint>
#include <string>

#include "end_to_end/web_socket.h"

namespace plenary::test {

// A reader of a track, as far as tests need one: to see how far the captions have come.
class ReaderSocket {
 public:
  ReaderSocket(std::uint16_t port, const std::string& track);

  // Reads until a turn with this number has been shown. Throws when the connection ends before.
  void WaitForTurn(std::int64_t n);

  // Reads until the connection ends; gives the close code.
  int WaitForEnd();

 private:
  void Take(const boost::json::object& message);

  WebSocket socket_;
  std::int64_t newest_turn_ = 0;
};

}  // namespace plenary::test
