// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "plenary/search/query.h"
#include "tokens.h"

namespace plenary::search {

// A place where a term of a query was found: bytes [begin, end) of the text, the index of the term.
struct Match {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t term = 0;
  friend bool operator==(const Match&, const Match&) = default;
};

// Every place in the tokens of a text where a term that is looked for in texts is found, in order
// of begin. Agrees with what the index finds.
std::vector<Match> FindMatches(std::span<const Token> tokens, const Query& query);

}  // namespace plenary::search
