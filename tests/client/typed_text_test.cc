// SPDX-License-Identifier: Apache-2.0
#include "typed_text.h"

#include <gtest/gtest.h>

#include "plenary/live/text_tail.h"

namespace plenary::client {
namespace {

TEST(TypedText, IsCheckedByLengthAndHashOfItsEnd) {
  TypedText text(0, "");
  text.Apply(0, "see wall");
  text.Apply(6, "a wäll");
  EXPECT_EQ(text.CheckAfter(2), (live::Check{2, 8, live::TailHash("sea wäll")}));
}

TEST(TypedText, IsNotCheckedWhileTooLittleOfItIsKnown) {
  TypedText text(1000, std::string(200, 'x'));
  EXPECT_TRUE(text.CheckAfter(1));
  text.Apply(3, "ab");
  EXPECT_FALSE(text.CheckAfter(2));
  text.Apply(0, "c");
  EXPECT_EQ(text.CheckAfter(3)->length, 1000u);
}

TEST(TypedText, RepairsTheServersText) {
  TypedText text(0, "");
  text.Apply(0, "the sea wall");
  EXPECT_EQ(text.RepairOf({3, 12, "the see wall"}), (TypedText::Repair{6, "a wall"}));
  EXPECT_EQ(text.RepairOf({3, 8, "the sea "}), (TypedText::Repair{0, "wall"}));
  EXPECT_EQ(text.RepairOf({3, 14, "the sea walls."}), (TypedText::Repair{2, ""}));
  EXPECT_EQ(text.RepairOf({3, 12, "the sea wall"}), (TypedText::Repair{0, ""}));
}

TEST(TypedText, RepairsWhatIsKnownOfALongText) {
  TypedText text(1000, "the sea wall");
  EXPECT_EQ(text.RepairOf({3, 1001, "sea walk."}), (TypedText::Repair{2, "l"}));
}

}  // namespace
}  // namespace plenary::client
