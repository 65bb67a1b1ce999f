// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"

namespace plenary::store {

void PrintTo(const Entry& entry, std::ostream* out) {
  *out << entry.id << " " << Name(entry.kind) << " " << entry.at.count() << "-"
       << entry.until.count() << " after " << entry.after_seq << " " << entry.who;
}

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

using LeaseTest = StoreTest;
using EntryTest = StoreTest;
using OverlapTest = StoreTest;

TEST_F(LeaseTest, OfANewTrackWasGivenToNobody) {
  const auto lease = Value(store().ReadLease("k-1"));
  EXPECT_EQ(lease.fence, 0u);
  EXPECT_EQ(lease.holder, "");
  EXPECT_NE(lease.epoch, "") << "the log is known by it";
}

TEST_F(LeaseTest, RaisesTheFenceEachTimeItIsGiven) {
  EXPECT_EQ(Value(store().GiveLease("k-1", "ana")), 1u);
  EXPECT_EQ(Value(store().GiveLease("k-1", "bo")), 2u);
  Reopen();
  const auto lease = Value(store().ReadLease("k-1"));
  EXPECT_EQ(lease.fence, 2u);
  EXPECT_EQ(lease.holder, "bo");
}

TEST_F(LeaseTest, KeepsTheEpochOfTheLog) {
  const auto before = Value(store().ReadLease("k-1")).epoch;
  Value(store().GiveLease("k-1", "ana"));
  EXPECT_EQ(Value(store().ReadLease("k-1")).epoch, before);
}

TEST_F(LeaseTest, IsRequiredToBeTheNewest) {
  Value(store().GiveLease("k-1", "ana"));
  EXPECT_TRUE(Succeeds(store().RequireFence("k-1", 1)));
  Value(store().GiveLease("k-1", "bo"));
  EXPECT_TRUE(Succeeds(store().RequireFence("k-1", 2)));
  const auto old = ErrorOf(store().RequireFence("k-1", 1));
  EXPECT_EQ(old.code, Errc::conflict);
  EXPECT_EQ(old.field, "fence");
  EXPECT_TRUE(Succeeds(store().RequireFence("k-1", 0))) << "tools have none";
}

TEST_F(LeaseTest, OfATrackThatIsNotThere) {
  EXPECT_EQ(ErrorOf(store().ReadLease("k-9")).code, Errc::not_found);
  EXPECT_EQ(ErrorOf(store().GiveLease("k-9", "ana")).code, Errc::not_found);
}

TEST_F(EntryTest, IsKeptInOrder) {
  Entry handover{0, EntryKind::handover, Millis{5}, {}, 7, "bo"};
  Entry gap{0, EntryKind::gap, Millis{9}, {}, 8, "ana"};
  handover.id = Value(store().AddEntry("k-1", handover));
  gap.id = Value(store().AddEntry("k-1", gap));
  Reopen();
  EXPECT_THAT(Value(store().Entries("k-1")), ElementsAre(handover, gap));
}

TEST_F(EntryTest, IsClosed) {
  Entry gap{0, EntryKind::gap, Millis{9}, {}, 8, "ana"};
  gap.id = Value(store().AddEntry("k-1", gap));
  EXPECT_TRUE(Succeeds(store().CloseEntry(gap.id, Millis{20})));
  gap.until = Millis{20};
  EXPECT_THAT(Value(store().Entries("k-1")), ElementsAre(gap));
}

TEST_F(EntryTest, ThatIsNotThereCannotBeClosed) {
  EXPECT_EQ(ErrorOf(store().CloseEntry(4, Millis{20})).code, Errc::not_found);
}

TEST_F(OverlapTest, IsKeptForEachProgramByItself) {
  EXPECT_EQ(Value(store().KeepApart("k-1", "bo", 1, Event(1, "one "))), Appended::appended);
  EXPECT_EQ(Value(store().KeepApart("k-1", "bo", 1, Event(2, "two", 1))), Appended::appended);
  EXPECT_EQ(Value(store().KeepApart("k-1", "cy", 1, Event(1, "uno"))), Appended::appended);
  EXPECT_EQ(Value(store().ReadApart("k-1", "bo", 1)),
            (KeptApart{2, {Event(1, "one "), Event(2, "two", 1)}}));
  EXPECT_EQ(Value(store().ReadApart("k-1", "cy", 1)), (KeptApart{1, {Event(1, "uno")}}));
  EXPECT_THAT(Value(store().ReadLog("k-1", 1, 10)), IsEmpty()) << "the log has none of it";
}

TEST_F(OverlapTest, IsReadBesideOneLeaseAndNumberedOverAll) {
  Value(store().KeepApart("k-1", "bo", 1, Event(1, "one")));
  Value(store().KeepApart("k-1", "bo", 3, Event(2, "two")));
  EXPECT_EQ(Value(store().ReadApart("k-1", "bo", 3)), (KeptApart{2, {Event(2, "two")}}));
  EXPECT_EQ(Value(store().ReadApart("k-1", "bo", 2)), (KeptApart{2, {}}));
}

TEST_F(OverlapTest, IsKeptOnce) {
  Value(store().KeepApart("k-1", "bo", 1, Event(1, "one")));
  EXPECT_EQ(Value(store().KeepApart("k-1", "bo", 1, Event(1, "one"))), Appended::duplicate);
  const auto other = ErrorOf(store().KeepApart("k-1", "bo", 1, Event(1, "two")));
  EXPECT_EQ(other.code, Errc::conflict);
  EXPECT_EQ(other.field, "append");
  EXPECT_EQ(ErrorOf(store().KeepApart("k-1", "bo", 1, Event(3, "three"))).field, "seq");
}

}  // namespace
}  // namespace plenary::store
