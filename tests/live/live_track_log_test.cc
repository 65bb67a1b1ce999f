// SPDX-License-Identifier: Apache-2.0
#include "live_fixture.h"
#include "plenary/live/text_tail.h"

// Captions on their way into the log.
namespace plenary::live {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

class LiveTrackLog : public LiveFixture {
 protected:
  LiveTrackLog() { Load(); }
};

TEST_F(LiveTrackLog, AcknowledgedMeansInTheLog) {
  EXPECT_EQ(Send(1, 0, "Good morning").value(), 1u);
  const auto log = Log();
  ASSERT_THAT(log, SizeIs(1));
  EXPECT_EQ(log[0], (CaptionEvent{1, 0, "Good morning", {}, transcript::Millis(1001)}));
}

TEST_F(LiveTrackLog, AcknowledgedMeansShown) {
  const auto watcher = Watch();
  ASSERT_TRUE(Send(1, 0, ">> MS. RIVERA: Good morning."));
  EXPECT_THAT(watcher->copy.texts(), testing::ElementsAre("Good morning."));
}

TEST_F(LiveTrackLog, TakesWhatIsOfferedBeforeTheFirstIsDone) {
  std::vector<std::shared_ptr<Answer>> answers;
  for (std::uint64_t seq = 1; seq <= kWindowEvents; ++seq) answers.push_back(Offer(seq, 0, "a "));
  for (std::size_t i = 0; i < answers.size(); ++i) EXPECT_GE(Wait(answers[i]).value(), i + 1);
  EXPECT_THAT(Log(), SizeIs(kWindowEvents));
  EXPECT_EQ(track->text().size(), 2 * kWindowEvents);
}

TEST_F(LiveTrackLog, RefusesMoreThanTheWindow) {
  for (std::uint64_t seq = 1; seq <= kWindowEvents; ++seq) Offer(seq, 0, "a ");
  const auto error = Send(kWindowEvents + 1, 0, "b").error();
  EXPECT_EQ(error.code, Errc::unavailable);
  EXPECT_EQ(error.what, "expected at most 1024 events that are not acknowledged yet");
}

TEST_F(LiveTrackLog, AnEventSentAgainIsAcknowledgedAgain) {
  Type("one ");
  Type("two ");
  EXPECT_EQ(Send(1, 0, "one ").value(), 2u);
  EXPECT_THAT(Log(), SizeIs(2));
  EXPECT_EQ(track->text(), "one two ");
}

TEST_F(LiveTrackLog, AnEventSentAgainWhileItIsOnItsWayIsAcknowledgedTwice) {
  const auto first = Offer(1, 0, "one");
  const auto again = Offer(1, 0, "one");
  EXPECT_EQ(Wait(first).value(), 1u);
  EXPECT_EQ(Wait(again).value(), 1u);
  EXPECT_THAT(Log(), SizeIs(1));
}

TEST_F(LiveTrackLog, TheSameNumberWithOtherTextIsAConflict) {
  Type("one");
  const auto error = Send(1, 0, "two").error();
  EXPECT_EQ(error.code, Errc::conflict);
  EXPECT_EQ(error.field, "append");
  EXPECT_EQ(track->text(), "one");
}

TEST_F(LiveTrackLog, TheSameNumberWithOtherTextOnItsWayIsAConflict) {
  const auto first = Offer(1, 0, "one");
  const auto error = Send(1, 0, "two").error();
  EXPECT_EQ(error, Fail(Errc::conflict, "event 1 was sent before with another text", "append"));
  EXPECT_EQ(Wait(first).value(), 1u);
}

TEST_F(LiveTrackLog, AGapIsAConflictThatNamesTheNumberExpected) {
  Type("one");
  EXPECT_EQ(Send(4, 0, "four").error(), Fail(Errc::conflict, "\"seq\": expected 2, got 4", "seq"));
  EXPECT_THAT(Log(), SizeIs(1));
  EXPECT_EQ(track->expected_seq(), 2u);
}

TEST_F(LiveTrackLog, AnErasureLongerThanTheTextIsRefusedAndKeepsNoNumber) {
  Type("né");
  EXPECT_EQ(Send(2, 3, "x").error(),
            Fail(Errc::bad_input, "\"erase\": expected at most 2, the length of the text, got 3",
                 "erase"));
  EXPECT_EQ(Send(2, 2, "ok").value(), 2u);
  EXPECT_EQ(track->text(), "ok");
}

TEST_F(LiveTrackLog, AnErasureMayTakeWhatIsStillOnItsWay) {
  Offer(1, 0, "four");
  const auto all = Offer(2, 4, "");
  const auto too_much = Offer(3, 1, "");
  EXPECT_EQ(Wait(too_much).error().field, "erase");
  EXPECT_TRUE(Wait(all));
  EXPECT_EQ(track->text(), "");
}

TEST_F(LiveTrackLog, OfTwoCaptionersAtOnceOneGoesOnAndTheOtherIsTold) {
  const auto first = Offer(1, 0, "from the first ");
  const auto second = Offer(1, 0, "from the second ");
  const auto first_again = Offer(2, 0, "and on");
  EXPECT_TRUE(Wait(first));
  EXPECT_EQ(Wait(second).error().code, Errc::conflict);
  EXPECT_TRUE(Wait(first_again));
  EXPECT_EQ(track->text(), "from the first and on");
}

TEST_F(LiveTrackLog, AFullDiskRefusesWhatIsOnItsWayAndGoesOnWhenThereIsRoom) {
  Type("kept ");
  store->is_full = true;
  const auto second = Offer(2, 0, "two ");
  const auto third = Offer(3, 0, "three ");
  EXPECT_EQ(Wait(second).error().code, Errc::unavailable);
  EXPECT_EQ(Wait(third).error().code, Errc::unavailable);
  EXPECT_EQ(track->expected_seq(), 2u);
  EXPECT_THAT(Log(), SizeIs(1));

  store->is_full = false;
  EXPECT_EQ(Send(2, 5, "new").value(), 2u);
  EXPECT_EQ(track->text(), "new");
}

TEST_F(LiveTrackLog, AnErasureIsMeasuredAgainstWhatIsKeptAfterAFullDisk) {
  store->is_full = true;
  Wait(Offer(1, 0, "lost"));
  store->is_full = false;
  EXPECT_EQ(Send(1, 1, "").error().field, "erase");
}

// Where the track goes on, as its welcome says: number, length, tail, time.
auto Place(const Welcome& welcome) {
  return std::tuple(welcome.next_seq, welcome.text_length, welcome.tail, welcome.server_time);
}

TEST_F(LiveTrackLog, TheWelcomeSaysWhereToGoOn) {
  EXPECT_EQ(Place(track->MakeWelcome(7)), std::tuple(1, 0, "", 7));
  Type("été ");
  EXPECT_EQ(Place(track->MakeWelcome(8)), std::tuple(2, 4, "été ", 8));
  Type(std::string(3000, 'x') + "ß");
  EXPECT_EQ(Place(track->MakeWelcome(9)), std::tuple(3, 3005, std::string(1999, 'x') + "ß", 9));
}

TEST_F(LiveTrackLog, NothingBeforeAFinalEventIsErased) {
  CaptionEvent last{1, 0, "agreed.", {}, {}, true};
  const auto answer = std::make_shared<Answer>();
  track->Offer(last, [answer](const auto& result) { *answer = result; });
  ASSERT_TRUE(Wait(answer));
  Type(" né");
  const auto error = Send(3, 4, "").error();
  EXPECT_EQ(error, Fail(Errc::bad_input,
                        "\"erase\": expected at most 3, what was written since the last final "
                        "event, got 4",
                        "erase"));
  Restart();
  EXPECT_EQ(Send(3, 4, "").error(), error);
  EXPECT_TRUE(Send(3, 3, ""));
}

TEST_F(LiveTrackLog, AProgramThatHasAnotherTextIsToldTheServersOwn) {
  Type("sea ");
  Offer(2, 1, "wall");  // still on its way
  EXPECT_EQ(track->Compare({2, 7, TailHash("seawall")}), std::nullopt);
  EXPECT_EQ(track->Compare({2, 7, TailHash("see wal")}), (Resync{3, 7, "seawall"}));
  EXPECT_EQ(track->Compare({2, 8, TailHash("seawall")}), (Resync{3, 7, "seawall"}));
}

TEST_F(LiveTrackLog, ACheckOfAnEventThatIsNotTheLastSaysNothing) {
  Type("sea ");
  Type("wall");
  EXPECT_EQ(track->Compare({1, 9, 9}), std::nullopt);
  EXPECT_EQ(track->Compare({3, 9, 9}), std::nullopt);
}

TEST_F(LiveTrackLog, AnAppendUnderALeaseThatHasPassedOnIsRefused) {
  Stored([](store::Store& s) -> Result<void> {
    const auto fence = s.GiveLease("k-1", "first");
    if (!fence) return fence.error();
    EXPECT_EQ(*fence, 1u);
    EXPECT_EQ(s.GiveLease("k-1", "second").value(), 2u);
    EXPECT_TRUE(s.RequireFence("k-1", 2));
    EXPECT_EQ(s.RequireFence("k-1", 1).error().field, "fence");
    return {};
  });
  std::promise<Error> refused;
  store->Append("k-1", 1, {{1, 0, "late", {}, {}}},
                [&](const auto& appended) { refused.set_value(appended.error()); });
  EXPECT_EQ(refused.get_future().get().field, "fence");
  EXPECT_THAT(Log(), IsEmpty());
}

TEST_F(LiveTrackLog, GoesOnAfterARestart) {
  Type("before ");
  Restart();
  EXPECT_EQ(track->MakeWelcome(0).next_seq, 2u);
  EXPECT_EQ(track->text(), "before ");
  EXPECT_EQ(Send(1, 0, "before ").value(), 1u);
  EXPECT_EQ(Send(2, 0, "after").value(), 2u);
  EXPECT_EQ(track->text(), "before after");
}

TEST_F(LiveTrackLog, AnEventOfNothingIsAnEvent) {
  EXPECT_EQ(Send(1, 0, "").value(), 1u);
  EXPECT_EQ(Send(2, 0, "a").value(), 2u);
  EXPECT_THAT(Log(), SizeIs(2));
}

}  // namespace
}  // namespace plenary::live
