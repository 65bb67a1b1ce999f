// SPDX-License-Identifier: Apache-2.0
#include "request_target.h"

#include <gmock/gmock.h>

namespace plenary::server {
namespace {

using testing::ElementsAre;
using testing::Pair;

TEST(ReadTarget, PartsPathAndQuery) {
  Request request;
  ASSERT_TRUE(ReadTarget("/search?q=harbour+wall%21&empty=&q2", request).has_value());
  EXPECT_EQ(request.path, "/search");
  EXPECT_EQ(request.Query("q"), "harbour wall!");
  EXPECT_TRUE(request.HasQuery("empty"));
  EXPECT_TRUE(request.HasQuery("q2"));
  EXPECT_FALSE(request.HasQuery("q3"));
}

TEST(ReadTarget, LeavesThePathEncodedForTheRouter) {
  Request request;
  ASSERT_TRUE(ReadTarget("/turns/a%2Fb", request).has_value());
  EXPECT_EQ(request.path, "/turns/a%2Fb");
}

TEST(ReadTarget, RefusesWhatIsNoPath) {
  Request request;
  EXPECT_EQ(ReadTarget("search", request).error().code, Errc::bad_input);
  EXPECT_EQ(ReadTarget("/a%zz", request).error().code, Errc::bad_input);
  EXPECT_EQ(ReadTarget("*", request).error().code, Errc::bad_input);
}

TEST(ParseForm, ReadsWhatABrowserSends) {
  EXPECT_THAT(ParseForm("text=two%0D%0Alines&why=a+b%26c").value(),
              ElementsAre(Pair("text", "two\r\nlines"), Pair("why", "a b&c")));
  EXPECT_EQ(ParseForm("%zz").error().code, Errc::bad_input);
}

}  // namespace
}  // namespace plenary::server
