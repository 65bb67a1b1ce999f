// SPDX-License-Identifier: Apache-2.0
#include "live_fixture.h"

// Tracks as they come and go, and the stored turns that follow them.
namespace plenary::live {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

using LiveTracksTest = LiveFixture;

TEST_F(LiveTracksTest, AnUnknownTrackIsNotFound) {
  EXPECT_EQ(Get("k-none").error().code, Errc::not_found);
  EXPECT_EQ(tracks->Loaded("k-none"), nullptr);
}

TEST_F(LiveTracksTest, ATrackIsLoadedOnceForAllWhoAsk) {
  std::vector<std::shared_ptr<LiveTrack>> got;
  for (int i = 0; i < 3; ++i)
    tracks->Get("k-1", [&got](const auto& result) { got.push_back(result.value()); });
  EXPECT_THAT(got, IsEmpty());
  EXPECT_EQ(tracks->Loaded("k-1"), nullptr);
  RunUntil([&got] { return got.size() == 3; });
  EXPECT_EQ(got[0], got[1]);
  EXPECT_EQ(got[0], got[2]);
  EXPECT_EQ(tracks->Loaded("k-1"), got[0]);
  EXPECT_EQ(got[0]->track().meeting_id, "m-1");
}

TEST_F(LiveTracksTest, WhatIsWrittenDuringALoadIsTakenOnce) {
  store->when_followed = [](store::StoreThread& s) {
    std::promise<void> durable;
    s.Append("k-1", {{1, 0, "once ", {}, {}}, {2, 0, "and only once", {}, {}}},
             [&durable](const auto&) { durable.set_value(); });
    durable.get_future().wait();
  };
  Load();
  EXPECT_EQ(track->text(), "once and only once");
  Send(3, 0, ".").value();
  EXPECT_EQ(track->text(), "once and only once.");
}

TEST_F(LiveTracksTest, OfManyThoseThatNobodyUsesAreLetGo) {
  Load();
  constexpr int kMany = 70;
  const auto id = [](int n) { return "k-" + std::to_string(n); };
  Stored([id](store::Store& s) -> Result<void> {
    for (int n = 2; n <= kMany; ++n)
      if (auto added = s.AddTrack({id(n), "m-1", "fr", store::TrackKind::translation, {}}); !added)
        return added;
    return {};
  });
  for (int n = 2; n <= kMany; ++n) EXPECT_TRUE(Get(id(n)));
  EXPECT_EQ(tracks->Loaded("k-1"), track);
  EXPECT_EQ(tracks->Loaded("k-2"), nullptr);
  EXPECT_NE(tracks->Loaded(id(kMany)), nullptr);
  EXPECT_TRUE(Get("k-2"));
}

TEST_F(LiveTracksTest, AnswersThatComeAfterTheEndAreDropped) {
  Load();
  io.restart();
  io.poll();
  const auto first = Offer(1, 0, "on its way");
  io.restart();
  io.poll_one();  // hands it to the store, and takes no answer
  Offer(2, 0, "waits for the first");
  tracks->Get("k-2", [](const auto&) { FAIL(); });
  track.reset();
  tracks.reset();
  store.reset();
  io.run();
  EXPECT_FALSE(*first);
  OpenStore();
  EXPECT_THAT(Log(), SizeIs(1));
}

TEST_F(LiveTracksTest, TimeRunsOnInATrackWhenTheWallClockJumps) {
  constexpr transcript::Millis kHour{3'600'000};
  Load();
  const auto begin = track->now();
  EXPECT_EQ(begin, wall);
  wall += kHour;
  steady += transcript::Millis(20);
  EXPECT_EQ(track->now(), begin + transcript::Millis(20));
  wall -= 2 * kHour;
  steady += transcript::Millis(30);
  EXPECT_EQ(track->now(), begin + transcript::Millis(50));
}

TEST_F(LiveTracksTest, TimeGoesOnBehindTheLogWhenTheWallClockWasSetBackMeanwhile) {
  Load();
  track->Offer({1, 0, "Good morning.", {}, wall}, [](const auto&) {});
  ASSERT_TRUE(Settle());
  RunUntil([this] { return track->expected_seq() == 2; });
  const auto last = wall;
  wall -= transcript::Millis(3'600'000);
  Restart();
  EXPECT_EQ(track->now(), last);
  steady += transcript::Millis(70);
  EXPECT_EQ(track->now(), last + transcript::Millis(70));
}

TEST_F(LiveTracksTest, StoredTurnsAreInStepOnceSettled) {
  Load();
  Type(">> MS. RIVERA: Good morning.\n\n>> DANKO HORVAT: Thank you.\n\n");
  ASSERT_TRUE(Settle());
  EXPECT_THAT(StoredTurns(), SizeIs(2));
  EXPECT_EQ(StoredTurns(), track->turns());

  Correct(12, "");
  Correct(20, "Wait: >> MS. RIVERA: again");
  ASSERT_TRUE(Settle());
  EXPECT_EQ(StoredTurns(), track->turns());

  Correct(static_cast<std::uint32_t>(text::Length(track->text())), "");
  ASSERT_TRUE(Settle());
  EXPECT_THAT(StoredTurns(), IsEmpty());
  EXPECT_EQ(Read([](store::Store& s) { return s.Position("k-1"); }), (store::TrackPosition{4, 4}));
}

TEST_F(LiveTracksTest, StoredTurnsFollowByThemselves) {
  Load();
  Type(">> MS. RIVERA: The tide tables are wrong.");
  RunUntil([this] { return StoredTurns() == track->turns(); });
  const auto found = Read([](store::Store& s) { return s.Search("tide", {}); });
  ASSERT_THAT(found.hits, SizeIs(1));
  EXPECT_EQ(found.hits[0].turn_id, track->turns()[0].id);
}

TEST_F(LiveTracksTest, StoredTurnsCatchUpAfterACrash) {
  Stored([](store::Store& s) -> Result<void> {
    for (std::uint64_t seq = 1; seq <= 5000; ++seq)
      if (auto done = s.Append("k-1", {seq, 0, ">> One more.\n\n", {}, {}}); !done)
        return done.error();
    return {};
  });
  Load();
  EXPECT_EQ(track->expected_seq(), 5001u);
  ASSERT_TRUE(Settle());
  EXPECT_THAT(StoredTurns(), SizeIs(5000));
  EXPECT_EQ(StoredTurns(), track->turns());
}

TEST_F(LiveTracksTest, SettlingFailsOnAFullDiskAndIsMadeUpForLater) {
  Load();
  Type(">> MS. RIVERA: Good morning.");
  store->is_full = true;
  EXPECT_EQ(Settle().error().code, Errc::unavailable);
  store->is_full = false;
  RunUntil([this] { return StoredTurns() == track->turns(); });
  EXPECT_TRUE(Settle());
}

TEST_F(LiveTracksTest, AllAreSettledForAnOrderlyStop) {
  Load();
  Type(">> MS. RIVERA: Good morning.");
  bool settled = false;
  tracks->SettleAll([&settled] { settled = true; });
  EXPECT_FALSE(settled);
  RunUntil([&settled] { return settled; });
  EXPECT_EQ(StoredTurns(), track->turns());
}

TEST_F(LiveTracksTest, RebuildingGivesTheTurnsThatWereFollowed) {
  Load();
  Type(">> MS. RIVERA: Good morning.\n\n>> Danko Horvat: Thnk");
  Correct(3, "ank you, Ana.\n\n(Laughter)\n\n>> MS. RIVERA: We begin.");
  ASSERT_TRUE(Settle());
  const auto followed = StoredTurns();
  Stored([](store::Store& s) { return s.ProjectTurns("k-1", 1, {}, 0); });
  Stored([](store::Store& s) -> Result<void> {
    const auto count = RebuildTrack(s, "k-1");
    if (!count) return count.error();
    EXPECT_EQ(*count, 3u);
    return {};
  });
  EXPECT_EQ(StoredTurns(), followed);
  EXPECT_EQ(Read([](store::Store& s) { return s.Position("k-1"); }).projected, 2u);
}

TEST_F(LiveTracksTest, RebuildingAnUnknownTrackIsNotFound) {
  const auto answer = Read([](store::Store& s) -> Result<std::string> {
    return std::string(Name(RebuildTrack(s, "k-none").error().code));
  });
  EXPECT_EQ(answer, "not_found");
}

TEST_F(LiveTracksTest, ALogThatErasesMoreThanThereIsIsDamaged) {
  Stored([](store::Store& s) -> Result<void> {
    const auto done = s.Append("k-1", {1, 5, "x", {}, {}});
    if (!done) return done.error();
    return {};
  });
  const auto error = Get("k-1").error();
  EXPECT_EQ(error.code, Errc::internal);
  EXPECT_THAT(error.what, testing::HasSubstr("event 1 of the log of track k-1 is damaged"));
}

}  // namespace
}  // namespace plenary::live
