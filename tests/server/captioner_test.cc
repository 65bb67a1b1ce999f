// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "captioner_client.h"
#include "plenary/live/text_tail.h"
#include "running_server.h"

namespace plenary::test {
namespace {

std::string TextOf(const RunningServer& server, const MadeMeeting& meeting) {
  return server.Administrator().Get(meeting.TrackPath("/text")).body;
}

TEST(Captioner, IsWelcomedAndItsEventsAreAcknowledged) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting();
  CaptionerClient captioner(server, meeting);
  const auto welcome = captioner.Hello(meeting.ticket);
  EXPECT_EQ(welcome.next_seq, 1u);
  EXPECT_EQ(welcome.tail, "");
  EXPECT_GT(welcome.server_time, 1'600'000'000'000);
  captioner.Event(1, ">> CHAIR: Good mornign");
  captioner.Event(2, "ing", 3);
  captioner.AckUpTo(2);
  EXPECT_EQ(TextOf(server, meeting), ">> CHAIR: Good morning");
}

TEST(Captioner, ThatComesBackGoesOnWhereItsLogEnds) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting();
  {
    CaptionerClient captioner(server, meeting);
    captioner.Hello(meeting.ticket);
    captioner.Event(1, "Früh");
    captioner.AckUpTo(1);
  }
  CaptionerClient again(server, meeting);
  const auto welcome = again.Hello(meeting.ticket);
  EXPECT_EQ(welcome.next_seq, 2u);
  EXPECT_EQ(welcome.text_length, 4u);
  EXPECT_EQ(welcome.tail, "Früh");
}

TEST(Captioner, MaySendAnEventAgain) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting();
  CaptionerClient captioner(server, meeting);
  captioner.Hello(meeting.ticket);
  captioner.Event(1, "one ");
  captioner.AckUpTo(1);
  captioner.Event(1, "one ");
  EXPECT_EQ(captioner.Ack().seq, 1u);
  captioner.Event(2, "two");
  captioner.AckUpTo(2);
  EXPECT_EQ(TextOf(server, meeting), "one two");
}

TEST(Captioner, MaySendMoreAtOnceThanFitsIntoAWindow) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting();
  CaptionerClient captioner(server, meeting);
  captioner.Hello(meeting.ticket);
  constexpr std::uint64_t kEvents = 3 * live::kWindowEvents;
  std::string text;
  for (std::uint64_t seq = 1; seq <= kEvents; ++seq) {
    const std::string word = (seq % 20 == 1 ? "\n\n>> CHAIR: " : " ") + std::to_string(seq);
    captioner.Event(seq, word);
    text += word;
  }
  captioner.AckUpTo(kEvents);
  EXPECT_EQ(TextOf(server, meeting), text);
}

TEST(Captioner, MayNameSpeakersParagraphsAndMarkers) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting();
  CaptionerClient captioner(server, meeting);
  captioner.Hello(meeting.ticket);
  captioner.Say(live::TypedEvent{{1, 0, "Order, please.", {}, {}}, false, "ana-rivera", "", {}});
  captioner.Say(live::TypedEvent{{2, 0, "So.", {}, {}}, true, "", "laughter", {}});
  captioner.AckUpTo(2);
  EXPECT_EQ(TextOf(server, meeting), "\n>> Ana Rivera: Order, please.\n\n[laughter] So.");
}

TEST(Captioner, IsToldTheRosterAndWhetherItsLogIsTheSame) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting();
  std::string epoch;
  {
    CaptionerClient captioner(server, meeting);
    const auto welcome = captioner.Hello(meeting.ticket);
    ASSERT_EQ(welcome.roster.size(), 2u);
    EXPECT_EQ(welcome.roster[0].id, "ana-rivera");
    EXPECT_FALSE(welcome.reset);
    epoch = welcome.epoch;
    captioner.Event(1, "one");
    captioner.AckUpTo(1);
  }
  const auto again = [&](std::uint64_t last_seq, const std::string& of) {
    CaptionerClient captioner(server, meeting);
    return captioner.Hello(meeting.ticket, last_seq, of).reset;
  };
  EXPECT_FALSE(again(1, epoch));
  EXPECT_TRUE(again(2, epoch)) << "the program is ahead of the log";
  EXPECT_TRUE(again(1, "other")) << "the program speaks of another log";
}

TEST(Captioner, WithAnotherTextIsToldTheServersOwn) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting();
  CaptionerClient captioner(server, meeting);
  captioner.Hello(meeting.ticket);
  captioner.Event(1, "sea wall");
  captioner.Say(live::Check{1, 8, live::TailHash("sea wall")});  // says nothing
  captioner.AckUpTo(1);
  captioner.Say(live::Check{1, 8, live::TailHash("see wall")});
  EXPECT_EQ(captioner.Resync(), (live::Resync{2, 8, "sea wall"}));
}

TEST(Captioner, IsToldHowItGoes) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting();
  CaptionerClient captioner(server, meeting);
  captioner.Hello(meeting.ticket);
  captioner.Event(1, "one");
  captioner.Say(live::Alive{});
  const auto status = captioner.Status();
  EXPECT_EQ(status.saved, 1u);
  EXPECT_EQ(status.readers, 0u);
  EXPECT_EQ(status.delay, std::nullopt);
}

TEST(Captioner, IsToldWhenTheRosterChanges) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting();
  CaptionerClient captioner(server, meeting);
  captioner.Hello(meeting.ticket);
  const auto put = server.Administrator().Put(meeting.Path("/roster"),
                                              R"({"people":[{"id":"bo","name":"Bo Lind"}]})");
  ASSERT_LT(put.status, 300) << put.body;
  EXPECT_EQ(captioner.Roster().roster,
            (std::vector<live::RosterPerson>{{"bo", "Bo Lind", "", ""}}));
}

TEST(Captioner, ThatIsAloneHasNobodyToTakeTheTrackFrom) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting();
  CaptionerClient captioner(server, meeting);
  captioner.Hello(meeting.ticket);
  for (const live::CaptionerMessage& message :
       std::vector<live::CaptionerMessage>{live::Take{}, live::Keep{}}) {
    captioner.Say(message);
    EXPECT_EQ(captioner.Refusal().code, "conflict");
  }
}

TEST(Captioner, LosesItsConnectionWithItsTicket) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting();
  CaptionerClient captioner(server, meeting);
  captioner.Hello(meeting.ticket);
  EXPECT_EQ(server.Administrator().Delete("/api/v1/tickets/" + meeting.ticket_id).status, 204);
  EXPECT_EQ(captioner.Closed(), 1008);
  EXPECT_EQ(captioner.socket().close_reason(), "the ticket was revoked");
}

TEST(Captioner, LosesItsConnectionWhenTheRecordIsReviewed) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting();
  CaptionerClient captioner(server, meeting);
  captioner.Hello(meeting.ticket);
  server.SetState(meeting, "ended");
  captioner.Event(1, "the last words");
  captioner.AckUpTo(1);
  server.SetState(meeting, "in_review");
  EXPECT_EQ(captioner.Closed(), 1008);
  EXPECT_EQ(captioner.socket().close_reason(), "the meeting is in_review");
  EXPECT_EQ(TextOf(server, meeting), "the last words");
}

TEST(Captioner, OfATrackThatIsNotThereIsTurnedAwayBeforeItSpeaks) {
  const RunningServer server;
  EXPECT_EQ(server.Anonymous().Get("/api/v1/tracks/k-nobody/caption").status, 404);
}

}  // namespace
}  // namespace plenary::test
