// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/meeting_files.h"
#include "support/child_process.h"
#include "support/scratch_folder.h"

namespace plenary::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

class ReportCommand : public ::testing::Test {
 protected:
  ScratchFolder folder_;
  std::string captions_ = folder_.Write("captions.txt", kCaptions);
  std::string roster_ = folder_.Write("roster.json", kRoster);
  std::string data_ = folder_.Path("data");
};

TEST_F(ReportCommand, DraftsTheReportOfAFile) {
  const auto done = Plenary({"report", captions_, "--roster", roster_});
  ASSERT_EQ(done.status, 0) << done.err;
  const auto report = Json(done.out);
  for (const char* key : {"meeting", "participants", "apologies", "agenda", "decisions",
                          "action_items", "next_meeting", "statistics"}) {
    EXPECT_TRUE(report.as_object().contains(key)) << key;
  }
  EXPECT_EQ(report.at("participants").as_array().size(), 2u);
}

TEST_F(ReportCommand, DraftsTheSameReportOfAStoredMeetingByIdOrTitle) {
  const auto imported = Plenary(
      {"import", captions_, "--roster", roster_, "--data", data_, "--title", "Harbour board four"});
  ASSERT_EQ(imported.status, 0) << imported.err;
  const std::string id = imported.out.substr(0, imported.out.find('\n'));
  const auto by_id = Plenary({"report", id, "--data", data_});
  const auto by_title = Plenary({"report", "harbour BOARD four", "--data", data_});
  const auto of_file = Plenary({"report", captions_, "--roster", roster_});
  ASSERT_EQ(by_id.status, 0) << by_id.err;
  EXPECT_EQ(by_title.out, by_id.out);
  EXPECT_EQ(Json(by_id.out).at("participants"), Json(of_file.out).at("participants"));
}

TEST_F(ReportCommand, SaysWhenThereIsNeitherSuchAFileNorSuchAMeeting) {
  ASSERT_EQ(Plenary({"import", captions_, "--data", data_}).status, 0);
  const auto done = Plenary({"report", "m-nobody", "--data", data_});
  EXPECT_EQ(done.status, 1);
  EXPECT_THAT(done.err, AllOf(StartsWith("plenary: "), HasSubstr("m-nobody")));
}

TEST_F(ReportCommand, ListsTheFormatsThatItKnows) {
  const auto done = Plenary({"report", captions_, "--format", "docx"});
  EXPECT_EQ(done.status, 1);
  EXPECT_THAT(done.err, HasSubstr("\"docx\", expected one of: json, markdown, html"));
}

}  // namespace
}  // namespace plenary::test
