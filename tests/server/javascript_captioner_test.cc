// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "running_server.h"

// The reference client in JavaScript against a real server.
namespace plenary::test {
namespace {

constexpr auto kNode =
    "node --experimental-websocket --no-warnings " PLENARY_SOURCE_DIR "/samples/captioner.js ";

TEST(JavaScriptCaptioner, WritesATextIntoATrack) {
  if (std::system("node --experimental-websocket -e 'new WebSocket' 2>&1 | grep -q argument") != 0)
    GTEST_SKIP() << "there is no node with a WebSocket";
  const RunningServer server;
  const auto meeting = server.MakeMeeting();
  const ScratchFolder folder;
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "wörd" + std::to_string(i) + (i % 9 ? " " : "\n");
  std::ofstream(folder.Path("captions.txt")) << text;
  const auto url = "ws://127.0.0.1:" + std::to_string(server.port()) + meeting.TrackPath();
  const auto command = kNode + url + " '" + meeting.ticket + "' < " + folder.Path("captions.txt");
  EXPECT_EQ(std::system(command.c_str()), 0);
  EXPECT_EQ(server.Administrator().Get(meeting.TrackPath("/text")).body, text);
}

TEST(JavaScriptCaptioner, SaysWhyItWasTurnedAway) {
  if (std::system("node --experimental-websocket -e 'new WebSocket' 2>&1 | grep -q argument") != 0)
    GTEST_SKIP() << "there is no node with a WebSocket";
  const RunningServer server;
  const auto meeting = server.MakeMeeting();
  const auto url = "ws://127.0.0.1:" + std::to_string(server.port()) + meeting.TrackPath();
  const auto command = kNode + url + " no-ticket < /dev/null 2>&1 | grep -q 'ticket is unknown'";
  EXPECT_EQ(std::system(command.c_str()), 0);
}

}  // namespace
}  // namespace plenary::test
