// SPDX-License-Identifier: Apache-2.0
// A captioner's machine that dies while words are typed, and goes on from its journal.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

#include "end_to_end/readers.h"
#include "end_to_end/stage.h"
#include "end_to_end/typist.h"

namespace plenary::test {
namespace {

using ::testing::Each;
using ::testing::SizeIs;

constexpr std::size_t kDeaths = 12;
constexpr std::size_t kReaders = 20;
constexpr std::size_t kTurnsBetween = 15;  // two deaths
constexpr std::size_t kEvents = (kDeaths + 2) * kTurnsBetween * 10;

// What a machine leaves behind the last record when its power goes.
constexpr std::string_view kTorn[] = {
    R"(8c1d4e02 {"type":"event","seq":12)",
    std::string_view("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 16),
    "8",
};

class DyingCaptioner : public ::testing::Test {
 protected:
  DyingCaptioner() { readers_.Join(meeting_.track, kReaders); }

  std::unique_ptr<ChildProcess> Type() {
    return stage_.Replay(
        file_, meeting_,
        {"--journal", journal_, "--wpm", "20000", "--error-rate", "0.05", "--seed", "3"});
  }

  void WaitForJournal(std::uintmax_t bytes) const {
    while (std::filesystem::file_size(journal_) < bytes)
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }

  // The server is gone, the captioner types on and dies too: only the journal has the last words.
  void DieWithTheServer(ChildProcess& captioner) {
    stage_.server.Kill();
    WaitForJournal(std::filesystem::file_size(journal_) + 2000);
    Die(captioner);
    stage_.server.Restart();
    EXPECT_GT(TextOfJournal(journal_).size(), stage_.Text(meeting_).size());
  }

  static void Die(ChildProcess& captioner) {
    captioner.Signal(SIGKILL);
    captioner.Wait();
  }

  Stage stage_;
  StagedMeeting meeting_ = stage_.MakeMeeting("Dying");
  std::string text_ = TextOf(MakeTyping(kEvents, 7));
  std::string file_ = stage_.folder.Write("captions.txt", text_);
  std::string journal_ = stage_.folder.Path("journal");
  Readers readers_{stage_.server.port()};
};

TEST_F(DyingCaptioner, GoesOnFromTheJournalAndTheTextIsTheSameEverywhere) {
  for (std::size_t death = 1; death <= kDeaths; ++death) {
    const auto captioner = Type();
    readers_.WaitForTurns(meeting_.track, death * kTurnsBetween, 1);
    if (death % 3 == 0) {
      DieWithTheServer(*captioner);
    } else {
      Die(*captioner);
    }
    std::ofstream(journal_, std::ios::binary | std::ios::app) << kTorn[death % std::size(kTorn)];
  }
  const auto done = Type()->Wait();

  ASSERT_EQ(done.status, 0) << done.err;
  EXPECT_EQ(TextOfJournal(journal_), text_);
  EXPECT_EQ(stage_.Text(meeting_), text_);
  const auto shown = readers_.TextsWhen(meeting_.track, text_);
  EXPECT_THAT(shown, SizeIs(kReaders));
  EXPECT_THAT(shown, Each(text_));
}

}  // namespace
}  // namespace plenary::test
