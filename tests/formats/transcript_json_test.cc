// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "formats/small_meeting.h"
#include "plenary/formats/formats.h"

namespace plenary::formats {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(TranscriptJson, IsWrittenInTheOrderOfTheForm) {
  constexpr const char* kExpected =
      R"json({"meeting":{"title":"Garden Committee - 4","series":"Garden Committee","year":2031,"number":4,"date":"2031-05-02","time":"09:30Z"},
"turns":[
{"n":1,"id":"t1","source":{"line":2,"column":1},"label":"Ana Rivera","speaker":{"name":"Ana Rivera","id":"","role":"","certainty":"labelled","confidence":1,"evidence":[]},"text":"Good morning.\n\nThe well is dry.","raw":">> Good morning.\n\nThe well is dry.","continues":false},
{"n":2,"id":"t2","source":{"line":4,"column":1},"label":null,"speaker":{"name":"Bo Lindqvist","id":"","role":"","certainty":"likely","confidence":0.8,"evidence":[{"kind":"self-introduction","turn":2,"quote":"this is me"}]},"text":"Then we dig deeper.","raw":">> Then we dig deeper.","continues":false},
{"n":3,"id":"t3","source":{"line":6,"column":1},"label":null,"speaker":null,"text":"Agreed [inaudible].","raw":">> Agreed [inaudible].","continues":false}
],
"markers":[{"turn":3,"line":6,"raw":"(Inaudible)","kind":"inaudible"}],
"name_suggestions":[{"turn":2,"line":4,"raw":"Beau","suggestion":"Bo Lindqvist","confidence":0.75,"why":"sounds alike"}],
"suspects":[{"turn":null,"line":5,"raw":"the whale is dry","proposal":"the well is dry","why":"not in the list"}],
"boilerplate":[{"line":1,"text":"***"}],
"gaps":[{"line":7,"why":"captioning stopped"}]}
)json";
  EXPECT_EQ(FormatTranscript(GardenCommittee(), TranscriptFormat::json), kExpected);
}

TEST(TranscriptJson, OfAnEmptyMeetingHasEveryMember) {
  EXPECT_EQ(
      FormatTranscript({}, TranscriptFormat::json),
      R"({"meeting":{"title":"","series":"","year":null,"number":null,"date":null,"time":null},
"turns":[],
"markers":[],
"name_suggestions":[],
"suspects":[],
"boilerplate":[],
"gaps":[]}
)");
}

TEST(TranscriptJson, ASpeakerWhoIsUnknownAndNamelessIsNull) {
  auto turn = Nobody(1, "Hm.");
  turn.speaker.emplace();
  EXPECT_THAT(FormatTurnJson(turn), HasSubstr(R"("speaker":null)"));
  turn.speaker->name = "Perhaps Ana";
  EXPECT_THAT(FormatTurnJson(turn), HasSubstr(R"("certainty":"unknown")"));
}

TEST(TranscriptJson, ConfidencesHaveThreeDecimalsAtMost) {
  auto turn = Say(1, "Ana", "Yes.");
  turn.speaker->confidence = 2.0 / 3;
  EXPECT_THAT(FormatTurnJson(turn), HasSubstr(R"("confidence":0.667,)"));
}

TEST(TranscriptJson, QuotesBackslashesAndControlCharactersAreEscaped) {
  const auto turn = Nobody(1, "say \"ah\" \\ \x01 end");
  EXPECT_THAT(FormatTurnJson(turn), HasSubstr(R"(say \"ah\" \\ \u0001 end)"));
}

TEST(TranscriptJson, BytesThatAreNotUtf8StillGiveJson) {
  const auto json = FormatTurnJson(Nobody(1, "caf\xE9"));
  boost::system::error_code error;
  boost::json::parse(json, error);
  EXPECT_FALSE(error) << json;
  EXPECT_THAT(json, HasSubstr("caf\uFFFD"));
}

TEST(TranscriptWriter, PassesEachTurnOnAsItComes) {
  std::string written;
  const auto writer =
      TranscriptWriter(TranscriptFormat::json, [&](std::string_view piece) { written += piece; });
  writer->Begin({});
  EXPECT_THAT(written, HasSubstr("\"turns\":["));
  writer->Add(Say(1, "Ana", "First."));
  EXPECT_THAT(written, HasSubstr("First."));
  writer->Add(Say(2, "Ana", "Second."));
  EXPECT_THAT(written, HasSubstr("Second."));
  EXPECT_THAT(written, Not(HasSubstr("markers")));
}

}  // namespace
}  // namespace plenary::formats
