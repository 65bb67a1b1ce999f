// SPDX-License-Identifier: Apache-2.0
#include "cue_offices.h"

#include <algorithm>
#include <array>
#include <string>

#include "plenary/text/fold.h"

namespace plenary::text {
namespace {

// Two words of a title, folded; the second is one alone too.
constexpr auto kLongTitles = std::to_array<std::string_view>(
    {"council member ", "board member ", "committee member ", "school board member ",
     "city council member ", "vice mayor ", "deputy mayor ", "vice chair ", "pro tem "});

// What stands between the words of an office when the first looks like a name: "Council member".
constexpr auto kFronts = std::to_array<std::string_view>(
    {"council", "board", "committee", "vice", "deputy", "acting", "interim", "co"});

bool IsFront(std::string_view name) {
  return std::ranges::find(kFronts, FoldName(name)) != kFronts.end();
}

// "Council Member Okeke" -> "Okeke"
void DropLongTitle(Place& place) {
  for (const std::string_view title : kLongTitles) {
    const std::string_view name = place.cue.name;
    if (name.size() <= title.size() ||
        FoldName(name.substr(0, title.size() - 1)) != title.substr(0, title.size() - 1)) {
      continue;
    }
    place.cue.name.remove_prefix(title.size());
    place.cue.begin += title.size();
    place.cue.has_title = true;
    return;
  }
}

// Whether the sign before a name is an office of it. between: what the mask has between the two
bool IsOfficeOf(const Place& front, std::string_view between) {
  if (between == " ") return front.cue.is_role || IsFront(front.cue.name);
  return between == " member " && IsFront(front.cue.name);
}

}  // namespace

void JoinOffices(std::string_view sentence, Masked& masked) {
  for (Place& place : masked.places) DropLongTitle(place);
  for (std::size_t i = masked.places.size(); i-- > 1;) {
    const Place front = masked.places[i - 1];
    Place& place = masked.places[i];
    const std::size_t from = front.masked;
    const std::string_view between =
        std::string_view(masked.text).substr(from + 1, place.masked - from - 1);
    if (!IsOfficeOf(front, between) || sentence[front.end] != ' ') continue;
    const std::size_t cut = place.masked - from;
    if (!place.cue.is_role) place.cue.has_title = true;
    place.cue.is_sentence_start = front.cue.is_sentence_start;
    masked.text.erase(from, cut);
    for (std::size_t k = i; k < masked.places.size(); ++k) masked.places[k].masked -= cut;
    masked.places.erase(masked.places.begin() + static_cast<std::ptrdiff_t>(i) - 1);
  }
}

}  // namespace plenary::text
