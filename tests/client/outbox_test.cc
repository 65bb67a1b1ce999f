// SPDX-License-Identifier: Apache-2.0
#include "outbox.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plenary/live/captioner_messages.h"

namespace plenary::client {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// An outbox with events 5, 6 and 7.
class OutboxTest : public testing::Test {
 protected:
  OutboxTest() {
    for (const auto* word : {"five", "six", "seven"}) outbox.Put(0, word);
  }

  // Everything that is to be sent now.
  std::vector<std::uint64_t> Send() {
    std::vector<std::uint64_t> sent;
    for (; const auto* event = outbox.ToSend(); outbox.Sent()) sent.push_back(event->seq);
    return sent;
  }

  Outbox outbox{5};
};

TEST_F(OutboxTest, SendsEachEventOnce) {
  EXPECT_EQ(outbox.ToSend()->append, "five");
  EXPECT_THAT(Send(), ElementsAre(5, 6, 7));
  EXPECT_THAT(Send(), IsEmpty());
  EXPECT_EQ(outbox.next_seq(), 8u);
  EXPECT_EQ(outbox.acknowledged(), 4u);
}

TEST_F(OutboxTest, KeepsEventsUntilTheyAreAcknowledged) {
  Send();
  outbox.Acknowledge(6);
  EXPECT_EQ(outbox.acknowledged(), 6u);
  EXPECT_FALSE(outbox.is_empty());
  outbox.Acknowledge(7);
  EXPECT_TRUE(outbox.is_empty());
  EXPECT_EQ(outbox.next_seq(), 8u);
}

TEST_F(OutboxTest, HasRoomForOneWindow) {
  for (auto n = live::kWindowEvents - 3; n > 0; --n) {
    EXPECT_TRUE(outbox.has_room());
    outbox.Put(0, "x");
  }
  EXPECT_FALSE(outbox.has_room());
  Send();
  outbox.Acknowledge(5);
  EXPECT_TRUE(outbox.has_room());
}

TEST_F(OutboxTest, GoesBackToWhereTheLogEnds) {
  Send();
  EXPECT_TRUE(outbox.GoBackTo(6));
  EXPECT_THAT(Send(), ElementsAre(6, 7));
  EXPECT_TRUE(outbox.GoBackTo(8));
  EXPECT_THAT(Send(), IsEmpty());
}

TEST_F(OutboxTest, DoesNotSendAgainWhatIsAcknowledgedMeanwhile) {
  Send();
  EXPECT_TRUE(outbox.GoBackTo(5));
  outbox.Acknowledge(6);
  EXPECT_THAT(Send(), ElementsAre(7));
}

TEST_F(OutboxTest, SendsAllThatIsNotAcknowledgedOverANewConnection) {
  Send();
  outbox.Acknowledge(5);
  EXPECT_TRUE(outbox.Resume(8));
  EXPECT_THAT(Send(), ElementsAre(6, 7));
}

TEST_F(OutboxTest, CannotGoOnWithALogThatSomebodyElseHasWritten) {
  EXPECT_EQ(outbox.Resume(9).error(),
            Fail(Errc::conflict,
                 "somebody else writes into the track: expected its log to go on at event 8, it "
                 "goes on at 9",
                 "seq"));
}

TEST_F(OutboxTest, CannotGoOnWithALogThatHasLostWhatWasAcknowledged) {
  Send();
  outbox.Acknowledge(6);
  EXPECT_EQ(outbox.Resume(6).error(),
            Fail(Errc::conflict,
                 "the server's log goes on at event 6, although events up to 6 were acknowledged",
                 "seq"));
}

TEST(Outbox, NumbersAnewWhatIsNotAcknowledged) {
  Outbox outbox(5);
  for (const char* text : {"five", "six", "seven"}) outbox.Put(0, text);
  outbox.Sent();
  outbox.Sent();
  outbox.Acknowledge(5);
  outbox.Renumber(1);
  EXPECT_EQ(outbox.acknowledged(), 0u);
  EXPECT_EQ(outbox.next_seq(), 3u);
  ASSERT_TRUE(outbox.ToSend());
  EXPECT_EQ(*outbox.ToSend(), (transcript::CaptionEvent{1, 0, "six", {}, {}}));
}

}  // namespace
}  // namespace plenary::client
