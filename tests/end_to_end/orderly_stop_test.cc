// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "end_to_end/caption_socket.h"
#include "end_to_end/reader_socket.h"
#include "end_to_end/stage.h"

namespace plenary::test {
namespace {

TEST(OrderlyStop, KeepsWhatWasAcceptedTellsReadersToGoAndEndsWell) {
  Stage stage;
  const auto meeting = stage.MakeMeeting("Stopped");
  ReaderSocket reader(stage.server.port(), meeting.track);
  CaptionSocket captioner(stage.server.port(), meeting.track, meeting.ticket);
  captioner.ReadWelcome();
  captioner.SendEvent(Event(1, ">> ANN: Good morning."));
  reader.WaitForTurn(1);

  stage.server.AskToStop();
  EXPECT_EQ(reader.WaitForEnd(), 1001);
  EXPECT_EQ(captioner.WaitForEnd(), 1001);
  const auto stopped = stage.server.WaitForEnd();
  EXPECT_EQ(stopped.status, 0) << stopped.err;
  stage.server.Restart();
  EXPECT_EQ(stage.Text(meeting), ">> ANN: Good morning.");
}

}  // namespace
}  // namespace plenary::test
