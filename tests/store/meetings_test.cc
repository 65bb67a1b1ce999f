// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"

namespace plenary::store {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using transcript::Roster;

class MeetingsTest : public StoreTest {};

TEST_F(MeetingsTest, AMeetingIsReadAsItWasPut) {
  EXPECT_EQ(Value(store().FindMeeting("m-1")), SomeMeeting());
}

TEST_F(MeetingsTest, AMeetingMayHaveNoNumberAndNoLanguages) {
  Meeting bare = SomeMeeting("m-2");
  bare.number.reset();
  bare.languages.clear();
  ASSERT_TRUE(Succeeds(store().PutMeeting(bare)));
  EXPECT_EQ(Value(store().FindMeeting("m-2")), bare);
}

TEST_F(MeetingsTest, PuttingAMeetingAgainChangesIt) {
  Meeting changed = SomeMeeting();
  changed.title = "Harbour board, second sitting";
  changed.state = MeetingState::withdrawn;
  changed.visibility = Visibility::restricted;
  ASSERT_TRUE(Succeeds(store().PutMeeting(changed)));
  EXPECT_THAT(Value(store().Meetings()), ElementsAre(changed));
}

TEST_F(MeetingsTest, EveryStateAndVisibilityIsKept) {
  for (const auto state : {MeetingState::scheduled, MeetingState::live, MeetingState::ended,
                           MeetingState::in_review, MeetingState::published}) {
    for (const auto visibility :
         {Visibility::public_, Visibility::unlisted, Visibility::restricted}) {
      Meeting meeting = SomeMeeting();
      meeting.state = state;
      meeting.visibility = visibility;
      ASSERT_TRUE(Succeeds(store().PutMeeting(meeting)));
      EXPECT_EQ(Value(store().FindMeeting("m-1")), meeting);
    }
  }
}

TEST_F(MeetingsTest, TheNewestMeetingComesFirst) {
  Meeting newer = SomeMeeting("m-0");
  newer.created_at = Millis{5000};
  ASSERT_TRUE(Succeeds(store().PutMeeting(newer)));
  EXPECT_THAT(Value(store().Meetings()), ElementsAre(newer, SomeMeeting()));
}

TEST_F(MeetingsTest, AnUnknownMeetingIsNotFound) {
  EXPECT_EQ(ErrorOf(store().FindMeeting("m-9")),
            Fail(Errc::not_found, "no meeting \"m-9\"", "meeting_id"));
  EXPECT_EQ(ErrorOf(store().ReadRoster("m-9")).code, Errc::not_found);
  EXPECT_EQ(ErrorOf(store().PutRoster("m-9", {})).code, Errc::not_found);
  EXPECT_EQ(ErrorOf(store().Tracks("m-9")).code, Errc::not_found);
  EXPECT_EQ(ErrorOf(store().AddTrack(SomeTrack("k-9", "m-9"))).code, Errc::not_found);
}

TEST_F(MeetingsTest, ARosterKeepsItsOrderAndIsReplacedAsAWhole) {
  const Roster first{{{"p-b", "Bo Lind", {"Bo", "B. Lind"}, "clerk", "Port", {{"Chair", 12, {}}}},
                      {"p-a", "Ana", {}, "", ""}}};
  ASSERT_TRUE(Succeeds(store().PutRoster("m-1", first)));
  EXPECT_EQ(Value(store().ReadRoster("m-1")), first);
  const Roster second{{{"p-c", "Chi Okafor", {}, "", ""}}};
  ASSERT_TRUE(Succeeds(store().PutRoster("m-1", second)));
  Reopen();
  EXPECT_EQ(Value(store().ReadRoster("m-1")), second);
}

TEST_F(MeetingsTest, AMeetingWithoutARosterHasAnEmptyOne) {
  EXPECT_THAT(Value(store().ReadRoster("m-1")).people, IsEmpty());
}

TEST_F(MeetingsTest, TheFloorIsTheFirstTrack) {
  Meeting other = SomeMeeting("m-2");
  ASSERT_TRUE(Succeeds(store().PutMeeting(other)));
  Track translation{"k-2", "m-2", "fr", TrackKind::translation, Millis{1}};
  Track floor = SomeTrack("k-3", "m-2");
  ASSERT_TRUE(Succeeds(store().AddTrack(translation)));
  ASSERT_TRUE(Succeeds(store().AddTrack(floor)));
  EXPECT_THAT(Value(store().Tracks("m-2")), ElementsAre(floor, translation));
  EXPECT_THAT(Value(store().AllTracks()), ElementsAre(SomeTrack(), translation, floor));
  EXPECT_EQ(Value(store().FindTrack("k-2")), translation);
}

TEST_F(MeetingsTest, ATrackIsAddedOnce) {
  EXPECT_EQ(ErrorOf(store().AddTrack(SomeTrack())),
            Fail(Errc::conflict, "there is a track \"k-1\" already", "id"));
}

TEST_F(MeetingsTest, AnUnknownTrackIsNotFound) {
  const Error expected = Fail(Errc::not_found, "no track \"k-9\"", "track_id");
  EXPECT_EQ(ErrorOf(store().FindTrack("k-9")), expected);
  EXPECT_EQ(ErrorOf(store().Position("k-9")), expected);
  EXPECT_EQ(ErrorOf(store().ReadLog("k-9", 1, 1)), expected);
  EXPECT_EQ(ErrorOf(store().ReadTurns("k-9")), expected);
  EXPECT_EQ(ErrorOf(store().Append("k-9", Event(1, "a"))), expected);
  EXPECT_EQ(ErrorOf(store().Revisions("k-9")), expected);
}

}  // namespace
}  // namespace plenary::store
