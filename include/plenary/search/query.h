// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::search {

// How much of what a reader types is read, in Unicode scalar values.
inline constexpr std::size_t kMaxQueryLength = 1000;

// One condition of a query; all conditions must hold.
//   words     the folded tokens, one at least; several of them stand next to each other (a phrase)
//   is_prefix the last token may go on ("multi*", or a single character of an unspaced script)
//   is_excluded  turns that match are left out ("-word")
//   field     where to look: the text, or who said it ("speaker:okeke")
//   typed     as the reader wrote it, without the operator
struct Term {
  enum class Field { text, speaker };
  Field field = Field::text;
  std::vector<std::string> words;
  bool is_prefix = false;
  bool is_excluded = false;
  std::string typed;
  friend bool operator==(const Term&, const Term&) = default;
};

struct Query {
  std::vector<Term> terms;
  friend bool operator==(const Query&, const Query&) = default;
};

// Reads what a reader typed. Nothing is an error: what is no operator is searched as words, and
// what has no letter or digit is passed over.
//   words, "exact phrase", prefix*, -word, -"phrase", speaker:name, speaker:"full name"
Query ParseQuery(std::string_view typed);

// How the query was read, for the page: `words "flood" and "barrier", said by "okeke", not "sea"`.
std::string Explain(const Query& query);

// The words of a text as they are indexed and searched: by ICU word boundaries, compatibility
// case folding, diacritics taken off, Arabic letter variants unified, Chinese and other unspaced
// scripts as overlapping bigrams and the last character of each run by itself. Tokens are ASCII
// letters and digits and anything beyond ASCII, 64 scalar values long at most.
std::vector<std::string> Tokens(std::string_view text);

// The tokens joined by blanks: what the index is given.
std::string IndexForm(std::string_view text);

// A piece of the text of at most about `max_chars` characters round the place where most of the
// query's words stand together, cut at word boundaries, with "…" where something is left out and
// line breaks as blanks.
// Found words stand between U+E000 and U+E001; these two characters of the text itself are dropped.
std::string Snippet(std::string_view text, const Query& query, std::size_t max_chars = 240);

}  // namespace plenary::search
