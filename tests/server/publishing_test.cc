// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "captioner_client.h"
#include "running_server.h"

namespace plenary::test {
namespace {

using testing::HasSubstr;

class Publishing : public testing::Test {
 protected:
  Publishing() : meeting_(server_.MakeMeeting()), editor_(server_.Editor()) {
    CaptionerClient captioner(server_, meeting_);
    captioner.Hello(meeting_.ticket);
    captioner.Event(1, ">> CHAIR: The harbor wall.\n");
    captioner.AckUpTo(1);
  }

  RunningServer server_;
  MadeMeeting meeting_;
  ApiClient editor_;
};

TEST_F(Publishing, WaitsForTheMeetingsEnd) {
  const auto refused = editor_.Post(meeting_.Path("/publish"));
  EXPECT_EQ(refused.status, 409);
  EXPECT_EQ(refused.At("/error/message"),
            "the meeting is live: set its state to ended before publishing it");
}

TEST_F(Publishing, FreezesWhatIsShownAndOpensItToReaders) {
  server_.SetState(meeting_, "ended");
  EXPECT_EQ(server_.Anonymous().Get(meeting_.Path()).status, 404);
  const auto published = editor_.Post(meeting_.Path("/publish"));
  ASSERT_EQ(published.status, 201) << published;
  EXPECT_EQ(published.At("/version"), "1");
  EXPECT_EQ(published.At("/author"), "Ines");
  EXPECT_EQ(server_.Anonymous().Get(meeting_.Path()).At("/state"), "published");
  const auto shown = server_.Anonymous().Get(meeting_.TrackPath("/transcript"));
  EXPECT_EQ(server_.Anonymous().Get(meeting_.Path("/publications/1")).body, shown.body);
}

TEST_F(Publishing, AgainMakesTheNextVersionAndKeepsTheFirst) {
  server_.SetState(meeting_, "ended");
  editor_.Post(meeting_.Path("/publish"));
  editor_.Post(meeting_.TrackPath("/turns/t1-0/revisions"),
               R"({"kind":"text","value":"The harbour wall."})");
  EXPECT_EQ(editor_.Post(meeting_.Path("/publish")).At("/version"), "2");
  const auto all = server_.Anonymous().Get(meeting_.Path("/publications"));
  EXPECT_EQ(all.At("/publications/1/version"), "2");
  const auto version = [&](const char* n) {
    return server_.Anonymous().Get(meeting_.Path("/publications/") + n).At("/turns/0/text");
  };
  EXPECT_EQ(version("1"), "The harbor wall.");
  EXPECT_EQ(version("2"), "The harbour wall.");
  EXPECT_EQ(server_.Anonymous().Get(meeting_.Path("/publications/3")).status, 404);
  EXPECT_EQ(server_.Anonymous().Get(meeting_.Path("/publications/first")).status, 404);
}

TEST_F(Publishing, IsTakenBack) {
  server_.SetState(meeting_, "ended");
  EXPECT_EQ(editor_.Post(meeting_.Path("/withdraw")).status, 409);
  editor_.Post(meeting_.Path("/publish"));
  EXPECT_EQ(editor_.Post(meeting_.Path("/withdraw")).At("/state"), "withdrawn");
  EXPECT_EQ(server_.Anonymous().Get(meeting_.Path("/publications/1")).status, 404);
  EXPECT_EQ(editor_.Get(meeting_.Path("/publications/1")).status, 200);
  EXPECT_EQ(editor_.Post(meeting_.Path("/publish")).At("/version"), "2");
}

TEST_F(Publishing, TakesNoFieldsAndNeedsATrack) {
  server_.SetState(meeting_, "ended");
  EXPECT_EQ(editor_.Post(meeting_.Path("/publish"), R"({"version":3})").At("/error/field"),
            "version");
  const auto made = editor_.Post("/api/v1/meetings", R"({"title":"Empty"})");
  const auto path = made.headers.at("location");
  editor_.Patch(path, R"({"state":"live"})");
  editor_.Patch(path, R"({"state":"ended"})");
  const auto refused = editor_.Post(path + "/publish");
  EXPECT_EQ(refused.status, 409);
  EXPECT_THAT(refused.At("/error/message"), HasSubstr("nothing to publish"));
}

}  // namespace
}  // namespace plenary::test
