// SPDX-License-Identifier: Apache-2.0
#include <atomic>
#include <numeric>
#include <thread>

#include "threads.h"

namespace plenary::store {
namespace {

using testing::ElementsAre;
using transcript::CaptionEvent;

class FollowTest : public ThreadsTest {
 protected:
  // Follows "k-1" and notes the numbers of what comes.
  std::shared_ptr<void> Follow(std::vector<std::uint64_t>& seqs) {
    return threads().Follow("k-1", [&seqs](const std::vector<CaptionEvent>& events) {
      for (const CaptionEvent& event : events) seqs.push_back(event.seq);
    });
  }
};

TEST_F(FollowTest, GivesEventsAsTheyWereAppended) {
  std::vector<CaptionEvent> seen;
  const auto following = threads().Follow("k-1", [&](const auto& events) { seen = events; });
  Value(Append({Event(1, "one"), Event(2, "two", 1)}));
  EXPECT_THAT(seen, ElementsAre(Event(1, "one"), Event(2, "two", 1)));
}

TEST_F(FollowTest, GivesEventsOnlyOnceTheyAreDurable) {
  auto other = Value(OpenSqliteStore({.path = path(), .read_only = true}));
  std::uint64_t durable = 0;
  const auto following = threads().Follow(
      "k-1", [&](const auto&) { durable = Value(other->Position("k-1")).last_seq; });
  Value(Append({Event(1, "one")}));
  EXPECT_EQ(durable, 1U);
}

TEST_F(FollowTest, GivesNothingOfDuplicatesFailuresAndOtherTracks) {
  ASSERT_TRUE(Succeeds(Write([](Store& store) { return store.AddTrack(SomeTrack("k-2")); })));
  Value(Append({Event(1, "one")}));
  int calls = 0;
  std::vector<CaptionEvent> seen;
  const auto following = threads().Follow("k-1", [&](const auto& events) {
    ++calls;
    seen = events;
  });
  Value(Append({Event(1, "one")}));
  ErrorOf(Append({Event(2, "two"), Event(4, "four")}));
  std::promise<void> done;
  threads().Append("k-2", {Event(1, "x")}, [&](const auto&) { done.set_value(); });
  done.get_future().wait();
  EXPECT_EQ(calls, 0);
  Value(Append({Event(1, "one"), Event(2, "two")}));
  EXPECT_EQ(calls, 1);
  EXPECT_THAT(seen, ElementsAre(Event(2, "two")));
}

TEST_F(FollowTest, EndsWithItsHandle) {
  std::vector<std::uint64_t> first, second;
  auto following = Follow(first);
  const auto other = Follow(second);
  Value(Append({Event(1, "one")}));
  following.reset();
  Value(Append({Event(2, "two")}));
  EXPECT_THAT(first, ElementsAre(1U));
  EXPECT_THAT(second, ElementsAre(1U, 2U));
}

TEST_F(FollowTest, MayEndInTheMiddleOfACall) {
  std::shared_ptr<void> following;
  int calls = 0;
  following = threads().Follow("k-1", [&](const auto&) {
    following.reset();
    ++calls;
  });
  Value(Append({Event(1, "one")}));
  Value(Append({Event(2, "two")}));
  EXPECT_EQ(calls, 1);
}

TEST_F(FollowTest, EndsOnlyWhenNoCallIsUnderWay) {
  std::promise<void> started, proceed;
  std::atomic<bool> has_ended = false;
  auto following = threads().Follow("k-1", [&](const auto&) {
    started.set_value();
    proceed.get_future().wait();
    has_ended = true;
  });
  threads().Append("k-1", {Event(1, "one")}, [](const auto&) {});
  started.get_future().wait();
  std::thread leaver([&] {
    following.reset();
    EXPECT_TRUE(has_ended);
  });
  proceed.set_value();
  leaver.join();
}

TEST_F(FollowTest, MayOutliveTheThreads) {
  std::vector<std::uint64_t> seqs;
  auto following = Follow(seqs);
  Value(Append({Event(1, "one")}));
  Close();
  following.reset();
  EXPECT_THAT(seqs, ElementsAre(1U));
}

// Four threads write one track, each event submitted in its turn and some of them twice, while
// followers come.
TEST_F(FollowTest, HasNeitherGapsNorDuplicatesWhoeverAppends) {
  constexpr std::uint64_t kEvents = 2000;
  std::mutex mutex;
  std::uint64_t next = 1;
  const auto append = [&] {
    for (;;) {
      const std::lock_guard lock(mutex);
      if (next > kEvents) return;
      const std::vector<CaptionEvent> events{Event(next, std::to_string(next))};
      threads().Append("k-1", events, [](const auto& result) { EXPECT_TRUE(Succeeds(result)); });
      if (next % 7 == 0) threads().Append("k-1", events, [](const auto&) {});
      ++next;
    }
  };
  std::vector<std::uint64_t> early, late;
  const auto following = Follow(early);
  std::vector<std::thread> writers;
  for (int i = 0; i < 4; ++i) writers.emplace_back(append);
  const auto following_too = Follow(late);
  for (std::thread& writer : writers) writer.join();
  Close();

  std::vector<std::uint64_t> all(kEvents);
  std::iota(all.begin(), all.end(), 1);
  EXPECT_EQ(early, all);
  ASSERT_LE(late.size(), all.size());
  EXPECT_TRUE(std::equal(late.rbegin(), late.rend(), all.rbegin()));
}

}  // namespace
}  // namespace plenary::store
