// SPDX-License-Identifier: Apache-2.0
#include "end_to_end/captioned_track.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

namespace plenary::test {
namespace {

using ::testing::Each;
using ::testing::SizeIs;

// Longer than a healthy server is ever silent, and short enough to wait for.
constexpr std::chrono::seconds kSilence{3};

client::CaptionerOptions Options(const Stage& stage, const StagedMeeting& meeting,
                                 const std::string& journal, std::uint16_t port) {
  auto options = stage.Captioner(meeting, port);
  options.journal = journal;
  options.silence_timeout = kSilence;
  return options;
}

std::size_t TurnsIn(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
}

}  // namespace

CaptionedTrack::CaptionedTrack(const Stage& stage, StagedMeeting meeting, const TrackPlan& plan)
    : stage_(stage),
      meeting_(std::move(meeting)),
      reader_count_(plan.readers),
      typing_(MakeTyping(plan.events, plan.seed)),
      journal_(stage.folder.Path("journal of " + meeting_.track)),
      typist_(Options(stage, meeting_, journal_, plan.captioner_port), typing_),
      readers_(plan.readers_port ? plan.readers_port : stage.server.port()) {
  readers_.Join(meeting_.track, plan.readers);
}

void CaptionedTrack::WaitUntilShown(std::size_t events, std::size_t readers) {
  readers_.WaitForTurns(meeting_.track, TurnsIn(TextOf(typing_, events)), readers);
}

void CaptionedTrack::FinishAndCompare() {
  const auto text = TextOf(typing_);
  const auto finished = typist_.Finish();
  ASSERT_TRUE(finished) << finished.error().what;
  EXPECT_EQ(TextOfJournal(journal_), text);
  EXPECT_EQ(stage_.Text(meeting_), text);
  const auto shown = readers_.TextsWhen(meeting_.track, text);
  EXPECT_THAT(shown, SizeIs(reader_count_));
  EXPECT_THAT(shown, Each(text));
}

}  // namespace plenary::test
