// SPDX-License-Identifier: Apache-2.0
#include "terms.h"

#include "plenary/search/query.h"

namespace plenary::store {

Terms TermsOf(const transcript::Turn& shown) {
  std::string who = shown.speaker ? shown.speaker->name : std::string();
  if (shown.label) who.append(" | ").append(*shown.label);
  return {search::IndexForm(shown.text), search::IndexForm(who)};
}

std::string SpeakerShown(const transcript::Turn& shown) {
  if (shown.speaker && !shown.speaker->name.empty()) return shown.speaker->name;
  return shown.label.value_or("");
}

}  // namespace plenary::store
