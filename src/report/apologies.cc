// SPDX-License-Identifier: Apache-2.0
// "Ana and Ben sent their regrets": the list of names that ends closest before the cue, with
// nothing but small words between. "Apologies from Ana, Ben": the list that begins right after it.
#include "apologies.h"

#include <algorithm>

#include "cue_rows.h"
#include "cue_table.h"

namespace plenary::report {
namespace {

// What may stand between a name and the cue that belongs to it.
bool IsShortWay(std::string_view between) {
  static const text::Pattern small_words(
      R"(^[ ,:]*(?:(?:who|they|he|she|both|all|also|too|has|have|had|is|are|just|and|have all|today|unfortunately|said|says|tells me|told us|will|we|received|for|that|which)[ ,:]+)*$)");
  return small_words.Matches(between);
}

std::vector<std::string> NamesBefore(const std::vector<NameList>& lists, std::string_view sentence,
                                     std::size_t cue) {
  const NameList* closest = nullptr;
  for (const auto& list : lists)
    if (list.end <= cue) closest = &list;
  if (closest == nullptr) return {};
  const auto between = sentence.substr(closest->end, cue - closest->end);
  return IsShortWay(between) ? closest->names : std::vector<std::string>();
}

// The list right after the cue, and those that go on: "... and from Ben".
std::vector<std::string> NamesAfter(const std::vector<NameList>& lists, std::string_view sentence,
                                    std::size_t cue_end) {
  std::vector<std::string> names;
  for (const auto& list : lists) {
    if (list.begin < cue_end) continue;
    const auto between = sentence.substr(cue_end, list.begin - cue_end);
    const bool belongs = names.empty() ? IsShortWay(between) : between.ends_with("from ");
    if (belongs) names.insert(names.end(), list.names.begin(), list.names.end());
  }
  return names;
}

std::vector<std::string> NamesOfApology(const SpokenSentence& sentence, const People& people) {
  static const CueTable after_name(kApologyAfterName);
  static const CueTable before_name(kApologyBeforeName);
  const std::string_view text = sentence.text;
  const auto after = after_name.Find(text);
  const auto before = before_name.Find(text);
  if (!after && !before) return {};
  const auto lists = people.NamesIn(text);
  const auto begin = [text](std::string_view part) {
    return static_cast<std::size_t>(part.data() - text.data());
  };
  std::vector<std::string> names;
  if (after) names = NamesBefore(lists, text, begin(after->whole()));
  if (names.empty() && before)
    names = NamesAfter(lists, text, begin(before->whole()) + before->whole().size());
  return names;
}

}  // namespace

std::vector<std::string> FindApologies(const std::vector<SpokenSentence>& sentences,
                                       const People& people) {
  std::vector<std::string> apologies;
  for (const auto& sentence : sentences)
    for (auto& name : NamesOfApology(sentence, people))
      if (std::find(apologies.begin(), apologies.end(), name) == apologies.end())
        apologies.push_back(std::move(name));
  return apologies;
}

}  // namespace plenary::report
