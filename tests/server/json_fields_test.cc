// SPDX-License-Identifier: Apache-2.0
#include "json_fields.h"

#include <gmock/gmock.h>

namespace plenary::server {
namespace {

namespace json = boost::json;
using testing::ElementsAre;

TEST(ParseBody, TakesNothingAsAnEmptyObject) {
  EXPECT_TRUE(ParseBody("").value().empty());
  EXPECT_EQ(ParseBody(R"({"a":1})").value().size(), 1u);
}

TEST(ParseBody, RefusesDeepNesting) {
  EXPECT_EQ(ParseBody(R"({"a":)" + std::string(1000, '[')).error().code, Errc::bad_input);
}

TEST(Fields, KeepTheFirstThingThatIsWrong) {
  const json::object object{{"title", 7}, {"name", 8}};
  Fields fields(object, "tracks[2].");
  EXPECT_EQ(fields.RequiredText("title"), "");
  EXPECT_EQ(fields.RequiredText("name"), "");
  const auto error = fields.Finish().error();
  EXPECT_EQ(error.field, "tracks[2].title");
  EXPECT_EQ(error.what, "tracks[2].title is a text, and not a number");
}

TEST(Fields, ReadTextsUpToTheirLimit) {
  const json::object object{{"a", "12345"}, {"b", "123456"}};
  Fields fields(object);
  EXPECT_EQ(fields.OptionalText("a", 5), "12345");
  EXPECT_EQ(fields.OptionalText("b", 5), std::nullopt);
  EXPECT_EQ(fields.Finish().error().what, "b takes at most 5 bytes and has 6");
}

TEST(Fields, ReadListsOfTexts) {
  const json::object object{{"good", {"a", "b"}}, {"bad", {"a", 7}}};
  Fields fields(object);
  EXPECT_THAT(fields.OptionalTexts("good").value(), ElementsAre("a", "b"));
  EXPECT_EQ(fields.OptionalTexts("none"), std::nullopt);
  EXPECT_EQ(fields.OptionalTexts("bad"), std::nullopt);
  EXPECT_EQ(fields.Finish().error().field, "bad[1]");
}

TEST(Fields, TellANullNumberFromNone) {
  const json::object object{{"a", nullptr}, {"b", 7}};
  Fields fields(object);
  EXPECT_EQ(fields.OptionalNumber("a", 0, 9), std::make_optional(std::optional<int>()));
  EXPECT_EQ(fields.OptionalNumber("b", 0, 9), std::make_optional(std::optional<int>(7)));
  EXPECT_EQ(fields.OptionalNumber("c", 0, 9), std::nullopt);
  EXPECT_TRUE(fields.Finish().has_value());
}

TEST(Fields, RefuseNumbersOutOfRange) {
  const json::object object{{"a", 10}};
  Fields fields(object);
  fields.OptionalNumber("a", 0, 9);
  EXPECT_EQ(fields.Finish().error().what, "a is a whole number from 0 to 9");
}

TEST(Fields, RefuseWhatNobodyAskedFor) {
  const json::object object{{"a", "b"}};
  Fields fields(object);
  EXPECT_EQ(fields.Finish().error().what, "a is unknown: no fields were expected");
}

}  // namespace
}  // namespace plenary::server
