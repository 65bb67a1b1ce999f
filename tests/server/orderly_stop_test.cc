// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include <boost/asio/ip/tcp.hpp>

#include "captioner_client.h"
#include "event_reader.h"
#include "running_server.h"

namespace plenary::test {
namespace {

TEST(OrderlyStop, AcknowledgesWhatWasAcceptedAndTellsEverybodyToGo) {
  RunningServer server;
  const auto meeting = server.MakeMeeting();
  CaptionerClient captioner(server, meeting);
  captioner.Hello(meeting.ticket);
  captioner.Event(1, ">> CHAIR: Good morning");
  SocketClient reader(server.port(), meeting.TrackPath("/live"), "reader");
  EventReader events(server.port(), meeting.TrackPath("/stream"));
  events.Next();
  boost::asio::ip::tcp::iostream idle("127.0.0.1", std::to_string(server.port()));
  captioner.AckUpTo(1);
  std::thread stopping([&] { server.Stop(); });
  EXPECT_EQ(captioner.Closed(), 1001);
  EXPECT_EQ(captioner.socket().close_reason(), "the server is stopping");
  while (reader.Receive()) {
  }
  EXPECT_EQ(reader.close_code(), 1001);
  while (events.Next()) {
  }
  EXPECT_EQ(idle.get(), std::char_traits<char>::eof());
  stopping.join();
}

TEST(OrderlyStop, DoesNotWaitLongForThoseWhoDoNotListen) {
  server::Limits limits;
  limits.stop_time = std::chrono::milliseconds(20);
  RunningServer server(limits);
  const auto meeting = server.MakeMeeting();
  // It never reads, and so never answers the server's good-bye.
  const SocketClient deaf(server.port(), meeting.TrackPath("/live"), "reader");
  server.Stop();
}

TEST(OrderlyStop, OfAServerThatNobodyVisitedIsSimple) {
  RunningServer server;
  server.Stop();
}

}  // namespace
}  // namespace plenary::test
