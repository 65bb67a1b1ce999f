// SPDX-License-Identifier: Apache-2.0
#include "disks.h"
#include "plenary/store/store_thread.h"

namespace plenary::store {
namespace {

using testing::HasSubstr;

// Appends long events until one is refused; gives its number and, in `refusal`, why.
std::uint64_t AppendUntilRefused(Store& store, std::uint64_t seq, Error& refusal) {
  for (;; ++seq) {
    const auto appended = store.Append("k-1", LongEvent(seq));
    if (appended) continue;
    refusal = appended.error();
    return seq;
  }
}

class SmallDiskTest : public testing::Test {
 protected:
  void SetUp() override {
    if (!disk_.is_mounted()) GTEST_SKIP() << "mounting a tmpfs is not permitted";
  }
  std::string path() const { return disk_.File("plenary.db"); }
  std::unique_ptr<Store> OpenWithTrack() {
    auto store = Value(OpenSqliteStore({.path = path()}));
    EXPECT_TRUE(Succeeds(store->PutMeeting(SomeMeeting())));
    EXPECT_TRUE(Succeeds(store->AddTrack(SomeTrack())));
    return store;
  }
  SmallDisk disk_;
};

TEST_F(SmallDiskTest, RefusesWhatDoesNotFitAndGoesOnWhenThereIsRoom) {
  auto store = OpenWithTrack();
  disk_.Fill(500'000);
  Error refusal;
  const std::uint64_t refused = AppendUntilRefused(*store, 1, refusal);
  EXPECT_EQ(refusal.code, Errc::unavailable);
  EXPECT_THAT(refusal.what, HasSubstr("disk"));
  EXPECT_GT(refused, 1U);
  ExpectLongEventsUpTo(*store, refused - 1);

  disk_.MakeRoom();
  EXPECT_EQ(Value(store->Append("k-1", LongEvent(refused))), Appended::appended);
  ExpectLongEventsUpTo(*store, refused);
}

TEST_F(SmallDiskTest, KeepsWhatWasAcknowledgedOverARestartWhileItIsFull) {
  auto store = OpenWithTrack();
  disk_.Fill(500'000);
  Error refusal;
  const std::uint64_t refused = AppendUntilRefused(*store, 1, refusal);
  store.reset();
  disk_.MakeRoom();
  store = Value(OpenSqliteStore({.path = path()}));
  ExpectLongEventsUpTo(*store, refused - 1);
}

// More than SQLite keeps in memory: it finds in the middle of the transaction that the disk is
// full, and gives the transaction up by itself.
TEST_F(SmallDiskTest, RefusesAGroupAsAWholeAndNothingOfItIsKept) {
  constexpr std::uint64_t kMore = 300;
  OpenWithTrack().reset();
  auto threads = Value(StoreThread::Open(path()));
  disk_.Fill(200'000);
  std::uint64_t acknowledged = 0;
  for (std::uint64_t seq = 1; seq <= kMore; ++seq) {
    threads->Append("k-1", {LongEvent(seq)}, [&, seq](const auto& result) {
      if (result) acknowledged = seq;
    });
  }
  threads.reset();
  EXPECT_LT(acknowledged, kMore);
  disk_.MakeRoom();
  ExpectLongEventsUpTo(*Value(OpenSqliteStore({.path = path()})), acknowledged);
}

TEST_F(SmallDiskTest, SaysThatNoDatabaseCanBeMade) {
  disk_.Fill(0);
  EXPECT_EQ(ErrorOf(OpenSqliteStore({.path = path()})).code, Errc::unavailable);
  disk_.MakeRoom();
  EXPECT_TRUE(Succeeds(OpenSqliteStore({.path = path()})));
}

}  // namespace
}  // namespace plenary::store
