// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace plenary::text {

// Somebody says who is speaking: "This is Tara.", "Tara Okeke, for the record."
//   name      as said; quote: the words that say it; both views into the text
//   is_plain  said in so many words ("my name is"), so that a name unknown so far may be believed
struct Introduction {
  std::string_view name;
  std::string_view quote;
  bool is_plain = false;
};

// The self-introductions in the first sentences of what somebody says, best first. Whether such a
// name is anybody's is for the caller to know: "this is great" has no name, "this is May" may have
// none.
std::vector<Introduction> FindIntroductions(std::string_view speech);

struct IntroductionRow {
  const char* language;
  bool is_plain;
  const char* before;  // RE2; the name follows
  const char* after;   // RE2, right after the name
  const char* example;
  int fewest_words = 1;  // of the name
};
std::vector<IntroductionRow> IntroductionPatterns();

}  // namespace plenary::text
