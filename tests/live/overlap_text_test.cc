// SPDX-License-Identifier: Apache-2.0
#include "overlap_text.h"

#include <gtest/gtest.h>

namespace plenary::live {
namespace {

TEST(OverlapText, IsWhatWasTyped) {
  OverlapText overlap;
  overlap.Apply(0, "Good mornign");
  overlap.Apply(2, "ng");
  EXPECT_EQ(overlap.text(), "Good morning");
}

TEST(OverlapText, MayBeErasedBeyondItsBeginning) {
  OverlapText overlap;
  overlap.Apply(0, "été");
  overlap.Apply(10, "now");
  EXPECT_EQ(overlap.text(), "now");
}

TEST(OverlapText, KnowsWhatCameAfterTheHoldersLastWord) {
  OverlapText overlap;
  overlap.Apply(0, "one two ");
  EXPECT_EQ(overlap.late(), "one two ") << "the holder has not written since";
  overlap.HolderWrote();
  overlap.Apply(0, "three");
  EXPECT_EQ(overlap.late(), "three");
  overlap.Apply(8, "2");
  EXPECT_EQ(overlap.text(), "one t2");
  EXPECT_EQ(overlap.late(), "2");
}

TEST(OverlapText, KeepsItsEndOnly) {
  OverlapText overlap;
  std::string typed;
  for (int i = 0; i < 40'000; ++i) {
    const auto word = std::to_string(i) + " ";
    overlap.Apply(0, word);
    if (i == 39'990) overlap.HolderWrote();
    typed += word;
  }
  EXPECT_LE(overlap.text().size(), 128u * 1024);
  EXPECT_TRUE(typed.ends_with(overlap.text()));
  EXPECT_EQ(overlap.late(), "39991 39992 39993 39994 39995 39996 39997 39998 39999 ");
}

}  // namespace
}  // namespace plenary::live
