// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "captioner_client.h"
#include "running_server.h"

namespace plenary::test {
namespace {

using testing::HasSubstr;

class Desk : public testing::Test {
 protected:
  Desk() : meeting_(server_.MakeMeeting()), editor_(server_.Editor()) {
    CaptionerClient captioner(server_, meeting_);
    captioner.Hello(meeting_.ticket);
    captioner.Event(1, ">> The harbor wall.\n\n>> CHAIR: Thank you.\n");
    captioner.AckUpTo(1);
  }

  std::string Turn(const std::string& rest = {}) const {
    return meeting_.TrackPath("/turns/t1-0" + rest);
  }

  RunningServer server_;
  MadeMeeting meeting_;
  ApiClient editor_;
};

TEST_F(Desk, EditsATurnAndKeepsWhatWasCaptioned) {
  const auto revised = editor_.Post(
      Turn("/revisions"), R"({"kind":"text","value":"The harbour wall.","why":"spelling"})");
  ASSERT_EQ(revised.status, 201) << revised;
  EXPECT_EQ(revised.At("/turn/text"), "The harbour wall.");
  EXPECT_EQ(revised.At("/revision/author"), "Ines");
  EXPECT_EQ(revised.At("/revision/undone_at"), "null");
  const auto turn = server_.Anonymous().Get(Turn());
  EXPECT_EQ(turn.At("/turn/text"), "The harbour wall.");
  EXPECT_EQ(turn.At("/captioned/text"), "The harbor wall.");
  EXPECT_EQ(turn.At("/revisions/0/why"), "spelling");
  const auto transcript = meeting_.TrackPath("/transcript");
  EXPECT_EQ(editor_.Get(transcript).At("/turns/0/text"), "The harbour wall.");
  EXPECT_EQ(editor_.Get(transcript + "?version=captioned").At("/turns/0/text"), "The harbor wall.");
  EXPECT_EQ(editor_.Get("/api/v1/search?q=harbour").At("/total"), "1");
  EXPECT_EQ(editor_.Get("/api/v1/search?q=harbor").At("/total"), "0");
}

TEST_F(Desk, SetsTheSpeakerOfATurn) {
  const auto revised = editor_.Post(
      Turn("/revisions"), R"({"kind":"speaker","value":"Ana Rivera","person_id":"ana-rivera"})");
  ASSERT_EQ(revised.status, 201) << revised;
  EXPECT_EQ(revised.At("/turn/speaker/name"), "Ana Rivera");
  EXPECT_EQ(revised.At("/turn/speaker/id"), "ana-rivera");
}

TEST_F(Desk, TakesARevisionBackOnce) {
  const auto revised = editor_.Post(Turn("/revisions"), R"({"kind":"text","value":"Nonsense."})");
  const auto undo = meeting_.TrackPath("/revisions/" + revised.At("/revision/id") + "/undo");
  const auto undone = editor_.Post(undo);
  EXPECT_EQ(undone.status, 200);
  EXPECT_EQ(undone.At("/turn/text"), "The harbor wall.");
  EXPECT_EQ(undone.At("/revision/undone_by"), "Ines");
  EXPECT_EQ(editor_.Post(undo).status, 409);
  EXPECT_EQ(editor_.Post(meeting_.TrackPath("/revisions/999/undo")).status, 404);
  EXPECT_EQ(editor_.Post(meeting_.TrackPath("/revisions/first/undo")).status, 404);
}

TEST_F(Desk, RefusesWhatDoesNotFit) {
  struct Row {
    const char* body;
    const char* field;
  };
  const Row kRows[] = {
      {R"({"value":"a"})", "kind"},
      {R"({"kind":"colour","value":"a"})", "kind"},
      {R"({"kind":"text"})", "value"},
      {R"({"kind":"text","value":"a","person_id":"ana-rivera"})", "person_id"},
      {R"({"kind":"speaker","value":"a\nb"})", "value"},
      {R"({"kind":"speaker","value":"Nobody","person_id":"nobody"})", "person_id"},
      {R"({"kind":"text","value":"a","by":"me"})", "by"},
  };
  for (const Row& row : kRows) {
    SCOPED_TRACE(row.body);
    const auto answer = editor_.Post(Turn("/revisions"), row.body);
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(answer.At("/error/field"), row.field);
  }
  const auto nowhere =
      editor_.Post(meeting_.TrackPath("/turns/t99-0/revisions"), R"({"kind":"text","value":"a"})");
  EXPECT_EQ(nowhere.status, 404);
  EXPECT_THAT(nowhere.At("/error/message"), HasSubstr("t99-0"));
  EXPECT_EQ(server_.Anonymous().Get(Turn()).At("/revisions/0"), "");
}

}  // namespace
}  // namespace plenary::test
