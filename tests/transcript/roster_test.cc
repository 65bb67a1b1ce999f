// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
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

TEST(ParseRoster, ReadsOfficesThatAreHeldForAPartOfTheMeeting) {
  const auto roster = ParseRoster(
      R"([{"name":"Ana","roles":[{"role":"Chair","to":40},{"role":"Clerk","from":41,"to":null}]}])");
  ASSERT_TRUE(roster);
  EXPECT_THAT(roster->people[0].terms, testing::ElementsAre(Term{"Chair", std::nullopt, 40},
                                                            Term{"Clerk", 41, std::nullopt}));
}

TEST(Term, CoversTheTurnsFromItsFirstToItsLast) {
  const Term term{"Chair", 2, 4};
  EXPECT_FALSE(term.Covers(1));
  EXPECT_TRUE(term.Covers(2));
  EXPECT_TRUE(term.Covers(4));
  EXPECT_FALSE(term.Covers(5));
  EXPECT_TRUE((Term{"Chair", {}, {}}.Covers(9)));
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
      {R"([{"name":"Ana","roles":"Chair"}])", "people[0].roles: expected a list of offices"},
      {R"([{"name":"Ana","roles":[{"from":1}]}])",
       "people[0].roles[0].role: expected an office such as Chair"},
      {R"([{"name":"Ana","roles":[{"role":"Chair","from":0}]}])",
       "people[0].roles[0].from: expected the number of a turn, from 1"},
      {R"([{"name":"Ana","roles":[{"role":"Chair","from":9,"to":8}]}])",
       "people[0].roles[0].to: expected a turn that is not before the first one"},
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
  const Roster roster{{{"a", "Ana \"R\" 张", {"x", "y"}, "Chair", "Body", {{"Clerk", 3, {}}}},
                       {"b", "Bo", {}, "", ""}}};
  EXPECT_EQ(*ParseRoster(FormatRoster(roster)), roster);
}

}  // namespace
}  // namespace plenary::transcript
