// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "formats/small_meeting.h"
#include "formats/vtt_checker.h"
#include "plenary/formats/formats.h"

namespace plenary::formats {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using transcript::Millis;

transcript::Turn Timed(transcript::Turn turn, Millis begin, Millis end) {
  turn.timing = {.first_seq = 1, .last_seq = 2, .begin = begin, .end = end};
  return turn;
}

std::string VttOf(std::vector<transcript::Turn> turns) {
  transcript::Transcript transcript;
  transcript.turns = std::move(turns);
  auto vtt = FormatTranscript(transcript, TranscriptFormat::vtt);
  EXPECT_EQ(VttProblem(vtt), "") << vtt;
  return vtt;
}

constexpr Millis kNoon{1'938'000'000'000};

TEST(WebVtt, EstimatesTimesWhereThereAreNoneAndSaysSo) {
  EXPECT_EQ(
      FormatTranscript(GardenCommittee(), TranscriptFormat::vtt),
      "WEBVTT\n"
      "\n"
      "NOTE Garden Committee - 4\n"
      "\n"
      "NOTE Times are estimated from here on, where the captions have none: 160 words a minute\n"
      "\n"
      "t1-1\n"
      "00:00:00.000 --> 00:00:00.750\n"
      "<v Ana Rivera>Good morning.\n"
      "\n"
      "t1-2\n"
      "00:00:00.750 --> 00:00:02.250\n"
      "<v Ana Rivera>The well is dry.\n"
      "\n"
      "t2-1\n"
      "00:00:02.250 --> 00:00:03.750\n"
      "<v.likely Bo Lindqvist>Then we dig deeper.\n"
      "\n"
      "t3-1\n"
      "00:00:03.750 --> 00:00:04.500\n"
      "Agreed [inaudible].\n");
}

TEST(WebVtt, TakesTheTimesOfTheCaptionsFromTheFirstOneOn) {
  const auto vtt =
      VttOf({Timed(Say(1, "Ana", "One two."), kNoon, kNoon + Millis(2000)),
             Timed(Say(2, "Bo", "Three."), kNoon + Millis(5000), kNoon + Millis(5500))});
  const auto cues = VttCues(vtt);
  ASSERT_EQ(cues.size(), 2u);
  EXPECT_EQ(cues[0].begin, 0);
  EXPECT_EQ(cues[0].end, 2000);
  EXPECT_EQ(cues[1].begin, 5000);
  EXPECT_EQ(cues[1].end, 5500);
  EXPECT_THAT(vtt, Not(HasSubstr("estimated")));
}

TEST(WebVtt, SharesATurnsTimeOutByWords) {
  const std::string ten = "one two three four five six seven eight nine ten";
  const auto cues = VttCues(
      VttOf({Timed(Say(1, "Ana", ten + "\n\n" + ten + " " + ten), kNoon, kNoon + Millis(30'000))}));
  ASSERT_EQ(cues.size(), 3u);
  EXPECT_NEAR(static_cast<double>(cues[0].end), 10'000, 3);
  EXPECT_EQ(cues[2].end, 30'000);
}

TEST(WebVtt, NeverGoesBackInTime) {
  const auto cues =
      VttCues(VttOf({Timed(Say(1, "Ana", "One."), kNoon, kNoon + Millis(4000)),
                     Timed(Say(2, "Bo", "Two."), kNoon + Millis(1000), kNoon + Millis(1500)),
                     Nobody(3, "Three.")}));
  ASSERT_EQ(cues.size(), 3u);
  EXPECT_EQ(cues[1].begin, 4000);
  EXPECT_EQ(cues[2].begin, cues[1].end);
}

TEST(WebVtt, EstimatesATurnThatCameInOneEvent) {
  const auto vtt = VttOf({Timed(Say(1, "Ana", "One two three four."), kNoon, kNoon)});
  EXPECT_EQ(VttCues(vtt)[0].end, 1500);
  EXPECT_THAT(vtt, HasSubstr("estimated"));
}

TEST(WebVtt, BreaksLinesAtWordsAndCuesAfterTwoLines) {
  const auto cues = VttCues(VttOf({Say(
      1, "Ana",
      "The lemon trees were watered twice in the spring, and nobody has looked at the pump since "
      "then, which may be why it drips.")}));
  ASSERT_EQ(cues.size(), 2u);
  EXPECT_THAT(cues[0].lines, ElementsAre("The lemon trees were watered twice in the",
                                         "spring, and nobody has looked at the pump"));
  EXPECT_THAT(cues[1].lines, ElementsAre("since then, which may be why it drips."));
}

TEST(WebVtt, ALineHoldsFortyTwoCharactersAndNotOneMore) {
  const std::string line = std::string(20, 'a') + " " + std::string(21, 'b');
  EXPECT_THAT(VttCues(VttOf({Say(1, "Ana", line)}))[0].lines, ElementsAre(line));
  EXPECT_THAT(VttCues(VttOf({Say(1, "Ana", line + "b")}))[0].lines,
              ElementsAre(std::string(20, 'a'), std::string(22, 'b')));
}

TEST(WebVtt, CutsScriptsWithoutBlanksBetweenWords) {
  const auto cues = VttCues(VttOf({Say(1, "林美玲",
                                       "我们今天讨论花园里的水井问题因为它已经干了三个星期而且没有"
                                       "人知道为什么所以我们需要找一位专家来看看然后再决定")}));
  ASSERT_EQ(cues.size(), 1u);
  EXPECT_EQ(cues[0].lines.size(), 2u);
  EXPECT_GT(cues[0].end, 5000);  // timed by its words, not as one
}

TEST(WebVtt, MarkupAndArrowsAreText) {
  const auto vtt = VttOf({Say(1, "A&B <x>", "if a --> b then <c> & d")});
  EXPECT_THAT(vtt, HasSubstr("<v A&amp;B &lt;x&gt;>if a --&gt; b then &lt;c&gt; &amp; d\n"));
}

TEST(WebVtt, ATitleCannotEndItsNote) {
  transcript::Transcript transcript;
  transcript.meeting.title = "a ----> b\n\nt1\n00:00 --> 00:01";
  EXPECT_EQ(FormatTranscript(transcript, TranscriptFormat::vtt),
            "WEBVTT\n\nNOTE a -> b  t1 00:00 -> 00:01\n");
}

TEST(WebVtt, ATurnWithoutWordsHasNoCue) {
  EXPECT_TRUE(VttCues(VttOf({Say(1, "Ana", "")})).empty());
}

}  // namespace
}  // namespace plenary::formats
