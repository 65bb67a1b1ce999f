// SPDX-License-Identifier: Apache-2.0
#include <atomic>
#include <thread>

#include "threads.h"

namespace plenary::store {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using transcript::CaptionEvent;

const Error kChangedMyMind = Fail(Errc::bad_input, "changed my mind");

class StoreThreadTest : public ThreadsTest {};

TEST_F(StoreThreadTest, AppendsEventsAndSaysWhatBecameOfEach) {
  EXPECT_THAT(Value(Append({Event(1, "one"), Event(2, "two")})),
              ElementsAre(Appended::appended, Appended::appended));
  EXPECT_THAT(Value(Append({Event(2, "two"), Event(3, "three")})),
              ElementsAre(Appended::duplicate, Appended::appended));
  EXPECT_THAT(Log(), ElementsAre("one", "two", "three"));
}

TEST_F(StoreThreadTest, AppendsAllOrNone) {
  EXPECT_EQ(ErrorOf(Append({Event(1, "one"), Event(3, "three")})),
            Fail(Errc::conflict, "expected 2, got 3", "seq"));
  EXPECT_THAT(Log(), IsEmpty());
}

TEST_F(StoreThreadTest, HasWrittenWhenItSaysSo) {
  auto other = Value(OpenSqliteStore({.path = path(), .read_only = true}));
  Value(Append({Event(1, "one")}));
  EXPECT_EQ(Value(other->Position("k-1")).last_seq, 1U);
}

TEST_F(StoreThreadTest, CommitsWhatGatheredAsOneGroup) {
  auto other = Value(OpenSqliteStore({.path = path(), .read_only = true}));
  const auto release = HoldWriter();
  std::uint64_t seen_by_first = 0;
  std::promise<void> last_done;
  for (std::uint64_t seq = 1; seq <= 20; ++seq) {
    threads().Append("k-1", {Event(seq, "x")}, [&, seq](const auto& result) {
      EXPECT_TRUE(Succeeds(result));
      if (seq == 1) seen_by_first = Value(other->Position("k-1")).last_seq;
      if (seq == 20) last_done.set_value();
    });
  }
  release->set_value();
  last_done.get_future().wait();
  EXPECT_EQ(seen_by_first, 20U);
}

TEST_F(StoreThreadTest, WhatCanWaitKeepsNoAppendWaiting) {
  const auto release = HoldWriter();
  std::vector<std::string> order;
  std::promise<void> last_done;
  const auto work = [](Store&) -> Result<void> { return {}; };
  for (int n = 1; n <= 100; ++n) {
    threads().WriteLater(work, [&, n](const auto& result) {
      EXPECT_TRUE(Succeeds(result));
      if (n == 1 || n == 100) order.push_back("later " + std::to_string(n));
      if (n == 100) last_done.set_value();
    });
  }
  threads().Append("k-1", {Event(1, "one")}, [&](const auto&) { order.push_back("append"); });
  release->set_value();
  last_done.get_future().wait();
  EXPECT_THAT(order, ElementsAre("append", "later 1", "later 100"));
}

TEST_F(StoreThreadTest, UndoesAFailedJobAndKeepsItsNeighbours) {
  const auto release = HoldWriter();
  std::promise<Result<void>> failed;
  std::promise<void> done;
  threads().Append("k-1", {Event(1, "one")}, [](const auto& result) { EXPECT_TRUE(result); });
  threads().Write(
      [](Store& store) -> Result<void> {
        Value(store.Append("k-1", Event(2, "two")));
        return kChangedMyMind;
      },
      [&](const Result<void>& result) { failed.set_value(result); });
  threads().Append("k-1", {Event(2, "another two")}, [&](const auto& result) {
    EXPECT_TRUE(result);
    done.set_value();
  });
  release->set_value();
  done.get_future().wait();
  EXPECT_EQ(ErrorOf(failed.get_future().get()), kChangedMyMind);
  EXPECT_THAT(Log(), ElementsAre("one", "another two"));
}

TEST_F(StoreThreadTest, ReadsWhileTheWriterIsBusy) {
  Value(Append({Event(1, "one")}));
  const auto release = HoldWriter();
  EXPECT_THAT(Log(), ElementsAre("one"));
  release->set_value();
}

TEST_F(StoreThreadTest, GivesTheErrorOfARead) {
  EXPECT_EQ(ErrorOf(Read([](Store& store) -> Result<void> {
              return store.FindMeeting("m-9").error();
            })).code,
            Errc::not_found);
}

TEST_F(StoreThreadTest, FinishesWhatWasSubmittedBeforeItGoes) {
  const auto release = HoldWriter();
  std::atomic<int> done = 0;
  for (std::uint64_t seq = 1; seq <= 1000; ++seq) {
    threads().Append("k-1", {Event(seq, "x")}, [&](const auto& result) { done += result ? 1 : 0; });
  }
  const auto nothing = [](Store&) -> Result<void> { return {}; };
  for (int n = 0; n < 100; ++n) threads().WriteLater(nothing, [&](const auto&) { ++done; });
  threads().Read(nothing, [&](const auto&) { ++done; });
  release->set_value();
  Close();
  EXPECT_EQ(done, 1101);
}

TEST_F(StoreThreadTest, TakesWorkFromItsOwnCallbacks) {
  std::promise<void> done;
  threads().Append("k-1", {Event(1, "one")}, [&](const auto&) {
    threads().Append("k-1", {Event(2, "two")}, [&](const auto&) { done.set_value(); });
  });
  done.get_future().wait();
  EXPECT_THAT(Log(), ElementsAre("one", "two"));
}

TEST_F(StoreThreadTest, SaysWhyItCannotBeOpened) {
  EXPECT_EQ(ErrorOf(StoreThread::Open(path() + "/no/plenary.db")).code, Errc::unavailable);
}

}  // namespace
}  // namespace plenary::store
