// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "captioner_client.h"
#include "running_server.h"

namespace plenary::test {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

constexpr const char* kText =
    ">> MS. RIVERA: Good morning. The  harbour wall was repaired.\n\n>> Thank you.\n(Laughter)\n";

class Reading : public testing::Test {
 protected:
  Reading() : meeting_(server_.MakeMeeting()) {
    CaptionerClient captioner(server_, meeting_);
    captioner.Hello(meeting_.ticket);
    captioner.Event(1, kText);
    captioner.AckUpTo(1);
  }

  Answer Get(const std::string& path) const { return server_.Anonymous().Get(path); }

  RunningServer server_;
  MadeMeeting meeting_;
};

TEST_F(Reading, GivesTheTranscriptOfATrackAndOfTheMeeting) {
  const auto of_track = Get(meeting_.TrackPath("/transcript"));
  EXPECT_EQ(of_track.status, 200);
  EXPECT_EQ(of_track.At("/meeting/title"), "Harbour board");
  EXPECT_EQ(of_track.At("/turns/0/speaker/name"), "Ana Rivera");
  EXPECT_EQ(of_track.At("/turns/0/text"), "Good morning. The harbour wall was repaired.");
  EXPECT_EQ(of_track.At("/markers/0/kind"), "laughter");
  EXPECT_EQ(Get(meeting_.Path("/transcript")).body, of_track.body);
}

TEST_F(Reading, GivesEveryFormat) {
  const auto transcript = meeting_.TrackPath("/transcript?format=");
  EXPECT_THAT(Get(transcript + "vtt").body, StartsWith("WEBVTT"));
  EXPECT_EQ(Get(transcript + "vtt").headers.at("content-type"), "text/vtt; charset=utf-8");
  EXPECT_THAT(Get(transcript + "html").body, HasSubstr("<html"));
  EXPECT_THAT(Get(transcript + "markdown").body, HasSubstr("Ana Rivera"));
  EXPECT_THAT(Get(transcript + "text").body, HasSubstr("The harbour wall was repaired."));
  const auto unknown = Get(transcript + "docx");
  EXPECT_EQ(unknown.status, 400);
  EXPECT_EQ(unknown.At("/error/field"), "format");
}

TEST_F(Reading, GivesTheCaptionersOwnTextByteForByte) {
  const auto text = Get(meeting_.TrackPath("/text"));
  EXPECT_EQ(text.body, kText);
  EXPECT_EQ(text.headers.at("content-type"), "text/plain; charset=utf-8");
}

TEST_F(Reading, GivesTheReport) {
  const auto report = Get(meeting_.Path("/report"));
  EXPECT_EQ(report.status, 200);
  EXPECT_EQ(report.At("/participants/0/name"), "Ana Rivera");
  EXPECT_THAT(Get(meeting_.Path("/report?format=markdown")).body, HasSubstr("# "));
  EXPECT_EQ(Get(meeting_.Path("/report?format=html")).headers.at("content-type"),
            "text/html; charset=utf-8");
  EXPECT_EQ(Get(meeting_.Path("/report?format=pdf")).status, 400);
}

TEST_F(Reading, FindsTurns) {
  // The transcript as it was captioned is read from the store, which is in step then.
  Get(meeting_.TrackPath("/transcript?version=captioned"));
  const auto found = Get("/api/v1/search?q=harbour+wall&limit=5");
  EXPECT_EQ(found.status, 200);
  EXPECT_EQ(found.At("/query"), "harbour wall");
  EXPECT_EQ(found.At("/total"), "1");
  EXPECT_EQ(found.At("/hits/0/meeting"), meeting_.id);
  EXPECT_EQ(found.At("/hits/0/speaker"), "Ana Rivera");
  EXPECT_EQ(found.At("/hits/0/turn"), "1");
  EXPECT_THAT(found.At("/hits/0/url"), StartsWith("/meetings/" + meeting_.id));
  const auto hit = found.Json().at("hits").at(0);
  const std::string snippet(hit.at("snippet").as_string());
  const auto begin = hit.at("highlights").at(0).at("begin").to_number<std::size_t>();
  EXPECT_EQ(snippet.substr(begin, 7), "harbour");
}

TEST_F(Reading, FindsNothingOfWhatTheReaderMayNotRead) {
  Get(meeting_.TrackPath("/transcript?version=captioned"));
  server_.SetState(meeting_, "ended");
  EXPECT_EQ(Get("/api/v1/search?q=harbour").At("/total"), "0");
  EXPECT_EQ(server_.Editor().Get("/api/v1/search?q=harbour").At("/total"), "1");
  const auto in_meeting = "/api/v1/search?q=harbour&meeting=" + meeting_.id;
  EXPECT_EQ(Get(in_meeting).status, 404);
  EXPECT_EQ(server_.Editor().Get(in_meeting).At("/total"), "1");
}

TEST_F(Reading, OfAMeetingWithoutATrackFindsNone) {
  const auto made = server_.Administrator().Post("/api/v1/meetings", R"({"title":"Empty"})");
  const auto path = made.headers.at("location");
  EXPECT_EQ(server_.Administrator().Get(path + "/transcript").status, 404);
  EXPECT_EQ(server_.Administrator().Get(path + "/report").status, 404);
}

}  // namespace
}  // namespace plenary::test
