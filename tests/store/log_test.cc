// SPDX-License-Identifier: Apache-2.0
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include "fixture.h"

namespace plenary::store {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class LogTest : public StoreTest {
 protected:
  Result<Appended> Append(transcript::CaptionEvent event) { return store().Append("k-1", event); }
  std::uint64_t last_seq() { return Value(store().Position("k-1")).last_seq; }
};

TEST_F(LogTest, IsEmptyAtFirst) {
  EXPECT_EQ(last_seq(), 0U);
  EXPECT_THAT(Value(store().ReadLog("k-1", 1, 10)), IsEmpty());
}

TEST_F(LogTest, GivesBackEveryByteOfAnEvent) {
  const transcript::CaptionEvent event{1, 3, "caf\u00E9 \u6C34\n\t\"'--;",
                                       Millis{1'700'000'000'123}, Millis{1'700'000'000'456}};
  EXPECT_EQ(Value(Append(event)), Appended::appended);
  Reopen();
  EXPECT_THAT(Value(store().ReadLog("k-1", 1, 10)), ElementsAre(event));
  EXPECT_EQ(last_seq(), 1U);
}

TEST_F(LogTest, GivesEventsFromANumberUpToALimit) {
  for (std::uint64_t seq = 1; seq <= 5; ++seq) Value(Append(Event(seq, std::to_string(seq))));
  EXPECT_THAT(Texts(Value(store().ReadLog("k-1", 2, 3))), ElementsAre("2", "3", "4"));
  EXPECT_THAT(Value(store().ReadLog("k-1", 6, 3)), IsEmpty());
}

TEST_F(LogTest, TakesTheSameEventTwiceAsOne) {
  Value(Append(Event(1, "sea ")));
  Value(Append(Event(2, "wall", 1)));
  EXPECT_EQ(Value(Append(Event(1, "sea "))), Appended::duplicate);
  EXPECT_EQ(Value(Append(Event(2, "wall", 1))), Appended::duplicate);
  EXPECT_EQ(last_seq(), 2U);
}

TEST_F(LogTest, TakesTheSameEventSentAtAnotherTimeForTheSame) {
  Value(Append(Event(1, "sea")));
  transcript::CaptionEvent again = Event(1, "sea");
  again.received_at = Millis{99'999};
  EXPECT_EQ(Value(Append(again)), Appended::duplicate);
}

TEST_F(LogTest, RefusesAnotherTextUnderTheSameNumber) {
  Value(Append(Event(1, "sea")));
  EXPECT_EQ(ErrorOf(Append(Event(1, "see"))),
            Fail(Errc::conflict, "event 1 is in the log already, with another text", "append"));
}

TEST_F(LogTest, RefusesAnotherErasureUnderTheSameNumber) {
  Value(Append(Event(1, "sea", 2)));
  EXPECT_EQ(
      ErrorOf(Append(Event(1, "sea", 3))),
      Fail(Errc::conflict, "event 1 is in the log already, erasing 2 characters, not 3", "erase"));
}

TEST_F(LogTest, KeepsThatAnEventIsFinal) {
  auto event = Event(1, "sea");
  event.is_final = true;
  Value(Append(event));
  EXPECT_THAT(Value(store().ReadLog("k-1", 1, 9)), ElementsAre(event));
  EXPECT_EQ(ErrorOf(Append(Event(1, "sea"))).field, "final");
}

TEST_F(LogTest, RefusesAGap) {
  Value(Append(Event(1, "sea")));
  EXPECT_EQ(ErrorOf(Append(Event(3, "wall"))), Fail(Errc::conflict, "expected 2, got 3", "seq"));
  EXPECT_EQ(last_seq(), 1U);
}

TEST_F(LogTest, StartsAtOne) {
  EXPECT_EQ(ErrorOf(Append(Event(0, "sea"))), Fail(Errc::conflict, "expected 1, got 0", "seq"));
}

TEST_F(LogTest, OfEveryTrackIsItsOwn) {
  ASSERT_TRUE(Succeeds(store().AddTrack(SomeTrack("k-2"))));
  Value(Append(Event(1, "sea")));
  EXPECT_EQ(Value(store().Append("k-2", Event(1, "mer"))), Appended::appended);
  EXPECT_THAT(Texts(Value(store().ReadLog("k-2", 1, 9))), ElementsAre("mer"));
}

TEST_F(LogTest, GoesOnWhereAnotherProcessLeftIt) {
  Value(Append(Event(1, "one")));
  auto other = Value(OpenSqliteStore({.path = path()}));
  ASSERT_EQ(Value(other->Append("k-1", Event(2, "two"))), Appended::appended);
  EXPECT_EQ(Value(Append(Event(2, "two"))), Appended::duplicate);
  ASSERT_EQ(Value(other->Append("k-1", Event(3, "three"))), Appended::appended);
  EXPECT_EQ(Value(Append(Event(4, "four"))), Appended::appended);
}

TEST_F(LogTest, CanNeitherBeChangedNorTrimmedNorFilledAtWill) {
  Value(Append(Event(1, "sea")));
  SQLite::Database raw(path(), SQLite::OPEN_READWRITE);
  EXPECT_THROW(raw.exec("UPDATE event SET append = 'see'"), SQLite::Exception);
  EXPECT_THROW(raw.exec("DELETE FROM event"), SQLite::Exception);
  EXPECT_THROW(raw.exec("INSERT INTO event VALUES (1, 7, 0, 'x', 0, 0, 0)"), SQLite::Exception);
  EXPECT_THROW(raw.exec("INSERT OR REPLACE INTO event VALUES (1, 1, 0, 'x', 0, 0, 0)"),
               SQLite::Exception);
  EXPECT_THAT(Texts(Value(store().ReadLog("k-1", 1, 9))), ElementsAre("sea"));
}

}  // namespace
}  // namespace plenary::store
