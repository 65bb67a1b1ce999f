// SPDX-License-Identifier: Apache-2.0
// A label taken apart: titles and roles in front, affiliations behind, and the name between.
#include <algorithm>

#include "label_rows.h"
#include "label_words.h"
#include "plenary/text/blanks.h"
#include "plenary/text/fold.h"

namespace plenary::text {
namespace {

// How many words at `at` are a phrase of the rows, the longest.
template <std::size_t n>
std::size_t PhraseAt(const WordTable<n>& rows, const std::vector<std::string>& folded,
                     std::size_t at) {
  std::string phrase;
  std::size_t longest = 0;
  for (std::size_t i = at; i < folded.size() && i < at + 4; ++i) {
    if (!phrase.empty()) phrase += ' ';
    phrase += folded[i];
    if (Contains(rows, phrase)) longest = i - at + 1;
  }
  return longest;
}

std::string Join(const std::vector<std::string_view>& words, std::size_t begin, std::size_t end) {
  std::string joined;
  for (std::size_t i = begin; i < end; ++i) {
    if (!joined.empty()) joined += ' ';
    joined += words[i];
  }
  return joined;
}

// "TARA OKEKE (Org)", "TARA OKEKE, SECRETARY", "TARA OKEKE - ORG", "TARA OKEKE?": what goes with a
// name and is not it.
std::string_view WithoutAffiliation(std::string_view label) {
  std::size_t cut = std::min(label.find(" ("), label.find(','));
  for (const std::string_view dash : {" - ", " – ", " — ", " / "})
    cut = std::min(cut, label.find(dash));
  if (cut == 0) cut = label.npos;
  label = label.substr(0, cut);
  while (!label.empty() && (label.back() == '?' || label.back() == '*' || label.back() == ' ')) {
    label.remove_suffix(1);
  }
  return label;
}

// "Interprète : Pour Tara" speaks for Tara.
std::string_view Interpreted(std::string_view label) {
  const std::size_t colon = label.find(':');
  if (colon == label.npos) return label;
  const std::size_t blank = label.find(' ', SkipBlanks(label, colon + 1));
  return label.substr(blank == label.npos ? colon + 1 : blank + 1);
}

// "The Chair (Ms. Okeke)": the name behind the role.
std::string_view NamedInBrackets(std::string_view label) {
  const std::size_t open = label.find(" (");
  if (open == label.npos || !label.ends_with(')')) return {};
  const std::string_view inner = label.substr(open + 2, label.size() - open - 3);
  const auto words = SplitBlanks(inner);
  const bool is_name = words.size() > 1 && Contains(kTitles, FoldName(words.front()));
  return is_name ? inner : std::string_view();
}

}  // namespace

LabelParts TakeApart(std::string_view label) {
  LabelParts parts;
  label = Interpreted(label);
  if (const auto named = NamedInBrackets(label); !named.empty()) {
    parts = TakeApart(named);
    parts.role = TakeApart(label.substr(0, label.find(" ("))).role;
    return parts;
  }
  parts.is_anonymous = Contains(kAnonymous, WithoutNumber(FoldName(label)));
  auto words = SplitBlanks(WithoutAffiliation(label));
  std::vector<std::string> folded;
  for (const auto word : words) folded.push_back(FoldName(word));
  std::size_t at = !folded.empty() && folded.front() == "by" ? 1 : 0;  // "BY MR. OKEKE:"
  while (at < words.size()) {
    const std::size_t role = PhraseAt(kRoles, folded, at);
    const std::size_t title = PhraseAt(kTitles, folded, at);
    if (role == 0 && title == 0) break;
    const std::size_t taken = std::max(role, title);
    std::string& part = role >= title ? parts.role : parts.title;
    if (!part.empty()) part += ' ';
    part += Join(words, at, at + taken);
    at += taken;
  }
  if (!parts.is_anonymous) parts.name = Join(words, at, words.size());
  return parts;
}

}  // namespace plenary::text
