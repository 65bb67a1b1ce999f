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

class SearchCommand : public ::testing::Test {
 protected:
  SearchCommand() {
    const auto done =
        Plenary({"import", folder_.Write("captions.txt", kCaptions), "--publish", "--data", data_});
    EXPECT_EQ(done.status, 0) << done.err;
    meeting_ = done.out.substr(0, done.out.find('\n'));
  }

  ScratchFolder folder_;
  std::string data_ = folder_.Path("data");
  std::string meeting_;
};

TEST_F(SearchCommand, PrintsTheAgreedJson) {
  const auto done = Plenary({"search", "gauge -ferry north", "--format", "json", "--data", data_});
  ASSERT_EQ(done.status, 0) << done.err;
  const auto found = Json(done.out);
  EXPECT_EQ(Member(found, "query"), "gauge -ferry north");
  EXPECT_FALSE(Member(found, "understood").empty());
  EXPECT_EQ(found.at("total").to_number<int>(), 1);
  const auto& hit = found.at("hits").as_array().at(0);
  EXPECT_EQ(Member(hit, "meeting"), meeting_);
  EXPECT_EQ(hit.at("turn").to_number<int>(), 2);
  EXPECT_THAT(Member(hit, "snippet"), HasSubstr("The gauge at the north pier"));
  EXPECT_THAT(Member(hit, "url"), StartsWith("/meetings/" + meeting_ + "#"));
}

TEST_F(SearchCommand, ShowsPeopleWhatWasFoundWhere) {
  const auto done = Plenary({"search", "ferry", "--data", data_});
  EXPECT_EQ(done.status, 0) << done.err;
  EXPECT_THAT(done.out, AllOf(HasSubstr("1 turn"), HasSubstr("turn 3"), HasSubstr("*ferry*")));
}

TEST_F(SearchCommand, FindsWhatReadersMayNotSeeOnlyWhenAsked) {
  const auto captions = folder_.Write("secret.txt", ">> ANN: The crane is painted violet.\n");
  ASSERT_EQ(Plenary({"import", captions, "--data", data_}).status, 0);
  const auto total = [&](std::vector<std::string> more) {
    std::vector<std::string> args{"search", "violet", "--format", "json", "--data", data_};
    args.insert(args.end(), more.begin(), more.end());
    return Json(Plenary(args).out).at("total").to_number<int>();
  };
  EXPECT_EQ(total({}), 0);
  EXPECT_EQ(total({"--all"}), 1);
}

TEST_F(SearchCommand, GivesNoMoreThanTheLimit) {
  const auto done = Plenary({"search", "the", "--limit", "1", "--format", "json", "--data", data_});
  EXPECT_EQ(Json(done.out).at("total").to_number<int>(), 3);
  EXPECT_EQ(Json(done.out).at("hits").as_array().size(), 1u);
}

TEST_F(SearchCommand, SaysWhenThereIsNoData) {
  const auto done = Plenary({"search", "word", "--data", folder_.Path("nowhere")});
  EXPECT_EQ(done.status, 1);
  EXPECT_THAT(done.err, StartsWith("plenary: no Plenary data in "));
}

}  // namespace
}  // namespace plenary::test
