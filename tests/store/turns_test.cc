// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"

namespace plenary::store {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using transcript::Turn;

class TurnsTest : public StoreTest {
 protected:
  std::vector<std::string> texts() {
    std::vector<std::string> texts;
    for (const StoredTurn& turn : Value(store().ReadTurns("k-1")))
      texts.push_back(turn.captioned.text);
    return texts;
  }
};

Turn FullTurn() {
  Turn turn;
  turn.n = 1;
  turn.id = "t3-0";
  turn.source = {6, 4, 120, 180};
  turn.timing = {3, 9, Millis{1'700'000'000'000}, Millis{1'700'000'004'000}};
  turn.label = "MS. RIVERA";
  turn.speaker = transcript::Speaker{
      "Ana Rivera", "p-ana",
      "chair",      transcript::Certainty::likely,
      1.0 / 3,      {{"self-introduction", 12, "this is \"Ana\""}, {"label", 1, "MS. RIVERA"}}};
  turn.text = "Good morning.\n\nLet us begin.";
  turn.raw = ">> MS. RIVERA:  Good morning.\n\nLet us\u00A0begin.";
  turn.continues = true;
  return turn;
}

TEST_F(TurnsTest, AreReadAsTheyWereProjected) {
  Project({FullTurn(), Said(2, "Thank you")});
  Reopen();
  EXPECT_THAT(Value(store().ReadTurns("k-1")),
              ElementsAre(StoredTurn{FullTurn(), {}}, StoredTurn{Said(2, "Thank you"), {}}));
}

TEST_F(TurnsTest, KeepTheDifferenceBetweenNoLabelAndAnEmptyOne) {
  Turn empty = Said(1, "a");
  empty.label = "";
  Project({empty, Said(2, "b")});
  EXPECT_EQ(Value(store().FindTurn("k-1", "t1")).captioned.label, "");
  EXPECT_EQ(Value(store().FindTurn("k-1", "t2")).captioned.label, std::nullopt);
}

TEST_F(TurnsTest, AreReplacedFromANumberOn) {
  Project({Said(1, "one"), Said(2, "two"), Said(3, "three")});
  const std::vector<Turn> later{Said(2, "zwei"), Said(3, "drei"), Said(4, "vier")};
  ASSERT_TRUE(Succeeds(store().ProjectTurns("k-1", 2, later, 40)));
  EXPECT_THAT(texts(), ElementsAre("one", "zwei", "drei", "vier"));
  EXPECT_EQ(Value(store().Position("k-1")).projected, 40U);
}

TEST_F(TurnsTest, AreDroppedByReplacingThemByNone) {
  Project({Said(1, "one"), Said(2, "two")});
  ASSERT_TRUE(Succeeds(store().ProjectTurns("k-1", 2, {}, 2)));
  EXPECT_THAT(texts(), ElementsAre("one"));
  ASSERT_TRUE(Succeeds(store().ProjectTurns("k-1", 1, {}, 3)));
  EXPECT_THAT(texts(), IsEmpty());
}

TEST_F(TurnsTest, FollowEachOtherWithoutAGap) {
  Project({Said(1, "one")});
  const std::vector<Turn> third{Said(3, "three")};
  EXPECT_EQ(ErrorOf(store().ProjectTurns("k-1", 3, third, 2)),
            Fail(Errc::conflict, "expected 1 to 2, got 3", "from_n"));
  EXPECT_EQ(ErrorOf(store().ProjectTurns("k-1", 2, third, 2)),
            Fail(Errc::bad_input, "expected turn 2, got 3", "turns"));
  EXPECT_THAT(texts(), ElementsAre("one"));
}

TEST_F(TurnsTest, AreFoundByTheirId) {
  Project({Said(1, "one"), Said(2, "two")});
  EXPECT_EQ(Value(store().FindTurn("k-1", "t2")).captioned, Said(2, "two"));
  EXPECT_EQ(ErrorOf(store().FindTurn("k-1", "t7")),
            Fail(Errc::not_found, "no turn \"t7\"", "turn_id"));
}

}  // namespace
}  // namespace plenary::store
