// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "plenary/live/server_messages.h"
#include "running_server.h"
#include "socket_client.h"

namespace plenary::test {

// A captioner's program that says exactly what a test has it say.
class CaptionerClient {
 public:
  // Connects only.
  CaptionerClient(const RunningServer& server, const MadeMeeting& meeting)
      : socket_(server.port(), meeting.TrackPath("/caption"), "server") {}

  // Says hello with the ticket and gives the welcome; throws when there is none.
  live::Welcome Hello(const std::string& ticket, std::uint64_t last_seq = 0,
                      const std::string& epoch = {});
  // The same as the program of this id.
  live::Welcome HelloAs(const std::string& client, const std::string& ticket);
  void Say(const live::CaptionerMessage& message);

  void Event(std::uint64_t seq, const std::string& append, std::uint32_t erase = 0);

  // The next answer has to be of this kind; throws when it is another.
  live::Ack Ack();
  live::Refusal Refusal();
  live::Resync Resync();
  live::RosterChange Roster();
  live::LeaseChange Lease();
  live::Beside Beside();
  live::Asked Asked();

  // The next status, whatever comes before it.
  live::Status Status();

  // Reads acknowledgements until this number is durable.
  void AckUpTo(std::uint64_t seq);

  // Reads until the connection is closed; gives the close code.
  int Closed();

  SocketClient& socket() { return socket_; }

 private:
  live::ServerMessage Receive();

  SocketClient socket_;
};

}  // namespace plenary::test
