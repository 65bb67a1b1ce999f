// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace plenary::report {

// A way of saying something that a report looks for.
//   language  BCP 47
//   pattern   RE2, matched anywhere in a sentence, letters of either case
//   example   a sentence that the row is for
struct CueRow {
  std::string_view language;
  std::string_view pattern;
  std::string_view example;
};

// The rows by subject, as they are tried, for the tests and the documentation.
//   name  "apologies", "decisions", "not a decision" ...
struct CueList {
  std::string_view name;
  std::span<const CueRow> rows;
};
std::vector<CueList> AllCues();

}  // namespace plenary::report
