// SPDX-License-Identifier: Apache-2.0
#include "journal.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "support/scratch_folder.h"

namespace plenary::client {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using transcript::CaptionEvent;

std::vector<transcript::CaptionEvent> EventsOf(const Journal& journal) {
  std::vector<transcript::CaptionEvent> events;
  for (const auto& kept : journal.events()) events.push_back(kept.event);
  return events;
}

class JournalTest : public testing::Test {
 protected:
  JournalTest() {
    const auto journal = Open();
    client = journal->client();
    EXPECT_TRUE(journal->Append(first));
    EXPECT_TRUE(journal->Append(second));
  }
  std::string path() const { return folder_.Path("journal"); }
  std::unique_ptr<Journal> Open() { return Journal::Open(path()).value(); }

  const CaptionEvent first{7, 0, "Früh\n", {}, {}};
  const CaptionEvent second{8, 2, "h", {}, {}, true};
  std::string client;

 private:
  test::ScratchFolder folder_;
};

TEST_F(JournalTest, GivesBackWhatWasKept) {
  const auto again = Open();
  EXPECT_EQ(again->client(), client);
  EXPECT_EQ(client.size(), 20u);
  EXPECT_THAT(EventsOf(*again), ElementsAre(first, second));
}

TEST_F(JournalTest, DropsALastRecordThatWasCutOffAtAnyByte) {
  const auto whole = std::filesystem::file_size(path());
  for (std::uintmax_t cut = 1; cut < 30; ++cut) {
    std::filesystem::resize_file(path(), whole - cut);
    {
      const auto journal = Open();
      EXPECT_THAT(EventsOf(*journal), ElementsAre(first)) << cut;
      EXPECT_TRUE(journal->Append(second));
    }
    EXPECT_THAT(EventsOf(*Open()), ElementsAre(first, second)) << cut;
  }
}

TEST_F(JournalTest, KnowsUnderWhichLeaseAnEventWasNumbered) {
  EXPECT_TRUE(Open()->Append({9, 0, "apart", {}, {}}, 0));
  EXPECT_TRUE(Open()->Append({9, 0, "mine", {}, {}}, 4));
  const auto events = Open()->events();
  ASSERT_EQ(events.size(), 4u);
  EXPECT_EQ(events[1].fence, std::nullopt);
  EXPECT_EQ(events[2].fence, 0u);
  EXPECT_EQ(events[3].fence, 4u);
}

TEST_F(JournalTest, ForgetsTheEventsOfAnotherLog) {
  EXPECT_TRUE(Open()->Begin("one"));
  EXPECT_EQ(Open()->epoch(), "one");
  EXPECT_THAT(EventsOf(*Open()), ElementsAre(first, second)) << "their log was not known";
  EXPECT_TRUE(Open()->Begin("one"));
  EXPECT_THAT(EventsOf(*Open()), ElementsAre(first, second));
  EXPECT_TRUE(Open()->Begin("two"));
  EXPECT_THAT(EventsOf(*Open()), IsEmpty());
  EXPECT_EQ(Open()->client(), client);
}

TEST_F(JournalTest, RefusesWhatIsDamagedInTheMiddle) {
  std::fstream(path(), std::ios::in | std::ios::out).seekp(80).put('#');
  EXPECT_EQ(Journal::Open(path()).error().code, Errc::bad_input);
}

TEST_F(JournalTest, RefusesAFileOfAnotherKind) {
  std::ofstream(path()) << "Dear diary,\n";
  EXPECT_EQ(Journal::Open(path()).error().code, Errc::bad_input);
}

TEST_F(JournalTest, SaysWhenItCannotBeMade) {
  EXPECT_EQ(Journal::Open(path() + "/no/journal").error().code, Errc::unavailable);
}

}  // namespace
}  // namespace plenary::client
