// SPDX-License-Identifier: Apache-2.0
#include "fillers.h"

#include <gtest/gtest.h>

namespace plenary::report {
namespace {

TEST(Fillers, AreLeftOut) {
  EXPECT_EQ(WithoutFillers("So, um, the ferry is, you know, late."), "The ferry is late.");
  EXPECT_EQ(WithoutFillers("And I think that the dock is, uh, full."), "The dock is full.");
  EXPECT_EQ(WithoutFillers("Well, okay, basically the dock is full."), "The dock is full.");
}

TEST(Fillers, AtTheBeginningAreFormsOfAddress) {
  EXPECT_EQ(WithoutFillers("Madam Chair, the dock is full."), "The dock is full.");
  EXPECT_EQ(WithoutFillers("Madame la présidente, le quai est plein."), "Le quai est plein.");
}

TEST(Fillers, AreNotPartsOfOtherWords) {
  EXPECT_EQ(WithoutFillers("The umbrella of the soprano is actual."),
            "The umbrella of the soprano is actual.");
  EXPECT_EQ(WithoutFillers("Andorra sent a note."), "Andorra sent a note.");
}

TEST(Fillers, LeaveNothingOfASentenceThatIsNothingElse) {
  EXPECT_EQ(WithoutFillers("Um."), "");
  EXPECT_EQ(WithoutFillers(""), "");
}

}  // namespace
}  // namespace plenary::report
