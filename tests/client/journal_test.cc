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
  EXPECT_THAT(again->events(), ElementsAre(first, second));
}

TEST_F(JournalTest, DropsALastRecordThatWasCutOffAtAnyByte) {
  const auto whole = std::filesystem::file_size(path());
  for (std::uintmax_t cut = 1; cut < 30; ++cut) {
    std::filesystem::resize_file(path(), whole - cut);
    {
      const auto journal = Open();
      EXPECT_THAT(journal->events(), ElementsAre(first)) << cut;
      EXPECT_TRUE(journal->Append(second));
    }
    EXPECT_THAT(Open()->events(), ElementsAre(first, second)) << cut;
  }
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
