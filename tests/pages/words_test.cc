// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "pages_urls.h"
#include "pages_words.h"

namespace plenary::server {
namespace {

using transcript::Certainty;
using transcript::Millis;
using transcript::Turn;

Turn SpokenBy(const char* name, Certainty certainty, const char* evidence = "label") {
  Turn turn;
  turn.speaker = transcript::Speaker{name, "", "", certainty, 0.8, {{evidence, 1, ""}}};
  return turn;
}

TEST(StartWords, SaysDateAndTimeInWords) {
  EXPECT_EQ(StartWords("2021-06-09T12:00Z"), "9 June 2021, 12:00 UTC");
  EXPECT_EQ(StartWords("2021-06-09T12:00:30Z"), "9 June 2021, 12:00 UTC");
  EXPECT_EQ(StartWords("2021-06-09T12:00:00+02:00"), "9 June 2021, 12:00 (UTC+02:00)");
  EXPECT_EQ(StartWords("2021-06-09T12:00"), "9 June 2021, 12:00");
  EXPECT_EQ(StartWords("2021-12-31"), "31 December 2021");
}

TEST(StartWords, GivesBackWhatItDoesNotUnderstand) {
  for (const char* start :
       {"", "tomorrow", "2021-13-01", "2021-02-30", "2021-06-09 noon", "2021-06-09Tx"}) {
    EXPECT_EQ(StartWords(start), start);
  }
}

TEST(DateTimeWords, CountsFrom1970InUtc) {
  EXPECT_EQ(DateTimeWords(Millis{0}), "1 January 1970, 00:00 UTC");
  EXPECT_EQ(IsoTime(Millis{1'622'000'005'999}), "2021-05-26T03:33:25Z");
}

TEST(SpeakerWords, FallsBackToTheLabelAndThenToNobody) {
  Turn turn;
  EXPECT_EQ(SpeakerWords(turn), "Speaker not identified");
  turn.label = "DELEGATE";
  EXPECT_EQ(SpeakerWords(turn), "DELEGATE");
  EXPECT_EQ(SpeakerWords(SpokenBy("Ana Rivera", Certainty::likely)), "Ana Rivera");
}

TEST(SureWords, MarkEveryGuessAndNothingElse) {
  EXPECT_EQ(SureWords(SpokenBy("Ana Rivera", Certainty::labelled)), "");
  EXPECT_EQ(SureWords(SpokenBy("Ana Rivera", Certainty::certain)), "inferred");
  EXPECT_EQ(SureWords(SpokenBy("Ana Rivera", Certainty::likely)), "likely");
  EXPECT_EQ(SureWords(SpokenBy("Ana Rivera", Certainty::certain, "revision")), "");
  EXPECT_EQ(SureWords(SpokenBy("", Certainty::unknown)), "");
}

TEST(RevisionWords, KeepTheEditorsNameToTheDesk) {
  transcript::Revision revision;
  revision.author = "Ines Duarte";
  revision.why = "misheard";
  revision.kind = transcript::RevisionKind::text;
  EXPECT_EQ(RevisionWords(revision, Audience::readers),
            "Text changed on 1 January 1970, 00:00 UTC: misheard");
  EXPECT_EQ(RevisionWords(revision, Audience::desk),
            "Text changed by Ines Duarte on 1 January 1970, 00:00 UTC: misheard");
}

TEST(SafeReturn, StaysWithinTheSite) {
  EXPECT_EQ(SafeReturn("/meetings/m-abc/desk?track=k-1#t1-0"),
            "/meetings/m-abc/desk?track=k-1#t1-0");
  for (const char* elsewhere : {"", "desk", "//elsewhere.example", "/\\elsewhere.example",
                                "https://elsewhere.example", "/\t/elsewhere.example", "/a\r\nb"}) {
    EXPECT_EQ(SafeReturn(elsewhere), "/") << elsewhere;
  }
}

TEST(Encoded, LeavesOnlyTheUnreservedCharacters) {
  EXPECT_EQ(Encoded("k-1.a_b~c"), "k-1.a_b~c");
  EXPECT_EQ(Encoded("a b&c=\xC3\xA9/#"), "a%20b%26c%3D%C3%A9%2F%23");
}

}  // namespace
}  // namespace plenary::server
