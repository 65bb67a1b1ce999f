// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"

namespace plenary::store {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;
using transcript::Turn;

class SearchTest : public StoreTest {
 protected:
  // A meeting with a track of its own and one turn.
  void PutMeetingSaying(const std::string& name, MeetingState state, Visibility visibility,
                        const std::string& text) {
    Meeting meeting = SomeMeeting("m-" + name);
    meeting.state = state;
    meeting.visibility = visibility;
    ASSERT_TRUE(Succeeds(store().PutMeeting(meeting)));
    ASSERT_TRUE(Succeeds(store().AddTrack(SomeTrack("k-" + name, "m-" + name))));
    Project({Said(1, text)}, "k-" + name);
  }
};

TEST_F(SearchTest, AHitSaysWhereItIsAndWhoSaidWhat) {
  Project({Said(1, "The quay."), Said(2, "The flood barrier holds.", "Ana Rivera")});
  const SearchResult result = Value(store().Search("barrier", {}));
  EXPECT_EQ(result.understood, "word \"barrier\"");
  EXPECT_EQ(result.total, 1U);
  EXPECT_THAT(result.hits, ElementsAre(Hit{"m-1", "Harbour board", "k-1", "t2", 2, "Ana Rivera",
                                           "The flood \uE000barrier\uE001 holds."}));
}

TEST_F(SearchTest, AHitWithoutASpeakerHasTheLabel) {
  Turn turn = Said(1, "Over here");
  turn.label = "MALE VOICE";
  Project({turn});
  EXPECT_EQ(Value(store().Search("here", {})).hits.at(0).speaker, "MALE VOICE");
}

TEST_F(SearchTest, AllWordsMustBeThere) {
  Project({Said(1, "sea wall"), Said(2, "sea"), Said(3, "wall of the sea")});
  EXPECT_THAT(Find("sea wall"), UnorderedElementsAre("sea wall", "wall of the sea"));
  EXPECT_THAT(Find("\"sea wall\""), ElementsAre("sea wall"));
}

TEST_F(SearchTest, FindsWordsWhicheverWayTheyAreWritten) {
  Project({Said(1, "São Tomé’s Multi-Harbour plan")});
  for (const char* typed : {"sao tome", "SÃO", "multi harbour", "multi-harbour", "harb*"}) {
    EXPECT_EQ(Find(typed).size(), 1U) << typed;
  }
}

TEST_F(SearchTest, FindsChineseWordsOfAnyLength) {
  Project({Said(1, "我们今天讨论防水工程。"), Said(2, "明天讨论港口。")});
  EXPECT_THAT(Find("防水"), ElementsAre("我们今天讨论防水工程。"));
  EXPECT_THAT(Find("防水工程"), ElementsAre("我们今天讨论防水工程。"));
  EXPECT_THAT(Find("讨论"), testing::SizeIs(2));
  EXPECT_THAT(Find("港"), ElementsAre("明天讨论港口。"));
  EXPECT_THAT(Find("口"), ElementsAre("明天讨论港口。"));
  EXPECT_THAT(Find("水防"), IsEmpty());
}

TEST_F(SearchTest, FindsArabicWhicheverWayItIsTyped) {
  Project({Said(1, "حَوْكَمَة الإنترنت")});
  EXPECT_EQ(Find("حوكمه الانترنت").size(), 1U);
  EXPECT_EQ(Find("حـوكمة").size(), 1U);
}

TEST_F(SearchTest, FindsBySpeakerAndByLabel) {
  Turn labelled = Said(1, "one", "Ana Rivera");
  labelled.label = "THE CHAIR";
  Project({labelled, Said(2, "two", "Bo Lind")});
  EXPECT_THAT(Find("speaker:rivera"), ElementsAre("one"));
  EXPECT_THAT(Find("speaker:\"ana rivera\""), ElementsAre("one"));
  EXPECT_THAT(Find("speaker:chair"), ElementsAre("one"));
  EXPECT_THAT(Find("-speaker:rivera two"), ElementsAre("two"));
  EXPECT_THAT(Find("rivera"), IsEmpty());
}

TEST_F(SearchTest, LeavesOutWhatIsExcluded) {
  Project({Said(1, "sea wall"), Said(2, "sea gull"), Said(3, "sea quay")});
  EXPECT_THAT(Find("sea -wall -gull"), ElementsAre("sea quay"));
}

TEST_F(SearchTest, SaysThatExclusionsAloneFindNothing) {
  Project({Said(1, "sea wall")});
  const SearchResult result = Value(store().Search("-gull", {}));
  EXPECT_EQ(result.total, 0U);
  EXPECT_EQ(result.understood, "not \"gull\": nothing to look for, only what to leave out");
}

TEST_F(SearchTest, FindsWhatIsPublicAndLiveOrPublished) {
  using enum MeetingState;
  for (const auto state : {scheduled, live, ended, in_review, published, withdrawn}) {
    const std::string name = Name(state);
    PutMeetingSaying(name, state, Visibility::public_, "sea " + name);
  }
  PutMeetingSaying("u", published, Visibility::unlisted, "sea unlisted");
  PutMeetingSaying("r", live, Visibility::restricted, "sea restricted");
  EXPECT_THAT(Find("sea"), UnorderedElementsAre("sea live", "sea published"));
  EXPECT_EQ(Find("sea", {.only_visible = false}).size(), 8U);
}

TEST_F(SearchTest, LosesAMeetingThatIsWithdrawn) {
  Project({Said(1, "sea wall")});
  Meeting meeting = SomeMeeting();
  meeting.state = MeetingState::withdrawn;
  ASSERT_TRUE(Succeeds(store().PutMeeting(meeting)));
  EXPECT_THAT(Find("sea"), IsEmpty());
}

TEST_F(SearchTest, LooksIntoOneMeetingOnly) {
  Project({Said(1, "sea one")});
  PutMeetingSaying("2", MeetingState::live, Visibility::public_, "sea two");
  EXPECT_THAT(Find("sea", {.meeting_id = "m-2"}), ElementsAre("sea two"));
}

TEST_F(SearchTest, GivesPagesAndTheTotal) {
  Project({Said(1, "sea a"), Said(2, "sea b"), Said(3, "sea c")});
  EXPECT_THAT(Find("sea", {.limit = 2}), ElementsAre("sea c", "sea b"));
  EXPECT_THAT(Find("sea", {.limit = 2, .offset = 2}), ElementsAre("sea a"));
  EXPECT_THAT(Find("sea", {.offset = 3}), IsEmpty());
  EXPECT_EQ(Value(store().Search("sea", {.limit = 2, .offset = 2})).total, 3U);
  EXPECT_EQ(Value(store().Search("sea", {.limit = 0})).total, 3U);
}

TEST_F(SearchTest, PutsTheBestFirstAndThenTheNewest) {
  Project({Said(1, "sea"), Said(2, "sea and many other words that are not looked for"),
           Said(3, "quay")});
  Meeting newer = SomeMeeting("m-2");
  newer.created_at = Millis{9999};
  ASSERT_TRUE(Succeeds(store().PutMeeting(newer)));
  ASSERT_TRUE(Succeeds(store().AddTrack(SomeTrack("k-2", "m-2"))));
  Project({Said(1, "Sea")}, "k-2");
  EXPECT_THAT(Find("sea"),
              ElementsAre("Sea", "sea", "sea and many other words that are not looked for"));
}

TEST_F(SearchTest, FollowsTheTurnsWhenTheyAreDerivedAgain) {
  Project({Said(1, "sea"), Said(2, "wall")});
  Project({Said(1, "lake")});
  EXPECT_THAT(Find("sea"), IsEmpty());
  EXPECT_THAT(Find("wall"), IsEmpty());
  EXPECT_THAT(Find("lake"), ElementsAre("lake"));
}

TEST_F(SearchTest, StandsWhateverIsTyped) {
  Project({Said(1, "sea AND wall NEAR quay")});
  const std::string nul("sea\0wall", 8);
  for (const std::string& typed :
       {std::string("\""), std::string("-"), std::string("speaker:"), std::string("*"),
        std::string("sea'"), std::string("terms : sea"), std::string("NEAR(sea wall)"),
        std::string("(((("), std::string("^sea"), nul, std::string("\xFF\xFE"), std::string()}) {
    EXPECT_TRUE(Succeeds(store().Search(typed, {}))) << typed;
  }
  EXPECT_EQ(Find("AND").size(), 1U);
  EXPECT_EQ(Find("NOT").size(), 0U);
}

TEST_F(SearchTest, StandsTheLongestQueries) {
  Project({Said(1, "a")});
  std::string words, exclusions = "a ", phrase = "\"";
  for (int i = 0; i < 1000; ++i) {
    words += "a ";
    exclusions += "-b ";
    phrase += "a ";
  }
  EXPECT_EQ(Find(words).size(), 1U);
  EXPECT_EQ(Find(exclusions).size(), 1U);
  EXPECT_EQ(Find(phrase + "\"").size(), 1U);
}

}  // namespace
}  // namespace plenary::store
