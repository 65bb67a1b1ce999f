// SPDX-License-Identifier: Apache-2.0
#include "when.h"

#include "cue_rows.h"
#include "plenary/text/pattern.h"

namespace plenary::report {
namespace {

// All rows as one expression, so that the leftmost phrase is found whichever row it is of.
const text::Pattern& WhenPattern() {
  static const text::Pattern pattern = [] {
    std::string alternatives;
    for (const CueRow& row : kWhen) {
      if (!alternatives.empty()) alternatives += '|';
      alternatives.append("(?:").append(row.pattern).append(")");
    }
    return text::Pattern(alternatives);
  }();
  return pattern;
}

}  // namespace

std::string WhenIn(std::string_view sentence) {
  std::string when;
  while (const auto found = WhenPattern().Find(sentence)) {
    const auto phrase = found->front();
    if (when.find(phrase) == std::string::npos) {
      if (!when.empty()) when += ", ";
      when += phrase;
    }
    sentence.remove_prefix(static_cast<std::size_t>(phrase.data() - sentence.data()) +
                           phrase.size());
  }
  return when;
}

}  // namespace plenary::report
