// SPDX-License-Identifier: Apache-2.0
//
// A child process appends and says through a pipe what was acknowledged; it is killed in the
// middle.
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>
#include <semaphore>

#include "fixture.h"
#include "plenary/store/store_thread.h"

namespace plenary::store {
namespace {

std::string TextOf(std::uint64_t seq) {
  return "words of event " + std::to_string(seq) + "; ";
}

// Appends from `seq` on, 64 at a time on their way, until it is killed.
[[noreturn]] void AppendForever(const std::string& path, std::uint64_t seq, int acknowledgements) {
  auto threads = StoreThread::Open(path);
  if (!threads) _exit(2);
  std::counting_semaphore<64> on_their_way(64);
  for (;; ++seq) {
    on_their_way.acquire();
    (*threads)->Append("k-1", {Event(seq, TextOf(seq))}, [&, seq](const auto& result) {
      if (!result || write(acknowledgements, &seq, sizeof seq) != sizeof seq) _exit(3);
      on_their_way.release();
    });
  }
}

class KillTest : public StoreTest {
 protected:
  // Runs the child until `count` events are acknowledged; gives the last that was.
  std::uint64_t AppendAndKill(std::uint64_t from_seq, int count) {
    int ends[2];
    if (pipe(ends) != 0) return 0;
    const pid_t child = fork();
    if (child == 0) AppendForever(path(), from_seq, ends[1]);
    close(ends[1]);
    std::uint64_t last = 0;
    const auto read_one = [&] { return read(ends[0], &last, sizeof last) == sizeof last; };
    for (int i = 0; i < count; ++i) EXPECT_TRUE(read_one());
    kill(child, SIGKILL);
    while (read_one()) {
    }
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return last;
  }
};

TEST_F(KillTest, EveryAcknowledgedEventIsThereAfterwards) {
  std::uint64_t last = 0;
  for (const int count : {1, 50, 500}) {
    const std::uint64_t acknowledged = AppendAndKill(last + 1, count);
    Reopen();
    last = Value(store().Position("k-1")).last_seq;
    EXPECT_GE(last, acknowledged);
  }
  std::uint64_t seq = 0;
  for (const auto& event : Value(store().ReadLog("k-1", 1, 1'000'000))) {
    ++seq;
    ASSERT_EQ(event, Event(seq, TextOf(seq)));
  }
  EXPECT_EQ(seq, last);
}

}  // namespace
}  // namespace plenary::store
