// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "end_to_end/http_client.h"
#include "end_to_end/reader_socket.h"
#include "end_to_end/stage.h"

namespace plenary::test {
namespace {

namespace json = boost::json;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kCaptioned =
    ">> ANN BELL: Good morning.\n\n>> LEE: The sluce gate was panted green.\n\n>> ANN BELL: "
    "Thanks.\n";
constexpr const char* kWrong = "The sluce gate was panted green.";
constexpr const char* kRight = "The sluice gate was painted green.";

// A meeting of three turns, the second of which an editor corrects.
class CorrectedTurn : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto file = stage_.folder.Write("captions.txt", kCaptioned);
    const auto replay = stage_.Replay(file, meeting_, {"--wpm", "0"});
    ASSERT_EQ(replay->Wait().status, 0);
    ReaderSocket(stage_.server.port(), meeting_.track).WaitForTurn(3);
    const auto turns = stage_.Transcript(meeting_).at("turns").as_array();
    turn_ = json::value_to<std::string>(turns.at(1).at("id"));
    Revise("text", kRight);
    Revise("speaker", "Lee Okafor");
  }

  void Revise(const char* kind, const char* value) {
    const auto answer = Post(stage_.server.port(), TurnPath() + "/revisions",
                             {{"kind", kind}, {"value", value}}, key_);
    ASSERT_EQ(answer.status, 201) << answer.body;
  }

  std::string TurnPath() const { return "/api/v1/tracks/" + meeting_.track + "/turns/" + turn_; }

  std::string Page(const std::string& target) const {
    const auto answer = Get(stage_.server.port(), target);
    EXPECT_EQ(answer.status, 200) << answer.body;
    return answer.body;
  }

  std::int64_t Found(const std::string& words) const {
    const auto answer = Get(stage_.server.port(), "/api/v1/search?q=" + words).Json();
    return answer.at("total").to_number<std::int64_t>();
  }

  void ExpectCorrected() const {
    const auto page = Page("/meetings/" + meeting_.id);
    EXPECT_THAT(page, HasSubstr(kRight));
    EXPECT_THAT(page, HasSubstr("Lee Okafor"));
    EXPECT_EQ(Found("sluice+painted"), 1);
    EXPECT_EQ(Found("speaker:okafor"), 1);
    EXPECT_EQ(Found("sluce"), 0);
    const auto turn = json::parse(Page(TurnPath()));
    EXPECT_EQ(turn.at("turn").at("text"), kRight);
    EXPECT_EQ(turn.at("captioned").at("text"), kWrong);
    EXPECT_EQ(turn.at("revisions").as_array().size(), 2u);
    EXPECT_EQ(stage_.Text(meeting_), kCaptioned);
  }

  Stage stage_;
  StagedMeeting meeting_ = stage_.MakeMeeting("Sluice works");
  std::string key_ = stage_.server.administrator_key();
  std::string turn_;
};

TEST_F(CorrectedTurn, ReadsCorrectedAndIsFoundByItsNewWords) {
  ExpectCorrected();
}

TEST_F(CorrectedTurn, ShowsTheCaptionersWordsOnDemand) {
  const auto transcript = "/api/v1/tracks/" + meeting_.track + "/transcript?format=text";
  EXPECT_THAT(Page(transcript), AllOf(HasSubstr(kRight), Not(HasSubstr(kWrong))));
  EXPECT_THAT(Page(transcript + "&version=captioned"), HasSubstr(kWrong));
  EXPECT_THAT(Page("/meetings/" + meeting_.id + "/captions"), HasSubstr(kWrong));
}

TEST_F(CorrectedTurn, IsStillCorrectedAfterARestart) {
  stage_.server.Kill();
  stage_.server.Restart();
  ExpectCorrected();
}

TEST_F(CorrectedTurn, IsStillCorrectedAfterARebuildBesideAndWithoutTheServer) {
  ASSERT_EQ(Plenary({"admin", "rebuild", "--data", stage_.data}).status, 0);
  ExpectCorrected();
  stage_.server.AskToStop();
  stage_.server.WaitForEnd();
  ASSERT_EQ(Plenary({"admin", "rebuild", meeting_.track, "--data", stage_.data}).status, 0);
  stage_.server.Restart();
  ExpectCorrected();
}

TEST_F(CorrectedTurn, ReadsAsCaptionedAgainOnceUndone) {
  const auto revisions = json::parse(Page(TurnPath())).at("revisions").as_array();
  for (const auto& revision : revisions) {
    const auto id = std::to_string(revision.at("id").to_number<std::int64_t>());
    const auto path = "/api/v1/tracks/" + meeting_.track + "/revisions/" + id + "/undo";
    EXPECT_EQ(Post(stage_.server.port(), path, {}, key_).status, 200);
  }
  EXPECT_THAT(Page("/meetings/" + meeting_.id), HasSubstr(kWrong));
  EXPECT_EQ(Found("sluce"), 1);
}

TEST_F(CorrectedTurn, NeedsAnEditor) {
  const json::object revision{{"kind", "text"}, {"value", "Anything."}};
  EXPECT_EQ(Post(stage_.server.port(), TurnPath() + "/revisions", revision, "").status, 401);
  EXPECT_EQ(Post(stage_.server.port(), TurnPath() + "/revisions", revision, meeting_.ticket).status,
            403);
  ExpectCorrected();
}

}  // namespace
}  // namespace plenary::test
