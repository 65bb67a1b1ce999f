// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "end_to_end/caption_socket.h"
#include "end_to_end/stage.h"

namespace plenary::test {
namespace {

// What a broken captioner's program may send. Each is answered or ends that connection.
std::vector<std::string> Nonsense() {
  return {
      "this is no JSON",
      R"({"type":"event","seq":1,"append":"bytes)"
      "\xFF\xFE"
      R"("})",
      R"({"type":"event","seq":1,"append":"a\u0000b"})",
      R"({"type":"event","seq":1,"append":"x","colour":"red"})",
      R"({"type":"event","seq":"one","append":"x"})",
      R"({"type":"event","seq":77,"append":"too early"})",
      R"({"type":"event","seq":1,"erase":5,"append":"more than there is"})",
      std::string(10 * 1024 * 1024, 'x'),
      "{\"type\":\"event\",\"seq\":1,\"append\":\"" + std::string(40'000, 'x') + "\"}",
  };
}

TEST(BadNeighbour, DisturbsNoOtherTrackWhateverItSends) {
  Stage stage;
  const auto good = stage.MakeMeeting("Good");
  const auto bad = stage.MakeMeeting("Bad");
  CaptionSocket captioner(stage.server.port(), good.track, good.ticket);
  captioner.ReadWelcome();

  std::string text;
  std::uint64_t seq = 0;
  for (const auto& nonsense : Nonsense()) {
    CaptionSocket neighbour(stage.server.port(), bad.track, bad.ticket);
    neighbour.ReadWelcome();
    neighbour.SendRaw(nonsense);
    const auto answer = neighbour.Receive();
    EXPECT_TRUE(!answer || std::holds_alternative<live::Refusal>(*answer))
        << "accepted: " << nonsense.substr(0, 80);

    const std::string word = "word " + std::to_string(++seq) + " ";
    text += word;
    ASSERT_TRUE(captioner.SendEvent(Event(seq, word)));
    const auto ack = captioner.Receive();
    ASSERT_TRUE(ack && std::holds_alternative<live::Ack>(*ack));
    EXPECT_EQ(std::get<live::Ack>(*ack).seq, seq);
  }
  EXPECT_EQ(stage.Text(good), text);
  EXPECT_EQ(stage.Text(bad), "");
}

TEST(BadNeighbour, CannotWriteWithATicketForAnotherTrack) {
  Stage stage;
  const auto mine = stage.MakeMeeting("Mine");
  const auto other = stage.MakeMeeting("Other");
  CaptionSocket captioner(stage.server.port(), other.track, mine.ticket);
  const auto answer = captioner.Receive();
  ASSERT_TRUE(answer && std::holds_alternative<live::Refusal>(*answer));
  EXPECT_EQ(std::get<live::Refusal>(*answer).code, "denied");
  EXPECT_EQ(std::get<live::Refusal>(*answer).field, "ticket");
  EXPECT_FALSE(captioner.Receive());
}

}  // namespace
}  // namespace plenary::test
