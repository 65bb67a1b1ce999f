// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "http.h"

namespace plenary::server {
namespace {

using testing::ElementsAre;
using testing::Pair;

TEST(MatchPattern, TakesNamedSegmentsAndDecodesThem) {
  Parameters parameters;
  EXPECT_TRUE(MatchPattern("/tracks/{track}/turns/{turn}", "/tracks/k-1/turns/a%2Fb", parameters));
  EXPECT_THAT(parameters, ElementsAre(Pair("track", "k-1"), Pair("turn", "a/b")));
}

TEST(MatchPattern, FitsWholePathsOnly) {
  Parameters parameters;
  EXPECT_TRUE(MatchPattern("/", "/", parameters));
  EXPECT_TRUE(MatchPattern("/meetings", "/meetings", parameters));
  EXPECT_FALSE(MatchPattern("/meetings", "/meetings/", parameters));
  EXPECT_FALSE(MatchPattern("/meetings", "/meetings/m-1", parameters));
  EXPECT_FALSE(MatchPattern("/meetings/{id}", "/meetings", parameters));
  EXPECT_FALSE(MatchPattern("/meetings/{id}", "/meetings/", parameters));
  EXPECT_FALSE(MatchPattern("/meetings/{id}", "/meetings/a%00b", parameters));
}

TEST(Router, FindsByMethodAndTellsWhichAreAllowed) {
  Router router;
  router.Add("GET", "/meetings/{id}", Access::anyone, nullptr);
  router.Add("PATCH", "/meetings/{id}", Access::editor, nullptr);
  std::string allowed;
  Request head;
  head.method = "HEAD";
  head.path = "/meetings/m-1";
  ASSERT_NE(router.Find(head, allowed), nullptr);
  EXPECT_EQ(head.Parameter("id"), "m-1");
  Request put = head;
  put.method = "PUT";
  allowed.clear();
  EXPECT_EQ(router.Find(put, allowed), nullptr);
  EXPECT_EQ(allowed, "GET, PATCH");
  put.path = "/elsewhere";
  allowed.clear();
  EXPECT_EQ(router.Find(put, allowed), nullptr);
  EXPECT_EQ(allowed, "");
}

}  // namespace
}  // namespace plenary::server
