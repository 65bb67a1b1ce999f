// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "plenary/report/cues.h"
#include "plenary/text/pattern.h"

namespace plenary::report {

// A row that matches: its place in the table, the match (at least one group: the whole), and the
// groups of its pattern. Views into the sentence.
struct CueMatch {
  std::size_t row = 0;
  std::vector<std::string_view> groups;
  std::string_view whole() const { return groups.front(); }
};

// Rows compiled once, tried in one pass.
class CueTable {
 public:
  explicit CueTable(std::span<const CueRow> rows);

  bool Matches(std::string_view sentence) const { return !set_.Matching(sentence).empty(); }
  // The first row that matches.
  std::optional<CueMatch> Find(std::string_view sentence) const;

 private:
  std::vector<text::Pattern> patterns_;
  text::PatternSet set_;
};

}  // namespace plenary::report
