// SPDX-License-Identifier: Apache-2.0
#include "end_to_end/caption_socket.h"

#include <stdexcept>
#include <utility>

namespace plenary::test {

CaptionSocket::CaptionSocket(std::uint16_t port, const std::string& track,
                             const std::string& ticket, std::uint64_t last_seq)
    : socket_(port, "/api/v1/tracks/" + track + "/caption") {
  socket_.Send(live::FormatHello({live::kProtocolVersion, ticket, last_seq, "end to end test"}));
}

live::Welcome CaptionSocket::ReadWelcome() {
  const auto answer = Receive();
  if (!answer || !std::holds_alternative<live::Welcome>(*answer)) {
    throw std::runtime_error("expected a welcome");
  }
  return std::get<live::Welcome>(*answer);
}

bool CaptionSocket::SendEvent(const transcript::CaptionEvent& event) {
  return socket_.Send(live::FormatEvent(event));
}

std::optional<live::ServerMessage> CaptionSocket::Receive() {
  for (;;) {
    const auto message = socket_.Receive();
    if (!message) return std::nullopt;
    auto parsed = live::ParseServerMessage(*message).value();
    if (!std::holds_alternative<live::Status>(parsed)) return parsed;  // it comes at any time
  }
}

int CaptionSocket::WaitForEnd() {
  while (socket_.Receive()) {
  }
  return socket_.close_code();
}

transcript::CaptionEvent Event(std::uint64_t seq, std::string append, std::uint32_t erase) {
  transcript::CaptionEvent event;
  event.seq = seq;
  event.erase = erase;
  event.append = std::move(append);
  return event;
}

}  // namespace plenary::test
