// SPDX-License-Identifier: Apache-2.0
#include "matches.h"

#include <map>
#include <string_view>

namespace plenary::search {
namespace {

bool StandsHere(std::span<const Token> tokens, const Term& term) {
  const std::size_t length = term.words.size();
  if (tokens.size() < length) return false;
  for (std::size_t i = 0; i < length; ++i) {
    const bool may_go_on = term.is_prefix && i + 1 == length;
    const bool same =
        may_go_on ? tokens[i].word.starts_with(term.words[i]) : tokens[i].word == term.words[i];
    if (!same) return false;
  }
  return true;
}

// The terms to try at a token: those whose first word it is, and those whose first word may go on.
class TermTable {
 public:
  explicit TermTable(const Query& query) {
    for (std::size_t i = 0; i < query.terms.size(); ++i) {
      const Term& term = query.terms[i];
      if (term.is_excluded || term.field != Term::Field::text || term.words.empty()) continue;
      const bool first_may_go_on = term.is_prefix && term.words.size() == 1;
      (first_may_go_on ? prefixes_ : by_first_word_[term.words.front()]).push_back(i);
    }
  }

  template <class Try>
  void At(const Token& token, Try attempt) const {
    if (const auto found = by_first_word_.find(token.word); found != by_first_word_.end()) {
      for (const std::size_t term : found->second) attempt(term);
    }
    for (const std::size_t term : prefixes_) attempt(term);
  }

 private:
  std::map<std::string_view, std::vector<std::size_t>> by_first_word_;
  std::vector<std::size_t> prefixes_;
};

}  // namespace

std::vector<Match> FindMatches(std::span<const Token> tokens, const Query& query) {
  const TermTable table(query);
  std::vector<Match> matches;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    table.At(tokens[i], [&](std::size_t index) {
      const Term& term = query.terms[index];
      if (!StandsHere(tokens.subspan(i), term)) return;
      matches.push_back({tokens[i].begin, tokens[i + term.words.size() - 1].end, index});
    });
  }
  return matches;
}

}  // namespace plenary::search
