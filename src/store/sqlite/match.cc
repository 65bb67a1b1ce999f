// SPDX-License-Identifier: Apache-2.0
#include "match.h"

namespace plenary::store {
namespace {

using search::Query;
using search::Term;

// Tokens hold no ASCII but letters and digits (search/query.h): nothing in them ends a quotation.
std::string TermExpression(const Term& term) {
  std::string words;
  for (const std::string& word : term.words) words += (words.empty() ? "" : " ") + word;
  const std::string column = term.field == Term::Field::speaker ? "speaker_terms" : "terms";
  return column + " : \"" + words + (term.is_prefix ? "\" *" : "\"");
}

std::string Joined(const Query& query, bool is_excluded, const std::string& by) {
  std::string joined;
  for (const Term& term : query.terms) {
    if (term.is_excluded != is_excluded || term.words.empty()) continue;
    joined += (joined.empty() ? "" : by) + TermExpression(term);
  }
  return joined.empty() ? joined : '(' + joined + ')';
}

}  // namespace

std::string MatchExpression(const Query& query) {
  const std::string wanted = Joined(query, false, " AND ");
  const std::string unwanted = Joined(query, true, " OR ");
  return wanted.empty() || unwanted.empty() ? wanted : wanted + " NOT " + unwanted;
}

}  // namespace plenary::store
