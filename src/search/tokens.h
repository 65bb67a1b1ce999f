// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::search {

// Scalar values of a token; what is longer is cut, in texts and queries alike.
inline constexpr std::size_t kMaxTokenLength = 64;

// A word of a text as it is indexed.
//   word        ASCII letters and digits, and anything beyond ASCII; never empty
//   begin, end  the bytes [begin, end) of the text that it stands for; bigrams overlap
//   is_tail     the last character of a run of an unspaced script, indexed once more by itself so
//               that it is found too: "防水" is 防水 and 水. A query that ends here has no use for
//               it
struct Token {
  std::string word;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_tail = false;
  friend bool operator==(const Token&, const Token&) = default;
};

// The tokens of a text, which must be well-formed UTF-8, in order.
std::vector<Token> FindTokens(std::string_view utf8);

// Whether a token is a single character of an unspaced script.
bool IsLoneCharacter(std::string_view word);

// The text itself, or when it is not well-formed, with U+FFFD for what is not.
std::string WellFormed(std::string_view bytes);

}  // namespace plenary::search
