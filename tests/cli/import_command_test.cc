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
using ::testing::Le;
using ::testing::SizeIs;

class ImportCommand : public ::testing::Test {
 protected:
  // Imports a file; gives the id of the meeting.
  std::string Import(const std::string& path, std::vector<std::string> more = {}) {
    std::vector<std::string> args{"import", path, "--data", data_};
    args.insert(args.end(), more.begin(), more.end());
    const auto done = Plenary(args);
    EXPECT_EQ(done.status, 0) << done.err;
    return done.out.substr(0, done.out.find('\n'));
  }

  std::unique_ptr<store::Store> OpenStore() {
    return std::move(store::OpenSqliteStore({data_ + "/plenary.db", true}).value());
  }

  std::string LoggedText(const std::string& meeting) {
    auto store = OpenStore();
    const auto tracks = store->Tracks(meeting).value();
    std::string text;
    for (const auto& event : store->ReadLog(tracks.at(0).id, 1, 100'000).value()) {
      EXPECT_EQ(event.erase, 0u);
      EXPECT_THAT(event.append, SizeIs(Le(4096u)));
      text += event.append;
    }
    return text;
  }

  ScratchFolder folder_;
  std::string data_ = folder_.Path("data");
};

TEST_F(ImportCommand, KeepsTheTextByteForByte) {
  std::string text(kCaptions);
  for (int n = 0; n < 3000; ++n)
    text += "Die Möwen über dem Kai — 灯台 " + std::to_string(n) + "\r\n";
  EXPECT_EQ(LoggedText(Import(folder_.Write("long.txt", text))), text);
}

TEST_F(ImportCommand, TakesTitleNumberAndDateFromTheHeader) {
  const auto id = Import(folder_.Write("captions.txt", kCaptions));
  const auto meeting = OpenStore()->FindMeeting(id).value();
  EXPECT_THAT(meeting.title, HasSubstr("HARBOUR BOARD"));
  EXPECT_EQ(meeting.number, 4);
  EXPECT_EQ(meeting.starts_at, "2024-03-12T14:00Z");
  EXPECT_EQ(meeting.state, store::MeetingState::ended);
}

TEST_F(ImportCommand, CallsAMeetingWithoutHeaderByItsFile) {
  const auto id = Import(folder_.Write("pier-talk.txt", ">> ANN: Good morning.\n"));
  EXPECT_EQ(OpenStore()->FindMeeting(id).value().title, "pier-talk");
}

TEST_F(ImportCommand, ExportsTheTurnsThatProcessGives) {
  const auto captions = folder_.Write("captions.txt", kCaptions);
  const auto roster = folder_.Write("roster.json", kRoster);
  const auto id = Import(captions, {"--roster", roster, "--language", "en-GB"});
  const auto exported = Plenary({"export", id, "--format", "json", "--data", data_});
  const auto processed = Plenary({"process", captions, "--roster", roster});
  ASSERT_EQ(exported.status, 0) << exported.err;
  auto left = Json(exported.out);
  auto right = Json(processed.out);
  for (auto* transcript : {&left, &right}) {
    for (auto& turn : transcript->at("turns").as_array()) turn.as_object().erase("id");
  }
  EXPECT_EQ(left, right);
}

TEST_F(ImportCommand, PublishesAFrozenFirstVersionWhenAsked) {
  const auto id = Import(folder_.Write("captions.txt", kCaptions), {"--publish"});
  auto store = OpenStore();
  EXPECT_EQ(store->FindMeeting(id).value().state, store::MeetingState::published);
  const auto publications = store->Publications(id).value();
  ASSERT_THAT(publications, SizeIs(1));
  EXPECT_EQ(publications[0].version, 1);
  EXPECT_EQ(publications[0].transcript,
            Plenary({"export", id, "--format", "json", "--data", data_}).out);
}

TEST_F(ImportCommand, MakesAMeetingOfEachFileButGivesATitleToOneOnly) {
  const auto one = folder_.Write("one.txt", ">> ANN: One.\n");
  const auto two = folder_.Write("two.txt", ">> ANN: Two.\n");
  EXPECT_EQ(Plenary({"import", one, two, "--data", data_, "--title", "Both"}).status, 1);
  ASSERT_EQ(Plenary({"import", one, two, "--data", data_}).status, 0);
  EXPECT_THAT(OpenStore()->Meetings().value(), SizeIs(2));
}

}  // namespace
}  // namespace plenary::test
