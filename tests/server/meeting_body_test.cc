// SPDX-License-Identifier: Apache-2.0
#include "meeting_body.h"

#include <gmock/gmock.h>

namespace plenary::server {
namespace {

TEST(ParseNewMeeting, NeedsATitleOnly) {
  const auto made = ParseNewMeeting(R"({"title":"Harbour board"})").value();
  EXPECT_EQ(made.meeting.title, "Harbour board");
  EXPECT_EQ(made.meeting.state, store::MeetingState::scheduled);
  EXPECT_EQ(made.meeting.visibility, store::Visibility::public_);
  EXPECT_TRUE(made.tracks.empty());
  EXPECT_TRUE(made.roster.people.empty());
}

TEST(ParseMeetingChange, ChangesWhatIsThereOnly) {
  const auto change = ParseMeetingChange(R"({"series":"","number":null})").value();
  EXPECT_EQ(change.title, std::nullopt);
  EXPECT_EQ(change.series, "");
  ASSERT_TRUE(change.number.has_value());
  EXPECT_EQ(*change.number, std::nullopt);
  EXPECT_EQ(change.state, std::nullopt);
}

TEST(ParseMeetingChange, DoesNotTakeATitleAway) {
  EXPECT_EQ(ParseMeetingChange(R"({"title":""})").error().field, "title");
}

TEST(ParseMeetingChange, TakesDatesWithATimeOrWithout) {
  EXPECT_TRUE(ParseMeetingChange(R"({"starts_at":"2031-05-06"})").has_value());
  EXPECT_TRUE(ParseMeetingChange(R"({"starts_at":"2031-05-06T09:30Z"})").has_value());
  EXPECT_TRUE(ParseMeetingChange(R"({"starts_at":""})").has_value());
  EXPECT_FALSE(ParseMeetingChange(R"({"starts_at":"2031-05-06 09:30"})").has_value());
  EXPECT_FALSE(ParseMeetingChange(R"({"starts_at":"6.5.2031"})").has_value());
}

TEST(ParseTrack, TakesLanguageTags) {
  for (const char* tag : {"en", "pt-BR", "zh-Hant-TW", "de-1996"}) {
    EXPECT_TRUE(ParseTrack(R"({"language":")" + std::string(tag) + "\"}").has_value()) << tag;
  }
  for (const char* tag : {"e n", "-en", "en-", "en--US", "languageX9"}) {
    EXPECT_FALSE(ParseTrack(R"({"language":")" + std::string(tag) + "\"}").has_value()) << tag;
  }
}

TEST(ParseRosterBody, TakesAListAsWell) {
  EXPECT_EQ(ParseRosterBody(R"([{"name":"Ana Rivera"}])").value().people.size(), 1u);
  EXPECT_EQ(ParseRosterBody("caf\xe9").error().field, "body");
}

}  // namespace
}  // namespace plenary::server
