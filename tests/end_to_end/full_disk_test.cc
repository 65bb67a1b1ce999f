// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "end_to_end/caption_socket.h"
#include "end_to_end/captioned_track.h"
#include "end_to_end/http_client.h"
#include "end_to_end/small_disk.h"
#include "end_to_end/stage.h"

namespace plenary::test {
namespace {

using ::testing::HasSubstr;

class FullDisk : public ::testing::Test {
 protected:
  // Sends one event of a kilobyte and takes the answer.
  live::ServerMessage SendNext(CaptionSocket& captioner) {
    captioner.SendEvent(Event(seq_ + 1, Text(seq_ + 1)));
    auto answer = captioner.Receive();
    if (!answer) throw std::runtime_error("the server ended the connection");
    if (std::holds_alternative<live::Ack>(*answer)) {
      text_ += Text(++seq_);
    }
    return *answer;
  }

  // Fills the disk, and writes until an event is refused: the write-ahead log may have room left in
  // what it already takes up.
  live::Refusal FillUntilRefused(CaptionSocket& captioner) {
    disk_.Fill(stage_.server.id());
    for (;;) {
      const auto answer = SendNext(captioner);
      if (const auto* refusal = std::get_if<live::Refusal>(&answer)) return *refusal;
    }
  }

  static std::string Text(std::uint64_t seq) {
    return ">> ANN: " + std::to_string(seq) + std::string(1000, '.') + "\n\n";
  }

  ScratchFolder folder_;
  SmallDisk disk_{folder_.Path("disk"), 32};
  Stage stage_{folder_.Path("disk/data"), &SmallDisk::PrepareServer};
  StagedMeeting meeting_ = stage_.MakeMeeting("Full");
  std::uint64_t seq_ = 0;  // acknowledged
  std::string text_;       // that is acknowledged
};

TEST_F(FullDisk, RefusesAnEventSaysSoAndGoesOnWhenThereIsRoom) {
  CaptionSocket captioner(stage_.server.port(), meeting_.track, meeting_.ticket);
  captioner.ReadWelcome();
  ASSERT_TRUE(std::holds_alternative<live::Ack>(SendNext(captioner)));

  const auto refusal = FillUntilRefused(captioner);
  EXPECT_EQ(refusal.code, "unavailable");
  EXPECT_EQ(refusal.seq, seq_ + 1);
  EXPECT_TRUE(refusal.retry_after_ms);
  EXPECT_THAT(refusal.message, HasSubstr("disk"));

  EXPECT_EQ(stage_.Text(meeting_), text_);
  EXPECT_EQ(Get(stage_.server.port(), "/meetings/" + meeting_.id).status, 200);
  EXPECT_EQ(Get(stage_.server.port(), "/api/v1/search?q=ann").status, 200);

  disk_.Clear(stage_.server.id());
  EXPECT_TRUE(std::holds_alternative<live::Ack>(SendNext(captioner)));
  EXPECT_EQ(stage_.Text(meeting_), text_);

  stage_.server.AskToStop();
  captioner.WaitForEnd();
  EXPECT_EQ(stage_.server.WaitForEnd().status, 0);
  stage_.server.Restart();
  EXPECT_EQ(stage_.Text(meeting_), text_);
}

// A disk that is full three times, while two captioners type on.
TEST_F(FullDisk, InAMeetingLeavesTheSameTextEverywhere) {
  constexpr std::size_t kTimes = 3;
  constexpr std::size_t kReaders = 20;
  constexpr std::size_t kPart = 150;  // events before, during and after each time
  CaptionSocket witness(stage_.server.port(), meeting_.track, meeting_.ticket);
  witness.ReadWelcome();
  std::vector<std::unique_ptr<CaptionedTrack>> tracks;
  for (const auto& meeting : stage_.MakeTracks("Kept", 2)) {
    const TrackPlan plan{
        .events = (2 * kTimes + 1) * kPart, .seed = tracks.size() + 1, .readers = kReaders};
    tracks.push_back(std::make_unique<CaptionedTrack>(stage_, meeting, plan));
  }

  for (std::size_t time = 0; time < kTimes; ++time) {
    const std::size_t before = (2 * time + 1) * kPart;
    for (const auto& track : tracks) track->typist().LetTypeUpTo(before);
    for (const auto& track : tracks) track->WaitUntilShown(before, kReaders);
    EXPECT_EQ(FillUntilRefused(witness).code, "unavailable");
    for (const auto& track : tracks) {
      track->typist().LetTypeUpTo(before + kPart);
      track->typist().WaitUntilTyped(before + kPart);
    }
    EXPECT_TRUE(std::holds_alternative<live::Refusal>(SendNext(witness)));
    disk_.Clear(stage_.server.id());
    for (const auto& track : tracks) track->WaitUntilShown(before + kPart, kReaders);
  }
  for (const auto& track : tracks) track->FinishAndCompare();
  EXPECT_EQ(stage_.Text(meeting_), text_);
}

}  // namespace
}  // namespace plenary::test
