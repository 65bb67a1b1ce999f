// SPDX-License-Identifier: Apache-2.0
#include "captioner_client.h"

#include <boost/json.hpp>
#include <stdexcept>

#include "recorder.h"

namespace plenary::test {
namespace {

// Of a message of the protocol, for the schema of what captioners send.
std::string Noted(std::string message) {
  Record({{"kind", "captioner"}, {"message", boost::json::parse(message)}});
  return message;
}

template <class Kind>
Kind Expect(const live::ServerMessage& message, const char* kind) {
  if (const auto* found = std::get_if<Kind>(&message)) return *found;
  std::string got = "another kind";
  if (const auto* refusal = std::get_if<live::Refusal>(&message)) got = refusal->message;
  throw std::runtime_error(std::string("expected ") + kind + ", got: " + got);
}

}  // namespace

live::ServerMessage CaptionerClient::Receive() {
  const auto message = socket_.Receive();
  if (!message) throw std::runtime_error("the server closed: " + socket_.close_reason());
  return live::ParseServerMessage(*message).value();
}

live::Welcome CaptionerClient::Hello(const std::string& ticket) {
  socket_.SendText(Noted(live::FormatHello({live::kProtocolVersion, ticket, 0, "test 1"})));
  return Expect<live::Welcome>(Receive(), "a welcome");
}

void CaptionerClient::Event(std::uint64_t seq, const std::string& append, std::uint32_t erase) {
  transcript::CaptionEvent event;
  event.seq = seq;
  event.append = append;
  event.erase = erase;
  socket_.SendText(Noted(live::FormatEvent(event)));
}

live::Ack CaptionerClient::Ack() {
  return Expect<live::Ack>(Receive(), "an ack");
}

live::Refusal CaptionerClient::Refusal() {
  return Expect<live::Refusal>(Receive(), "a refusal");
}

void CaptionerClient::AckUpTo(std::uint64_t seq) {
  while (Ack().seq < seq) {
  }
}

int CaptionerClient::Closed() {
  while (socket_.Receive()) {
  }
  return socket_.close_code();
}

}  // namespace plenary::test
