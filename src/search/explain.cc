// SPDX-License-Identifier: Apache-2.0
#include "plenary/search/query.h"
#include "tokens.h"

namespace plenary::search {
namespace {

bool IsShownAsPrefix(const Term& term) {
  return term.is_prefix && !IsLoneCharacter(term.words.back());
}

std::string Quoted(const Term& term) {
  return '"' + term.typed + (IsShownAsPrefix(term) ? "…\"" : "\"");
}

// "a", "a" and "b", "a", "b" and "c".
std::string Listed(const std::vector<std::string>& items) {
  std::string list;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) list += i + 1 == items.size() ? " and " : ", ";
    list += items[i];
  }
  return list;
}

std::vector<std::string> QuotedTerms(const Query& query, Term::Field field) {
  std::vector<std::string> quoted;
  for (const Term& term : query.terms) {
    if (!term.is_excluded && term.field == field) quoted.push_back(Quoted(term));
  }
  return quoted;
}

}  // namespace

std::string Explain(const Query& query) {
  if (query.terms.empty()) return "nothing to look for";
  std::string told;
  const auto add = [&told](const std::string& part) { told += (told.empty() ? "" : ", ") + part; };
  const auto words = QuotedTerms(query, Term::Field::text);
  if (!words.empty()) add((words.size() == 1 ? "word " : "words ") + Listed(words));
  const auto speakers = QuotedTerms(query, Term::Field::speaker);
  if (!speakers.empty()) add("said by " + Listed(speakers));
  const bool has_something = !told.empty();
  for (const Term& term : query.terms) {
    if (!term.is_excluded) continue;
    add((term.field == Term::Field::speaker ? "not said by " : "not ") + Quoted(term));
  }
  return has_something ? told : told + ": nothing to look for, only what to leave out";
}

}  // namespace plenary::search
