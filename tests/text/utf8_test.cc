// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/utf8.h"

#include <gtest/gtest.h>

namespace plenary::text {
namespace {

TEST(FirstBadUtf8, PointsAtTheFirstByteThatIsNotWellFormed) {
  EXPECT_EQ(FirstBadUtf8("plain äöü 张伟 🙂"), std::nullopt);
  EXPECT_EQ(FirstBadUtf8("ab\xFF"), 2U);
  EXPECT_EQ(FirstBadUtf8("ab\xC3"), 2U);
  EXPECT_EQ(FirstBadUtf8("\xED\xA0\x80"), 0U);  // a surrogate
  EXPECT_EQ(FirstBadUtf8("\xC0\xAF"), 0U);      // overlong
}

TEST(Length, CountsScalarValues) {
  EXPECT_EQ(Length("aé张🙂"), 4U);
}

TEST(SuffixBytes, CountsFromTheEnd) {
  EXPECT_EQ(SuffixBytes("aé张🙂", 1), 4U);
  EXPECT_EQ(SuffixBytes("aé张🙂", 2), 7U);
  EXPECT_EQ(SuffixBytes("aé", 9), 3U);
  EXPECT_EQ(PrefixBytes("aé张🙂", 2), 3U);
}

TEST(Next, ReadsWhatAppendWrote) {
  for (const char32_t c : {U'a', U'é', U'张', U'🙂'}) {
    std::string bytes;
    AppendUtf8(bytes, c);
    std::size_t offset = 0;
    EXPECT_EQ(Next(bytes, offset), c);
    EXPECT_EQ(offset, bytes.size());
  }
}

}  // namespace
}  // namespace plenary::text
