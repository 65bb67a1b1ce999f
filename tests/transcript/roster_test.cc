// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "plenary/transcript/person.h"

namespace plenary::transcript {
namespace {

TEST(ParseRoster, ReadsAListOrAnObjectWithPeople) {
  const char* people =
      R"([{"id":"ana","name":"Ana Rivera","aliases":["Ana"],"role":"Chair","organisation":null}])";
  const auto list = ParseRoster(people);
  ASSERT_TRUE(list);
  ASSERT_EQ(list->people.size(), 1U);
  EXPECT_EQ(list->people[0], (Person{"ana", "Ana Rivera", {"Ana"}, "Chair", ""}));
  EXPECT_EQ(*ParseRoster(std::string(R"({"people":)") + people + "}"), *list);
}

TEST(ParseRoster, MakesAnIdFromTheNameWhereThereIsNone) {
  EXPECT_EQ(ParseRoster(R"([{"name":"Øyvind O'Neil"}])")->people[0].id, "oyvind-o-neil");
}

TEST(ParseRoster, SaysWhichFieldIsWrongAndWhatWasExpected) {
  const std::pair<const char*, const char*> cases[] = {
      {R"({"persons":[]})", "people: expected a list of people, or an object with \"people\""},
      {R"(["Ana"])", "people[0]: expected an object with a \"name\""},
      {R"([{"name":"Ana"},{"role":"Chair"}])",
       "people[1].name: expected a name with at least one letter"},
      {R"([{"name":"Ana","role":7}])", "people[0].role: expected a string"},
      {R"([{"name":"Ana","aliases":"A"}])", "people[0].aliases: expected a list of strings"},
      {R"([{"name":"Ana"},{"name":"ANA"}])",
       "people[1].id: expected an id of its own, \"ana\" stands twice"},
      {"[{", "expected JSON, got something else at byte 2"},
      {"", "expected JSON, got something else at byte 0"},
  };
  for (const auto& [json, what] : cases) {
    const auto roster = ParseRoster(json);
    ASSERT_FALSE(roster) << json;
    EXPECT_EQ(roster.error().code, Errc::bad_input);
    EXPECT_EQ(roster.error().what, what);
  }
}

TEST(FormatRoster, IsReadBackAsItWas) {
  const Roster roster{
      {{"a", "Ana \"R\" 张", {"x", "y"}, "Chair", "Body"}, {"b", "Bo", {}, "", ""}}};
  EXPECT_EQ(*ParseRoster(FormatRoster(roster)), roster);
}

}  // namespace
}  // namespace plenary::transcript
