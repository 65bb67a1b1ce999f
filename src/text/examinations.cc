// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/examinations.h"

#include <algorithm>
#include <array>
#include <string>

#include "plenary/text/pattern.h"

namespace plenary::text {
namespace {

using Names = ExaminationRow::Names;

// clang-format off
constexpr auto kRows = std::to_array<ExaminationRow>({
  {Names::counsel, R"(\b(?i:examination|examined|questioned)(?i:[- ]in[- ]chief)?(?i:,? \(?(?:continued|continuing|resumed)\)?)? (?i:by:?)\s+NAME)", "Please sit. CROSS-EXAMINATION BY MR. OKEKE"},
  {Names::counsel, R"(\b(?:QUESTIONS|Questions) (?i:by|from):?\s+NAME$)", "Please sit. Questions from MS OKEKE"},
  {Names::witness, R"(\b(?i:(?:next|first|second|third|last|final|only|other) witness) (?i:is|will be|today is),?\s+NAME)", "The next witness is Ana Rivera. Could she come forward?"},
  {Names::witness, R"(\bI(?i: now| will| shall|'d like to| would like to|'ll)* (?i:re)?call,?\s+NAME)", "My Lady, I call Ana Rivera."},
  {Names::sworn_witness, R"(NAME \((?i:(?:re)?called)\))", "Please sit. ANA RIVERA (recalled)"},
  {Names::sworn_witness, R"(NAME,? \(?(?i:(?:re)?sworn|affirmed|duly sworn|previously (?:sworn|affirmed)|on (?:former |the same )?(?:oath|affirmation))\b)", "Please sit. ANA RIVERA (affirmed)"},
  {Names::sworn_witness, R"(NAME, (?i:a witness|the witness|having been|after having been|being first|was (?:called|sworn)|called as)\b)", "ANA RIVERA, having been first duly sworn, testified as follows:"},
});
// clang-format on

// A name with a title or without: capitals throughout, or at the front of each word but particles.
constexpr std::string_view kName =
    R"(((?:(?:MR|MRS|MS|MISS|DR|SIR|DAME|JUDGE|PROF|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Judge|Prof|THE)\.? )?)"
    R"((?:\p{Lu}\. )*\p{Lu}[\p{L}\p{M}'’-]+(?: (?:(?:van|von|der|den|de|da|di|del|la|el|al|bin) )*\p{Lu}[\p{L}\p{M}'’-]+)*))";

struct Compiled {
  Names names;
  Pattern pattern;
};

const std::vector<Compiled>& Patterns() {
  static const std::vector<Compiled> patterns = [] {
    std::vector<Compiled> compiled;
    for (const auto& row : kRows) {
      std::string expression = row.pattern;
      expression.replace(expression.find("NAME"), 4, kName);
      compiled.push_back({row.names, Pattern(expression, Pattern::Case::sensitive)});
    }
    return compiled;
  }();
  return patterns;
}

// The heading stands last, right before the first question.
constexpr std::size_t kSearchedBytes = 320;

std::string_view End(std::string_view speech) {
  std::size_t at = speech.size() > kSearchedBytes ? speech.size() - kSearchedBytes : 0;
  while (at < speech.size() && (static_cast<unsigned char>(speech[at]) & 0xC0U) == 0x80U) ++at;
  return speech.substr(at);
}

// The name in the last place that the row fits.
std::string_view LastName(std::string_view text, const Pattern& pattern) {
  std::string_view name;
  while (const auto found = pattern.Find(text)) {
    name = found->at(1);
    text.remove_prefix(static_cast<std::size_t>(name.data() + name.size() - text.data()));
  }
  return name;
}

bool MaySayAnything(std::string_view text) {
  static const Pattern words("examin|sworn|affirm|witness|call|question|oath");
  return words.Matches(text);
}

}  // namespace

Examination FindExamination(std::string_view speech) {
  Examination examination;
  const std::string_view end = End(speech);
  if (!MaySayAnything(end)) return examination;
  for (const auto& [names, pattern] : Patterns()) {
    const std::string_view name = LastName(end, pattern);
    std::string_view& place = names == Names::counsel ? examination.counsel : examination.witness;
    if (name.empty() || (!place.empty() && place.data() > name.data())) continue;
    place = name;
    if (names == Names::sworn_witness) examination.is_sworn = true;
  }
  return examination;
}

std::vector<ExaminationRow> ExaminationRows() {
  return {kRows.begin(), kRows.end()};
}

}  // namespace plenary::text
