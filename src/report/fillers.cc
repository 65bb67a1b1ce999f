// SPDX-License-Identifier: Apache-2.0
#include "fillers.h"

#include <optional>
#include <vector>

#include "cue_rows.h"
#include "plenary/text/pattern.h"
#include "titles.h"

namespace plenary::report {
namespace {

std::vector<text::Pattern> Compiled(std::span<const CueRow> rows) {
  std::vector<text::Pattern> patterns;
  for (const CueRow& row : rows) patterns.emplace_back(row.pattern);
  return patterns;
}

// What stood between two commas leaves one of them.
bool EndsWithComma(std::string_view text) {
  return text.ends_with(", ") || text.ends_with(",");
}

std::string Without(const text::Pattern& pattern, std::string_view text) {
  std::string kept;
  while (const auto found = pattern.Find(text)) {
    const auto match = found->front();
    if (match.empty()) break;
    const auto begin = static_cast<std::size_t>(match.data() - text.data());
    kept += text.substr(0, begin);
    if (match.find(',') != std::string_view::npos && EndsWithComma(kept))
      kept.erase(kept.find_last_of(',')), kept += ' ';
    text.remove_prefix(begin + match.size());
  }
  return kept.append(text);
}

}  // namespace

std::string WithoutFillers(std::string_view sentence) {
  static const std::vector<text::Pattern> fillers = Compiled(kFiller);
  static const std::vector<text::Pattern> joining = Compiled(kJoiningWord);
  std::string text(sentence);
  for (const auto& filler : fillers) text = Without(filler, text);
  for (const auto& word : joining)
    if (const auto found = word.Find(text)) text.erase(0, found->front().size());
  return Capitalised(text);
}

}  // namespace plenary::report
