// SPDX-License-Identifier: Apache-2.0
// Names of which captioning made several words.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plenary/transcript/process.h"

namespace plenary::transcript {
namespace {

std::vector<std::string> Suggested(std::string_view captions) {
  Roster roster;
  roster.people = {{"marisol", "Marisol Echeverri", {}, "", ""}, {"jo", "Jo Lund", {}, "", ""}};
  std::vector<std::string> suggested;
  for (const auto& name : Process(captions, roster).name_suggestions)
    suggested.push_back(name.raw + "=" + name.suggestion);
  return suggested;
}

constexpr const char* kSheSpoke =
    ">> JO LUND: Marisol, please.\n>> MARISOL ECHEVERRI: The gate is shut.\n";

TEST(NamesInPieces, AreTheNameOfWhoSpokeBefore) {
  EXPECT_THAT(Suggested(std::string(kSheSpoke) + ">> JO LUND: Thanks very much, Mar is sol.\n"),
              testing::Contains("Mar is sol=Marisol Echeverri"));
}

TEST(NamesInPieces, LeaveTheWordsBehindAWholeNameAlone) {
  EXPECT_THAT(Suggested(std::string(kSheSpoke) + ">> JO LUND: Thank you, Marisol is right.\n"),
              testing::IsEmpty());
  EXPECT_THAT(Suggested(std::string(kSheSpoke) + ">> JO LUND: Thank you, Mari and all of you.\n"),
              testing::Not(testing::Contains(testing::HasSubstr("and"))));
}

}  // namespace
}  // namespace plenary::transcript
