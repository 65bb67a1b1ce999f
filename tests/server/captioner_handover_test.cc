// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "captioner_client.h"
#include "running_server.h"

namespace plenary::test {
namespace {

using testing::ElementsAre;

// Ana writes into a track and Bo waits beside, both with the same ticket.
class HandoverTest : public testing::Test {
 protected:
  HandoverTest() {
    EXPECT_TRUE(ana.HelloAs("ana", meeting.ticket).lease.is_yours);
    EXPECT_FALSE(bo.HelloAs("bo", meeting.ticket).lease.is_yours);
  }

  std::string Text() const { return server.Administrator().Get(meeting.TrackPath("/text")).body; }
  static live::TypedEvent Typed(std::uint64_t seq, std::string append, std::uint64_t fence) {
    return {{seq, 0, std::move(append), {}, {}}, false, "", "", fence};
  }
  // Bo types beside, and what Ana types meanwhile is passed over.
  void TypeBeside(std::uint64_t seq, const std::string& append) {
    bo.Say(Typed(seq, append, 0));
    const auto ack = bo.Ack();
    EXPECT_TRUE(ack.is_apart);
    EXPECT_EQ(ack.seq, seq);
  }

  RunningServer server;
  MadeMeeting meeting = server.MakeMeeting();
  CaptionerClient ana{server, meeting};
  CaptionerClient bo{server, meeting};
};

TEST_F(HandoverTest, OnRequestLosesAndDoublesNoWord) {
  TypeBeside(1, "we shall meet on Friday at noon.");
  ana.Say(Typed(1, "CHAIR: We shall meet on Friday", 1));
  ana.AckUpTo(1);
  EXPECT_EQ(bo.Beside().tail, "CHAIR: We shall meet on Friday");
  bo.Say(live::Take{});
  EXPECT_EQ(ana.Asked(), (live::Asked{"steno", 10'000}));
  ana.Say(live::Yield{});
  EXPECT_EQ(ana.Lease().lease, (live::LeaseState{0, false, "steno", 0}));
  const auto lease = bo.Lease();
  EXPECT_EQ(lease.lease, (live::LeaseState{2, true, "steno", 1}));
  EXPECT_EQ(lease.next_seq, 3u);
  EXPECT_EQ(lease.tail, "CHAIR: We shall meet on Friday at noon.");
  bo.Say(Typed(3, " Thank you.", 2));
  bo.AckUpTo(3);
  EXPECT_EQ(Text(), "CHAIR: We shall meet on Friday at noon. Thank you.");
}

TEST_F(HandoverTest, IsRefusedByAHolderWhoKeepsTheTrack) {
  bo.Say(live::Take{});
  ana.Asked();
  ana.Say(live::Keep{});
  EXPECT_EQ(bo.Refusal().message, "the holder keeps the track");
}

TEST_F(HandoverTest, MakesTheLateEventsOfTheOldHolderConflicts) {
  ana.Say(live::Yield{});
  ana.Lease();
  bo.Lease();
  ana.Event(1, "under the lease of the welcome");
  auto refusal = ana.Refusal();
  EXPECT_EQ(refusal.code, "conflict");
  EXPECT_EQ(refusal.field, "fence");
  EXPECT_EQ(refusal.seq, 1u);
  ana.Say(Typed(1, "under that lease by name", 1));
  refusal = ana.Refusal();
  EXPECT_EQ(refusal.field, "fence");
  EXPECT_EQ(refusal.expected_seq, 1u) << "of what is kept apart";
  EXPECT_EQ(Text(), "");
}

// The time in which a holder counts as silent has to pass: a quarter of a minute.
TEST_F(HandoverTest, HappensByItselfWhenTheHolderIsGone) {
  ana.Say(Typed(1, "One two three", 1));
  ana.AckUpTo(1);
  EXPECT_EQ(bo.Beside().tail, "One two three");
  { const CaptionerClient gone = std::move(ana); }
  TypeBeside(1, "One two three four");
  EXPECT_EQ(bo.Lease().tail, "One two three four");
}

TEST_F(HandoverTest, DoesNotHappenWhenTheSameProgramComesBack) {
  ana.Say(Typed(1, "one", 1));
  ana.AckUpTo(1);
  CaptionerClient again(server, meeting);
  const auto welcome = again.HelloAs("ana", meeting.ticket);
  EXPECT_EQ(welcome.lease, (live::LeaseState{1, true, "steno", 0}));
  EXPECT_EQ(welcome.next_seq, 2u);
  EXPECT_EQ(ana.Closed(), 1008);
  EXPECT_EQ(ana.socket().close_reason(), "the same program has connected again");
  again.Event(2, " two");
  again.AckUpTo(2);
  EXPECT_EQ(Text(), "one two");
}

TEST_F(HandoverTest, IsAnnouncedInTheStatus) {
  for (auto status = ana.Status(); status.waiting.empty(); status = ana.Status())
    EXPECT_EQ(status.holder, "steno");
  ana.Say(live::Yield{});
  ana.Lease();
  EXPECT_THAT(ana.Status().waiting, ElementsAre("steno")) << "Ana herself";
}

TEST_F(HandoverTest, IsOverWhenNobodyIsLeft) {
  const auto second =
      server.Administrator().Post(meeting.TrackPath("/tickets"), R"({"name":"Cy"})");
  CaptionerClient cy(server, meeting);
  EXPECT_EQ(cy.Hello(second.At("/ticket")).lease, (live::LeaseState{0, false, "steno", 0}))
      << "without a client, the ticket says who it is";
}

}  // namespace
}  // namespace plenary::test
