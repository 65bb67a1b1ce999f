// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/meeting_files.h"
#include "plenary/store/store.h"
#include "support/child_process.h"
#include "support/scratch_folder.h"

namespace plenary::test {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;

class AdminCommand : public ::testing::Test {
 protected:
  Finished Admin(std::vector<std::string> args) {
    args.insert(args.begin(), "admin");
    args.insert(args.end(), {"--data", data_});
    return Plenary(args);
  }

  std::vector<boost::json::value> Answers(const std::vector<std::string>& args) {
    const auto done = Admin(args);
    EXPECT_EQ(done.status, 0) << done.err;
    return JsonLines(done.out);
  }

  ScratchFolder folder_;
  std::string data_ = folder_.Path("data");
};

TEST_F(AdminCommand, MakesAMeetingWithATrackAndATicketForIt) {
  const auto roster = folder_.Write("roster.json", kRoster);
  const auto made = Answers({"create-meeting", "--title", "Harbour board", "--series", "Harbour",
                             "--number", "4", "--roster", roster, "--language", "pt", "--state",
                             "live", "--visibility", "unlisted"})
                        .at(0);
  auto store = store::OpenSqliteStore({data_ + "/plenary.db", true}).value();
  const auto meeting = store->FindMeeting(Member(made, "meeting")).value();
  EXPECT_EQ(meeting.title, "Harbour board");
  EXPECT_EQ(meeting.number, 4);
  EXPECT_EQ(meeting.state, store::MeetingState::live);
  EXPECT_EQ(meeting.visibility, store::Visibility::unlisted);
  EXPECT_EQ(store->FindTrack(Member(made, "track")).value().language, "pt");
  EXPECT_THAT(store->ReadRoster(meeting.id).value().people, SizeIs(2));
  EXPECT_EQ(Member(Answers({"meetings"}).at(0), "meeting"), meeting.id);
}

TEST_F(AdminCommand, StoresCredentialsByTheirHashOnlyAndRevokesThem) {
  const auto track = Member(Answers({"create-meeting", "--title", "Pilots"}).at(0), "track");
  const auto ticket = Answers({"ticket", track, "--name", "Rose"}).at(0);
  const auto key = Answers({"editor", "Ines Duarte"}).at(0);
  EXPECT_GE(Member(ticket, "ticket").size(), 32u);
  EXPECT_EQ(ReadFile(data_ + "/plenary.db").find(Member(key, "key")), std::string::npos);

  Answers({"revoke", Member(ticket, "credential")});
  for (const auto& credential : Answers({"credentials"})) {
    const bool is_rose = Member(credential, "name") == "Rose";
    EXPECT_EQ(credential.at("is_revoked").as_bool(), is_rose);
  }
}

TEST_F(AdminCommand, RefusesWhatDoesNotExistAndWhatItDoesNotKnow) {
  Answers({"key"});
  const struct {
    std::vector<std::string> args;
    const char* says;
  } kRows[] = {
      {{"ticket", "k-nowhere"}, "k-nowhere"},
      {{"revoke", "c-nobody"}, "c-nobody"},
      {{"rebuild", "k-nowhere"}, "k-nowhere"},
      {{"create-meeting", "--title", "T", "--state", "published"}, "expected scheduled or live"},
      {{"create-meeting", "--title", "T", "--visibility", "secret"}, "expected public, unlisted"},
  };
  for (const auto& row : kRows) {
    const auto done = Admin(row.args);
    EXPECT_EQ(done.status, 1);
    EXPECT_THAT(done.err, HasSubstr(row.says));
  }
}

TEST_F(AdminCommand, RebuildsTheTurnsOfEveryTrack) {
  ASSERT_EQ(Plenary({"import", folder_.Write("c.txt", kCaptions), "--data", data_}).status, 0);
  const auto rebuilt = Answers({"rebuild"});
  ASSERT_THAT(rebuilt, SizeIs(1));
  EXPECT_EQ(rebuilt[0].at("turns").to_number<int>(), 3);
}

}  // namespace
}  // namespace plenary::test
