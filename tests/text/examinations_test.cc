// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/examinations.h"

#include <gtest/gtest.h>

#include <string>

namespace plenary::text {
namespace {

TEST(Examinations, EveryRowKnowsItsExample) {
  for (const auto& row : ExaminationRows()) {
    const auto found = FindExamination(row.example);
    const bool is_counsel = row.names == ExaminationRow::Names::counsel;
    EXPECT_FALSE((is_counsel ? found.counsel : found.witness).empty()) << row.example;
    EXPECT_EQ(found.is_sworn, row.names == ExaminationRow::Names::sworn_witness) << row.example;
  }
}

TEST(FindExamination, TellsWhoAsksAndWhoAnswers) {
  const auto found = FindExamination(
      "Thank you. Please sit. ANA RIVERA-ØST (affirmed) EXAMINATION BY MR. VAN DER OKEKE");
  EXPECT_EQ(found.witness, "ANA RIVERA-ØST");
  EXPECT_EQ(found.counsel, "MR. VAN DER OKEKE");
}

TEST(FindExamination, TakesTheLastOfSeveral) {
  const auto found = FindExamination(
      "I call Bo Lindqvist. No, I am told that the next witness is Ana Rivera. Is she here?");
  EXPECT_EQ(found.witness, "Ana Rivera");
}

TEST(FindExamination, LeavesOrdinarySpeechAlone) {
  for (const char* speech :
       {"I call on everybody to come.", "The examination was by no means easy.",
        "We called the witness twice.", ""}) {
    const auto found = FindExamination(speech);
    EXPECT_TRUE(found.counsel.empty() && found.witness.empty()) << speech;
  }
}

TEST(FindExamination, LooksAtTheEndOnly) {
  EXPECT_TRUE(FindExamination("I call Ana Rivera. " + std::string(400, 'x')).witness.empty());
}

}  // namespace
}  // namespace plenary::text
