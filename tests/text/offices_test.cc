// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/offices.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plenary/text/fold.h"

namespace plenary::text {
namespace {

using testing::ElementsAre;

std::vector<std::string> FormsOf(const OfficeRow& row) {
  std::vector<std::string> forms;
  std::string_view rest = row.forms;
  while (!rest.empty()) {
    const std::size_t comma = std::min(rest.find(", "), rest.size());
    forms.emplace_back(rest.substr(0, comma));
    rest.remove_prefix(std::min(rest.size(), comma + 2));
  }
  return forms;
}

TEST(Offices, EveryFormOfARowIsReadAsItsOffice) {
  for (const auto& row : OfficeRows()) {
    for (const auto& form : FormsOf(row)) {
      std::string words;
      for (const auto& word : OfficeWords(form)) words += (words.empty() ? "" : " ") + word;
      EXPECT_EQ(words, row.office) << form;
    }
  }
}

TEST(OfficeWords, LeavesOutWhatSaysNothing) {
  EXPECT_THAT(OfficeWords("The Chair"), ElementsAre("chair"));
  EXPECT_THAT(OfficeWords("Madam President"), ElementsAre("president"));
  EXPECT_THAT(OfficeWords("Minister of Transport"), ElementsAre("minister", "transport"));
  EXPECT_THAT(OfficeWords("رئيسة اللجنة"), ElementsAre("president", FoldName("اللجنة")));
  EXPECT_THAT(OfficeWords(""), ElementsAre());
}

TEST(OfficeWords, PutsWhatQualifiesAnOfficeBeforeIt) {
  EXPECT_THAT(OfficeWords("directrice adjointe"), ElementsAre("deputy", "director"));
  EXPECT_THAT(OfficeWords("stellvertretende Vorsitzende"), ElementsAre("deputy", "chair"));
  EXPECT_TRUE(QualifiesOffice("deputy"));
  EXPECT_FALSE(QualifiesOffice("chair"));
}

TEST(OfficeLength, CountsTheArticleToo) {
  EXPECT_EQ(OfficeLength({"le", "president"}, 0), 2U);
  EXPECT_EQ(OfficeLength({"secretario", "general"}, 0), 2U);
  EXPECT_EQ(OfficeLength({"tara", "okeke"}, 0), 0U);
  EXPECT_EQ(OfficeLength({}, 0), 0U);
}

TEST(TakeApartChinese, TakesTitlesAndOfficesOffEitherSide) {
  struct {
    const char* label;
    const char* name;
    const char* title;
    const char* office;
  } cases[] = {{"李晓梅女士", "李晓梅", "女士", ""},
               {"王主席", "王", "", "主席"},
               {"主席王建国", "王建国", "", "主席"},
               {"欧阳副主席", "欧阳", "", "副主席"},
               {"主席", "", "", "主席"},
               {"张伟", "张伟", "", ""}};
  for (const auto& row : cases) {
    const ChineseLabel parts = TakeApartChinese(row.label);
    EXPECT_EQ(parts.name, row.name) << row.label;
    EXPECT_EQ(parts.title, row.title) << row.label;
    EXPECT_EQ(parts.office, row.office) << row.label;
  }
}

}  // namespace
}  // namespace plenary::text
