// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "report/meeting.h"

namespace plenary::report {
namespace {

std::optional<NextMeeting> NextMeetingIn(const std::string& said) {
  return Meeting().Say("Ana Rivera", said).Draft().next_meeting;
}

TEST(NextMeeting, IsWhenTheSentenceSays) {
  EXPECT_EQ(NextMeetingIn("Our next meeting is on Tuesday, 4th of March, at 14:00 UTC."),
            (NextMeeting{"on Tuesday, 4th of March, at 14:00 UTC", {1}, 10}));
}

TEST(NextMeeting, UnderstandsDaysInWords) {
  EXPECT_EQ(NextMeetingIn("The next session is on Friday the seventh of May.")->when,
            "on Friday the seventh of May");
}

TEST(NextMeeting, MayTakeItsHourFromTheSentenceAfter) {
  EXPECT_EQ(NextMeetingIn("The next call is on the 4th of March. 14:00 hours UTC."),
            (NextMeeting{"on the 4th of March, 14:00 hours UTC", {1}, 10}));
}

TEST(NextMeeting, MayBeToldInTheTurnAfter) {
  EXPECT_EQ(Meeting()
                .Say("Ana Rivera", "So we come to our next meeting.")
                .Say("Bo Lindqvist", "Thursday at 3 pm.")
                .Draft()
                .next_meeting,
            (NextMeeting{"Thursday, at 3 pm", {1, 2}, 10}));
}

TEST(NextMeeting, OfSeveralIsTheOneToldMostExactly) {
  const auto report = Meeting()
                          .Say("Ana Rivera", "That is for our next meeting, next week.")
                          .Say("Bo Lindqvist", "The next meeting is on Monday, 10 March, 9:30 UTC.")
                          .Say("Ana Rivera", "Then we report at the next meeting, next week.")
                          .Draft();
  ASSERT_TRUE(report.next_meeting.has_value());
  EXPECT_EQ(report.next_meeting->line, 20);
}

TEST(NextMeeting, IsNotAQuestionAndNeedsATime) {
  EXPECT_EQ(NextMeetingIn("Is our next meeting on Friday?"), std::nullopt);
  EXPECT_EQ(NextMeetingIn("Let us speak of it at the next meeting."), std::nullopt);
}

TEST(NextMeeting, IsUnderstoodInFrenchAndSpanish) {
  EXPECT_EQ(NextMeetingIn("La prochaine réunion est jeudi 4 mars.")->when, "jeudi 4 mars");
  EXPECT_EQ(NextMeetingIn("La próxima reunión es el 4 de marzo.")->when, "4 de marzo");
}

}  // namespace
}  // namespace plenary::report
