// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/header.h"

#include <gtest/gtest.h>

namespace plenary::text {
namespace {

TEST(NonSpeechLine, TellsRulesDisclaimersCreditsAndResidue) {
  EXPECT_EQ(NonSpeechLine("***"), LineKind::rule);
  EXPECT_EQ(NonSpeechLine(" * * * ."), LineKind::rule);
  EXPECT_EQ(NonSpeechLine("________"), LineKind::rule);
  EXPECT_EQ(NonSpeechLine("."), LineKind::rule);
  EXPECT_EQ(
      NonSpeechLine("What follows came from realtime captioning and is no authoritative record."),
      LineKind::disclaimer);
  EXPECT_EQ(NonSpeechLine("Captioning provided by:"), LineKind::credit);
  EXPECT_EQ(NonSpeechLine("www.example.org"), LineKind::credit);
  EXPECT_EQ(NonSpeechLine("+1 555 010 0199"), LineKind::credit);
  EXPECT_EQ(NonSpeechLine("Page 2 of 40"), LineKind::residue);
  EXPECT_EQ(NonSpeechLine("Skip to main content"), LineKind::residue);
}

TEST(NonSpeechLine, LeavesSpeechAlone) {
  for (const char* line : {"", "Good morning.", "We should caption the session ourselves.",
                           "The record of last week is on page 2.", "FORUM 2031 - Call - XIX"}) {
    EXPECT_EQ(NonSpeechLine(line), std::nullopt) << line;
  }
}

TEST(NonSpeechLine, KnowsCrumbsAndPagesAndTheHeadsOfSubtitles) {
  EXPECT_EQ(NonSpeechLine("Home » Archive » 2031"), LineKind::residue);
  EXPECT_EQ(NonSpeechLine("- Page 7 -"), LineKind::residue);
  EXPECT_EQ(NonSpeechLine("WEBVTT"), LineKind::residue);
  EXPECT_EQ(NonSpeechLine("P.O. Box 12, Harbor"), LineKind::credit);
  EXPECT_EQ(NonSpeechLine("(555) 010-0199"), LineKind::credit);
}

TEST(HeaderPatterns, ReadTheirOwnExamples) {
  for (const auto& row : HeaderPatterns()) {
    const std::string_view what(row.what);
    std::string read;
    if (what == "date") read = FindDate(row.example).value_or("nothing");
    if (what == "time") read = FindTime(row.example).value_or("nothing");
    if (what == "number") {
      const auto number = FindMeetingNumber(row.example);
      read = number ? std::to_string(number->number) : "nothing";
    }
    EXPECT_EQ(read, row.reads) << row.example;
  }
}

TEST(WithoutState, TakesOffWhatIsSaidOfTheText) {
  EXPECT_EQ(WithoutState("FORUM 2031 - Call - IV - RAW"), "FORUM 2031 - Call - IV");
  EXPECT_EQ(WithoutState("FORUM 2031 (RAW COPY)"), "FORUM 2031");
  EXPECT_EQ(WithoutState("FORUM 2031 – EDITED"), "FORUM 2031");
  EXPECT_EQ(WithoutState("RAW MATERIALS FORUM - Finals"), "RAW MATERIALS FORUM - Finals");
}

TEST(FindDate, ReadsTheFormsOfHeaders) {
  const std::pair<const char*, const char*> cases[] = {
      {"22 OCTOBER 2013", "2013-10-22"},
      {"OCTOBER 27, 2016", "2016-10-27"},
      {"27 Oct 2016", "2016-10-27"},
      {"Sunday, 15 November 2009", "2009-11-15"},
      {"2021-06-09", "2021-06-09"},
      {"9 JUNE 9 2021 12:00 UTC", "2021-06-09"},
      {"27 -30 September 2011", "2011-09-27"},
      {"le 3 février 2020", "2020-02-03"},
      {"3 de marzo de 2020", "2020-03-03"},
      {"2021年6月9日", "2021-06-09"},
      {"TUESDAY, MARCH 5TH, 2019", "2019-03-05"},
      {"15.11.2019", "2019-11-15"},
      {"11/15/2019", "2019-11-15"},
      {"3 de março de 2020", "2020-03-03"},
      {"3. März 2020", "2020-03-03"},
      {"3 марта 2020 года", "2020-03-03"},
      {"3 مارس 2020", "2020-03-03"},
  };
  for (const auto& [line, date] : cases) EXPECT_EQ(FindDate(line), date) << line;
  EXPECT_EQ(FindDate("40 October 2013"), std::nullopt);
  EXPECT_EQ(FindDate("in October"), std::nullopt);
}

TEST(FindTime, ReadsTheFormsOfHeaders) {
  const std::pair<const char*, const char*> cases[] = {
      {"14:00 UTC", "14:00Z"}, {"14:00-15:00 UTC", "14:00Z"}, {"09:00AM", "09:00"},
      {"10.25 am", "10:25"},   {"7:00 P.M. CST", "19:00"},    {"10 AM CET", "10:00"},
      {"12:15 a.m.", "00:15"}, {"1430 CET", "14:30"},         {"14 h 30", "14:30"},
      {"14:30 EEST", "14:30"}, {"2:00 p.m. GMT", "14:00Z"},   {"16:00 local", "16:00"},
  };
  for (const auto& [line, time] : cases) EXPECT_EQ(FindTime(line), time) << line;
  EXPECT_EQ(FindTime("Room 7"), std::nullopt);
  EXPECT_EQ(FindTime("25:00"), std::nullopt);
  EXPECT_EQ(FindTime("version 2.10 of the rules"), std::nullopt);
}

TEST(FindMeetingNumber, ReadsRomanAndPlainFigures) {
  const std::pair<const char*, int> cases[] = {{"FORUM 2031 - Virtual Meeting - XIX", 19},
                                               {"FORUM 2031 – Call – III", 3},
                                               {"Board meeting #56", 56},
                                               {"Working Group Meeting 7", 7},
                                               {"Working Group Meeting XI", 11},
                                               {"Board, 12th Meeting", 12},
                                               {"THIRD SESSION", 3},
                                               {"BOARD CALL NO. 7 OF 2020", 7}};
  for (const auto& [title, number] : cases) {
    const auto found = FindMeetingNumber(title);
    ASSERT_TRUE(found) << title;
    EXPECT_EQ(found->number, number) << title;
  }
  EXPECT_FALSE(FindMeetingNumber("FORUM 2031 - Open Consultations"));
  EXPECT_FALSE(FindMeetingNumber("Meeting on IXI"));
}

TEST(FindYear, NeedsFourFiguresAlone) {
  EXPECT_EQ(FindYear("FORUM 2031 - Call"), 2031);
  EXPECT_EQ(FindYear("room 20311"), std::nullopt);
}

TEST(ReadsLikeSpeech, NeedsLengthAndSpokenWords) {
  EXPECT_TRUE(ReadsLikeSpeech(
      "Good morning and thank you all for coming so early, we have a long list in front of us."));
  EXPECT_FALSE(ReadsLikeSpeech("Good morning to you."));
  EXPECT_FALSE(
      ReadsLikeSpeech("Third Session of the Committee on Harbors and Lights, Room Seven, Town Hall "
                      "of Nordavia, upper floor"));
}

}  // namespace
}  // namespace plenary::text
