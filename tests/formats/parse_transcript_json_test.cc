// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "formats/small_meeting.h"
#include "plenary/formats/formats.h"

namespace plenary::formats {
namespace {

// The small meeting with one piece of its JSON exchanged.
std::string With(const std::string& from, const std::string& to) {
  std::string json = FormatTranscript(GardenCommittee(), TranscriptFormat::json);
  const auto at = json.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return json.replace(at, from.size(), to);
}

void ExpectRefused(const std::string& json, const std::string& field, const std::string& what) {
  const auto parsed = ParseTranscriptJson(json);
  ASSERT_FALSE(parsed.has_value()) << json;
  EXPECT_EQ(parsed.error().code, Errc::bad_input);
  EXPECT_EQ(parsed.error().field, field);
  EXPECT_EQ(parsed.error().what, what);
}

TEST(ParseTranscriptJson, ReadsWhatWasWritten) {
  const auto parsed =
      ParseTranscriptJson(FormatTranscript(GardenCommittee(), TranscriptFormat::json));
  ASSERT_TRUE(parsed.has_value()) << parsed.error().what;
  EXPECT_EQ(*parsed, GardenCommittee());
}

TEST(ParseTranscriptJson, OnlyMeetingAndTurnsAreRequired) {
  const auto parsed = ParseTranscriptJson(R"({"meeting": {}, "turns": []})");
  ASSERT_TRUE(parsed.has_value()) << parsed.error().what;
  EXPECT_EQ(*parsed, transcript::Transcript());
}

TEST(ParseTranscriptJson, PassesOverMembersItDoesNotKnow) {
  const auto parsed =
      ParseTranscriptJson(R"({"meeting": {"room": 3}, "turns": [], "mood": "fine"})");
  EXPECT_TRUE(parsed.has_value());
}

TEST(ParseTranscriptJson, SaysWhereTextStopsBeingJson) {
  const auto parsed = ParseTranscriptJson(R"({"meeting": )"
                                          "\x01}");
  ASSERT_FALSE(parsed.has_value());
  EXPECT_EQ(parsed.error().code, Errc::bad_input);
  EXPECT_EQ(parsed.error().offset, 12u);
}

TEST(ParseTranscriptJson, RefusesTextThatIsCutOff) {
  const auto json = FormatTranscript(GardenCommittee(), TranscriptFormat::json);
  EXPECT_FALSE(ParseTranscriptJson(json.substr(0, json.size() / 2)).has_value());
  EXPECT_FALSE(ParseTranscriptJson("").has_value());
}

TEST(ParseTranscriptJson, RefusesNestingThatHasNoEnd) {
  EXPECT_FALSE(ParseTranscriptJson(std::string(100'000, '[')).has_value());
}

TEST(ParseTranscriptJson, RefusesStringsThatAreNotUtf8) {
  EXPECT_FALSE(ParseTranscriptJson(With("Good morning", "Good \xFF morning")).has_value());
}

TEST(ParseTranscriptJson, NamesTheFieldThatIsMissingOrOfAnotherKind) {
  ExpectRefused("[]", "", "the document: expected an object");
  ExpectRefused(R"({"meeting": {}})", "turns", "turns: expected an array");
  ExpectRefused(R"({"turns": []})", "meeting", "meeting: expected an object");
  ExpectRefused(With(R"("n":2,)", ""), "turns[1].n",
                "turns[1].n: expected a whole number of 32 bits");
  ExpectRefused(With(R"("n":2,)", R"("n":2.5,)"), "turns[1].n",
                "turns[1].n: expected a whole number of 32 bits");
  ExpectRefused(With(R"("n":2,)", R"("n":99999999999,)"), "turns[1].n",
                "turns[1].n: expected a whole number of 32 bits");
  ExpectRefused(With(R"("line":4,"column")", R"("line":-4,"column")"), "turns[1].source.line",
                "turns[1].source.line: expected a number from 0 to 1000000000");
  ExpectRefused(With(R"("label":null)", R"("label":7)"), "turns[1].label",
                "turns[1].label: expected a string");
  ExpectRefused(With(R"("continues":false)", R"("continues":0)"), "turns[0].continues",
                "turns[0].continues: expected true or false");
  ExpectRefused(With(R"("likely")", R"("surely")"), "turns[1].speaker.certainty",
                "turns[1].speaker.certainty: expected labelled, certain, likely or unknown");
  ExpectRefused(With(R"("confidence":0.8)", R"("confidence":80)"), "turns[1].speaker.confidence",
                "turns[1].speaker.confidence: expected a number from 0 to 1");
  ExpectRefused(With(R"("kind":"inaudible")", R"("kind":"whisper")"), "markers[0].kind",
                "markers[0].kind: expected a kind of marker");
}

}  // namespace
}  // namespace plenary::formats
