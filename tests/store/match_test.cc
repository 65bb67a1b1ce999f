// SPDX-License-Identifier: Apache-2.0
#include "sqlite/match.h"

#include <gtest/gtest.h>

namespace plenary::store {
namespace {

struct Row {
  const char* typed;
  const char* expression;
};

class MatchExpressionTest : public testing::TestWithParam<Row> {};

TEST_P(MatchExpressionTest, QuotesEveryToken) {
  EXPECT_EQ(MatchExpression(search::ParseQuery(GetParam().typed)), GetParam().expression);
}

INSTANTIATE_TEST_SUITE_P(
    Queries, MatchExpressionTest,
    testing::Values(Row{"flood", R"((terms : "flood"))"},
                    Row{"flood -sea speaker:okeke",
                        R"((terms : "flood" AND speaker_terms : "okeke") NOT (terms : "sea"))"},
                    Row{"\"sea wall\"", R"((terms : "sea wall"))"},
                    Row{"embank*", R"((terms : "embank" *))"},
                    Row{"dam -sea -\"tide table\"",
                        R"((terms : "dam") NOT (terms : "sea" OR terms : "tide table"))"},
                    Row{"dam\" OR terms:\"x",
                        R"((terms : "dam" AND terms : "or" AND terms : "terms x"))"},
                    Row{"-sea", ""}, Row{"", ""}));

}  // namespace
}  // namespace plenary::store
