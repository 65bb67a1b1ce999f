// SPDX-License-Identifier: Apache-2.0
#include "end_to_end/reader_socket.h"

#include <algorithm>
#include <stdexcept>

namespace plenary::test {

namespace json = boost::json;

ReaderSocket::ReaderSocket(std::uint16_t port, const std::string& track)
    : socket_(port, "/api/v1/tracks/" + track + "/live") {}

void ReaderSocket::Take(const json::object& message) {
  const auto see = [this](const json::value& turn) {
    newest_turn_ = std::max(newest_turn_, turn.at("n").to_number<std::int64_t>());
  };
  if (message.contains("turns")) {
    for (const auto& turn : message.at("turns").as_array()) see(turn);
  }
  if (message.contains("changes")) {
    for (const auto& change : message.at("changes").as_array()) {
      if (change.at("op") == "set") see(change.at("turn"));
    }
  }
}

void ReaderSocket::WaitForTurn(std::int64_t n) {
  while (newest_turn_ < n) {
    const auto message = socket_.Receive();
    if (!message) throw std::runtime_error("the reader's connection ended");
    Take(json::parse(*message).as_object());
  }
}

int ReaderSocket::WaitForEnd() {
  while (socket_.Receive()) {
  }
  return socket_.close_code();
}

}  // namespace plenary::test
