// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"

namespace plenary::store {
namespace {

using testing::ElementsAre;

const Error kChangedMyMind = Fail(Errc::bad_input, "changed my mind");

class TransactionsTest : public StoreTest {
 protected:
  Result<void> Append(std::uint64_t seq, std::string text) {
    auto appended = store().Append("k-1", Event(seq, std::move(text)));
    if (!appended) return appended.error();
    return {};
  }
  std::vector<std::string> log() { return Texts(Value(store().ReadLog("k-1", 1, 100))); }
};

TEST_F(TransactionsTest, AreKeptAsAWhole) {
  ASSERT_TRUE(Succeeds(store().InTransaction([&]() -> Result<void> {
    if (auto one = Append(1, "one"); !one) return one;
    return Append(2, "two");
  })));
  EXPECT_THAT(log(), ElementsAre("one", "two"));
}

TEST_F(TransactionsTest, AreUndoneAsAWhole) {
  Value(store().Append("k-1", Event(1, "one")));
  EXPECT_EQ(ErrorOf(store().InTransaction([&]() -> Result<void> {
              EXPECT_TRUE(Succeeds(Append(2, "two")));
              return kChangedMyMind;
            })),
            kChangedMyMind);
  EXPECT_THAT(log(), ElementsAre("one"));
}

TEST_F(TransactionsTest, LeaveTheLogWhereItWasWhenUndone) {
  (void)store().InTransaction([&]() -> Result<void> {
    EXPECT_TRUE(Succeeds(Append(1, "one")));
    return kChangedMyMind;
  });
  EXPECT_TRUE(Succeeds(Append(1, "another one")));
  EXPECT_THAT(log(), ElementsAre("another one"));
}

TEST_F(TransactionsTest, UndoATrackThatWasAddedInThem) {
  (void)store().InTransaction([&]() -> Result<void> {
    EXPECT_TRUE(Succeeds(store().AddTrack(SomeTrack("k-2"))));
    EXPECT_TRUE(Succeeds(store().Append("k-2", Event(1, "one"))));
    return kChangedMyMind;
  });
  EXPECT_EQ(ErrorOf(store().Append("k-2", Event(1, "one"))).code, Errc::not_found);
}

TEST_F(TransactionsTest, KeepWhatStandsBesideAnUndoneSavepoint) {
  ASSERT_TRUE(Succeeds(store().InTransaction([&]() -> Result<void> {
    EXPECT_TRUE(Succeeds(store().InSavepoint([&] { return Append(1, "one"); })));
    EXPECT_EQ(ErrorOf(store().InSavepoint([&]() -> Result<void> {
                EXPECT_TRUE(Succeeds(Append(2, "two")));
                return kChangedMyMind;
              })),
              kChangedMyMind);
    return store().InSavepoint([&] { return Append(2, "another two"); });
  })));
  EXPECT_THAT(log(), ElementsAre("one", "another two"));
}

TEST_F(TransactionsTest, AreNotSeenByOthersBeforeTheyAreKept) {
  auto reader = Value(OpenSqliteStore({.path = path(), .read_only = true}));
  ASSERT_TRUE(Succeeds(store().InTransaction([&]() -> Result<void> {
    EXPECT_TRUE(Succeeds(Append(1, "one")));
    EXPECT_EQ(Value(reader->Position("k-1")).last_seq, 0U);
    return {};
  })));
  EXPECT_EQ(Value(reader->Position("k-1")).last_seq, 1U);
}

TEST_F(TransactionsTest, OfAReaderSeeOneState) {
  auto reader = Value(OpenSqliteStore({.path = path(), .read_only = true}));
  ASSERT_TRUE(Succeeds(reader->InTransaction([&]() -> Result<void> {
    EXPECT_EQ(Value(reader->Position("k-1")).last_seq, 0U);
    EXPECT_TRUE(Succeeds(Append(1, "one")));
    EXPECT_EQ(Value(reader->Position("k-1")).last_seq, 0U);
    return {};
  })));
}

TEST_F(TransactionsTest, OfAReaderCannotWrite) {
  auto reader = Value(OpenSqliteStore({.path = path(), .read_only = true}));
  EXPECT_EQ(ErrorOf(reader->PutMeeting(SomeMeeting("m-2"))).code, Errc::unavailable);
}

}  // namespace
}  // namespace plenary::store
