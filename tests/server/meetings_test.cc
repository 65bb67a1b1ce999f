// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "captioner_client.h"
#include "running_server.h"

namespace plenary::test {
namespace {

using testing::HasSubstr;

TEST(Meetings, AreMadeWithAllTheirFields) {
  const RunningServer server;
  const auto made = server.Editor().Post("/api/v1/meetings", R"({
      "title": "Harbour board", "series": "Harbour", "body": "Port authority", "number": 7,
      "starts_at": "2031-05-06T09:30Z", "languages": ["en", "pt-BR"], "visibility": "unlisted",
      "roster": [{"name": "Ana Rivera", "role": "Chair"}],
      "tracks": [{"language": "en", "kind": "floor"}, {"language": "pt-BR", "kind": "translation"}]})");
  ASSERT_EQ(made.status, 201) << made;
  EXPECT_EQ(made.headers.at("location"), "/api/v1/meetings/" + made.At("/id"));
  const auto read = server.Editor().Get(made.headers.at("location"));
  EXPECT_EQ(read.body, made.body);
  EXPECT_EQ(read.At("/number"), "7");
  EXPECT_EQ(read.At("/state"), "scheduled");
  EXPECT_EQ(read.At("/tracks/1/language"), "pt-BR");
  EXPECT_EQ(read.At("/tracks/1/kind"), "translation");
  const auto roster = server.Editor().Get(made.headers.at("location") + "/roster");
  EXPECT_EQ(roster.At("/people/0/name"), "Ana Rivera");
}

TEST(Meetings, AreChangedFieldByField) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting("scheduled");
  const auto changed = server.Editor().Patch(
      meeting.Path(), R"({"title":"Harbour board, extraordinary","number":8})");
  EXPECT_EQ(changed.status, 200);
  EXPECT_EQ(changed.At("/title"), "Harbour board, extraordinary");
  EXPECT_EQ(changed.At("/visibility"), "public");
  EXPECT_EQ(server.Editor().Patch(meeting.Path(), R"({"number":null})").At("/number"), "null");
}

TEST(Meetings, GoOnlyTheWayOfTheirLife) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting("scheduled");
  const auto editor = server.Editor();
  const auto skipped = editor.Patch(meeting.Path(), R"({"state":"in_review"})");
  EXPECT_EQ(skipped.status, 409);
  EXPECT_EQ(skipped.At("/error/field"), "state");
  EXPECT_EQ(skipped.At("/error/message"),
            "a meeting that is scheduled can become live, and not in_review");
  for (const char* state : {"live", "ended", "live", "ended", "in_review", "ended"}) {
    const auto changed = editor.Patch(meeting.Path(), R"({"state":")" + std::string(state) + "\"}");
    EXPECT_EQ(changed.At("/state"), state);
  }
  const auto published = editor.Patch(meeting.Path(), R"({"state":"published"})");
  EXPECT_EQ(published.status, 409);
  EXPECT_THAT(published.At("/error/message"), HasSubstr("POST .../publish"));
}

TEST(Meetings, HaveOneFloorTrackAndAnyNumberOfTranslations) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting();
  const auto path = meeting.Path("/tracks");
  const auto added = server.Editor().Post(path, R"({"language":"fr","kind":"translation"})");
  ASSERT_EQ(added.status, 201) << added;
  EXPECT_EQ(server.Anonymous().Get(added.headers.at("location")).body, added.body);
  EXPECT_EQ(server.Anonymous().Get(path).At("/tracks/1/id"), added.At("/id"));
  const auto second_floor = server.Editor().Post(path, R"({"language":"de"})");
  EXPECT_EQ(second_floor.status, 409);
  EXPECT_EQ(second_floor.At("/error/field"), "kind");
}

TEST(Rosters, AreExchangedAndNameTheSpeakersAgain) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting();
  CaptionerClient captioner(server, meeting);
  captioner.Hello(meeting.ticket);
  captioner.Event(1, ">> OKEKE: The ferry is late.\n");
  captioner.AckUpTo(1);
  const auto put = server.Editor().Put(
      meeting.Path("/roster"), R"({"people":[{"id":"p9","name":"Ada Okeke","aliases":["Ada"]}]})");
  EXPECT_EQ(put.status, 200) << put;
  EXPECT_EQ(server.Anonymous().Get(meeting.Path("/roster")).At("/people/0/id"), "p9");
  const auto transcript = server.Anonymous().Get(meeting.TrackPath("/transcript"));
  EXPECT_EQ(transcript.At("/turns/0/speaker/name"), "Ada Okeke");
}

TEST(Tickets, AreShownOnceListedAndRevoked) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting();
  const auto list = server.Editor().Get(meeting.TrackPath("/tickets"));
  EXPECT_EQ(list.At("/tickets/0/id"), meeting.ticket_id);
  EXPECT_EQ(list.At("/tickets/0/name"), "steno");
  EXPECT_EQ(list.body.find(meeting.ticket), std::string::npos);
  EXPECT_EQ(server.Editor().Delete("/api/v1/tickets/" + meeting.ticket_id).status, 204);
  const auto after = server.Editor().Get(meeting.TrackPath("/tickets"));
  EXPECT_NE(after.At("/tickets/0/revoked_at"), "null");
  EXPECT_EQ(server.Editor().Delete("/api/v1/tickets/c-nobody").status, 404);
}

}  // namespace
}  // namespace plenary::test
