// SPDX-License-Identifier: Apache-2.0
// What happens to captions when the server is killed while they are being typed.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "end_to_end/caption_socket.h"
#include "end_to_end/reader_socket.h"
#include "end_to_end/stage.h"
#include "plenary/store/store.h"
#include "support/scratch_folder.h"

namespace plenary::test {
namespace {

using ::testing::ContainsRegex;

// As a captioner types who makes mistakes, but a hundred times as fast.
const std::vector<std::string> kFastWithMistakes{"--wpm", "20000",  "--error-rate",
                                                 "0.05",  "--seed", "11"};

TEST(KilledServer, LosesNothingOfAReplayThatIsKilledTwiceInTheMiddle) {
  const auto file = Sample("varnholm-barrier.txt");
  const auto roster = Sample("varnholm-barrier.roster.json");
  Stage stage;
  const auto meeting = stage.MakeMeeting("Barrier", roster);
  const auto expected = Processed(file, roster);
  const auto turns = static_cast<std::int64_t>(expected.at("turns").as_array().size());

  const auto replay = stage.Replay(file, meeting, kFastWithMistakes);
  for (const std::int64_t turn : {turns / 4, turns / 2}) {
    ReaderSocket(stage.server.port(), meeting.track).WaitForTurn(turn);
    stage.server.Kill();
    stage.server.Restart();
  }
  const auto done = replay->Wait();

  ASSERT_EQ(done.status, 0) << done.err;
  EXPECT_THAT(done.err, ContainsRegex("replayed [0-9]+ events, [0-9]+ words, reconnected [2-9]"));
  EXPECT_EQ(stage.Text(meeting), ReadFile(file));
  EXPECT_EQ(TurnsWithoutIds(stage.Transcript(meeting)), TurnsWithoutIds(expected));
}

TEST(KilledServer, LetsAReplayThatWasKilledItselfGoOnWhereTheLogEnds) {
  const auto file = Sample("timetable-forum.txt");
  Stage stage;
  const auto meeting = stage.MakeMeeting("Timetable");
  {
    const auto replay = stage.Replay(file, meeting, kFastWithMistakes);
    ReaderSocket(stage.server.port(), meeting.track).WaitForTurn(10);
  }
  stage.server.Kill();
  stage.server.Restart();

  const auto other =
      stage.Replay(file, meeting, {"--wpm", "0", "--seed", "12", "--error-rate", "1"});
  const auto refused = other->Wait();
  EXPECT_EQ(refused.status, 1);
  EXPECT_THAT(refused.err, ContainsRegex("plenary: the track holds another text"));

  std::vector<std::string> same_but_faster = kFastWithMistakes;
  same_but_faster[1] = "0";
  const auto done = stage.Replay(file, meeting, same_but_faster)->Wait();
  ASSERT_EQ(done.status, 0) << done.err;
  EXPECT_EQ(stage.Text(meeting), ReadFile(file));
}

// Sends numbered events without waiting, notes what is acknowledged, and looks into the store
// whenever the server has been killed.
class AcknowledgedEvents : public ::testing::Test {
 protected:
  static transcript::CaptionEvent Nth(std::uint64_t seq) {
    return Event(seq, "word " + std::to_string(seq) + (seq % 7 == 0 ? ".\n\n>> " : " "),
                 seq % 5 == 0 ? 3 : 0);
  }

  // Sends what there is room for and reads answers until `seq` is acknowledged.
  void SendUntilAcknowledged(CaptionSocket& socket, std::uint64_t seq) {
    while (acknowledged_ < seq) {
      while (sent_ < acknowledged_ + live::kWindowEvents / 2)
        ASSERT_TRUE(socket.SendEvent(Nth(++sent_)));
      const auto answer = socket.Receive();
      ASSERT_TRUE(answer && std::holds_alternative<live::Ack>(*answer));
      acknowledged_ = std::max(acknowledged_, std::get<live::Ack>(*answer).seq);
    }
  }

  // How many events the log of a server that is not running holds; each must be the one sent.
  std::uint64_t EventsInLog() {
    auto store = store::OpenSqliteStore({stage_.data + "/plenary.db"}).value();
    const auto log = store->ReadLog(meeting_.track, 1, 1'000'000).value();
    for (const auto& event : log) {
      EXPECT_EQ(event.append, Nth(event.seq).append);
      EXPECT_EQ(event.erase, Nth(event.seq).erase);
    }
    return log.size();
  }

  Stage stage_;
  StagedMeeting meeting_ = stage_.MakeMeeting("Acknowledged");
  std::uint64_t sent_ = 0;
  std::uint64_t acknowledged_ = 0;
};

TEST_F(AcknowledgedEvents, AreAllInTheLogWheneverTheServerIsKilled) {
  for (const std::uint64_t until : {1u, 200u, 1500u, 1501u, 4000u}) {
    CaptionSocket socket(stage_.server.port(), meeting_.track, meeting_.ticket, acknowledged_);
    const auto welcome = socket.ReadWelcome();
    EXPECT_GT(welcome.next_seq, acknowledged_);
    EXPECT_LE(welcome.next_seq, sent_ + 1);
    sent_ = acknowledged_ = welcome.next_seq - 1;
    SendUntilAcknowledged(socket, until);
    stage_.server.Kill();
    EXPECT_GE(EventsInLog(), acknowledged_);
    stage_.server.Restart();
  }
}

}  // namespace
}  // namespace plenary::test
