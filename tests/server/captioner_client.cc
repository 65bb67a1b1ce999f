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
  for (;;) {
    const auto message = socket_.Receive();
    if (!message) throw std::runtime_error("the server closed: " + socket_.close_reason());
    auto parsed = live::ParseServerMessage(*message).value();
    if (!std::holds_alternative<live::Status>(parsed)) return parsed;  // it comes at any time
  }
}

live::Welcome CaptionerClient::Hello(const std::string& ticket, std::uint64_t last_seq,
                                     const std::string& epoch) {
  live::Hello hello;
  hello.ticket = ticket;
  hello.last_seq = last_seq;
  hello.program = "test 1";
  hello.epoch = epoch;
  Say(hello);
  return Expect<live::Welcome>(Receive(), "a welcome");
}

live::Welcome CaptionerClient::HelloAs(const std::string& client, const std::string& ticket) {
  live::Hello hello;
  hello.ticket = ticket;
  hello.program = "test 1";
  hello.client = client;
  Say(hello);
  return Expect<live::Welcome>(Receive(), "a welcome");
}

void CaptionerClient::Event(std::uint64_t seq, const std::string& append, std::uint32_t erase) {
  transcript::CaptionEvent event;
  event.seq = seq;
  event.append = append;
  event.erase = erase;
  socket_.SendText(Noted(live::FormatEvent(event)));
}

void CaptionerClient::Say(const live::CaptionerMessage& message) {
  socket_.SendText(Noted(live::Format(message)));
}

live::Ack CaptionerClient::Ack() {
  return Expect<live::Ack>(Receive(), "an ack");
}

live::Resync CaptionerClient::Resync() {
  return Expect<live::Resync>(Receive(), "a resync");
}

live::RosterChange CaptionerClient::Roster() {
  return Expect<live::RosterChange>(Receive(), "a roster");
}

live::LeaseChange CaptionerClient::Lease() {
  return Expect<live::LeaseChange>(Receive(), "a lease");
}

live::Beside CaptionerClient::Beside() {
  return Expect<live::Beside>(Receive(), "a beside");
}

live::Asked CaptionerClient::Asked() {
  return Expect<live::Asked>(Receive(), "an asked");
}

live::Status CaptionerClient::Status() {
  for (;;) {
    const auto message = socket_.Receive();
    if (!message) throw std::runtime_error("the server closed: " + socket_.close_reason());
    const auto parsed = live::ParseServerMessage(*message).value();
    if (const auto* status = std::get_if<live::Status>(&parsed)) return *status;
  }
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
