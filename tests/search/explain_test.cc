// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "plenary/search/query.h"

namespace plenary::search {
namespace {

struct Row {
  const char* typed;
  const char* told;
};

class ExplainTest : public testing::TestWithParam<Row> {};

TEST_P(ExplainTest, TellsHowItWasRead) {
  EXPECT_EQ(Explain(ParseQuery(GetParam().typed)), GetParam().told);
}

INSTANTIATE_TEST_SUITE_P(
    Queries, ExplainTest,
    testing::Values(Row{"flood", R"(word "flood")"},
                    Row{"flood barrier", R"(words "flood" and "barrier")"},
                    Row{"flood barrier sea", R"(words "flood", "barrier" and "sea")"},
                    Row{"\"flood barrier\"", R"(word "flood barrier")"},
                    Row{"embank*", R"(word "embank…")"}, Row{"水", R"(word "水")"},
                    Row{"flood barrier speaker:okeke -sea",
                        R"(words "flood" and "barrier", said by "okeke", not "sea")"},
                    Row{"-speaker:okeke dam", R"(word "dam", not said by "okeke")"},
                    Row{"-sea", R"(not "sea": nothing to look for, only what to leave out)"},
                    Row{"", "nothing to look for"}, Row{"- \"", "nothing to look for"}));

}  // namespace
}  // namespace plenary::search
