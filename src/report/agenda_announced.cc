// SPDX-License-Identifier: Apache-2.0
// Numbers are gathered sentence by sentence; a run of rising ones near a mention of the agenda is
// the agenda. A run that begins at k says that the k-1 clauses before it were items, too.
#include "agenda_announced.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "cue_rows.h"
#include "cue_table.h"
#include "plenary/text/fold.h"
#include "titles.h"

namespace plenary::report {
namespace {

constexpr std::size_t kNear = 6;  // sentences between the agenda's mention and its items

bool MentionsAgenda(const std::vector<SpokenSentence>& sentences, std::size_t from,
                    std::size_t to) {
  static const CueTable mention(kAgendaMention);
  for (std::size_t i = from < kNear ? 0 : from - kNear; i < std::min(to + kNear, sentences.size());
       ++i)
    if (mention.Matches(sentences[i].text)) return true;
  return false;
}

// The items of one sentence: each goes up to the next number.
std::vector<AnnouncedItem> NumberedItems(const SpokenSentence& sentence, std::size_t index) {
  static const CueTable numbers(kItemNumber);
  std::vector<AnnouncedItem> items;
  auto found = numbers.Find(sentence.text);
  while (found) {
    const auto rest = found->groups[2];
    const int number = NumberFromWord(found->groups[1]);
    found = rest.empty() ? std::nullopt : numbers.Find(rest);
    const auto title =
        found ? rest.substr(0, static_cast<std::size_t>(found->whole().data() - rest.data()))
              : rest;
    items.push_back({number, TitleFrom(title), index});
  }
  return items;
}

std::vector<std::string_view> Clauses(std::string_view list) {
  static const text::Pattern separator(
      R"(\s*(?:,\s*(?:and\s+(?:then\s+|finally\s+|lastly\s+)?|then\s+|finally\s+|et\s+|y\s+)?|\s+and\s+(?:then|finally|lastly)\s+|;\s*)|\s+(?:et|y)\s+)");
  std::vector<std::string_view> clauses;
  while (const auto found = separator.Find(list)) {
    const auto begin = static_cast<std::size_t>(found->front().data() - list.data());
    clauses.push_back(list.substr(0, begin));
    list.remove_prefix(begin + found->front().size());
  }
  clauses.push_back(list);
  return clauses;
}

// Items 1..first-1, that were named in the sentence before without a number.
void AddUnnumberedBefore(std::vector<AnnouncedItem>& items,
                         const std::vector<SpokenSentence>& sentences) {
  const int missing = items.front().number - 1;
  const std::size_t index = items.front().sentence;
  if (missing < 1 || index == 0) return;
  const auto clauses = Clauses(sentences[index - 1].text);
  if (clauses.size() < static_cast<std::size_t>(missing)) return;
  std::vector<AnnouncedItem> before;
  for (int k = 0; k < missing; ++k) {
    const auto clause = clauses[clauses.size() - static_cast<std::size_t>(missing - k)];
    before.push_back({k + 1, TitleFrom(clause), index - 1});
  }
  items.insert(items.begin(), before.begin(), before.end());
}

// "... and then any other business", at the end of the last item or in a sentence just after it.
void AddOtherBusiness(std::vector<AnnouncedItem>& items,
                      const std::vector<SpokenSentence>& sentences) {
  static const CueTable other(kOtherBusiness);
  const std::size_t last = items.back().sentence;
  const std::string title = items.back().title;
  if (const auto found = other.Find(title)) {
    const auto before = static_cast<std::size_t>(found->whole().data() - title.data());
    items.back().title = TitleFrom(std::string_view(title).substr(0, before));
    if (items.back().title.empty()) items.pop_back();
    const int number = items.empty() ? 1 : items.back().number + 1;
    items.push_back({number, kOtherBusinessTitle, last});
    return;
  }
  for (std::size_t i = last; i < std::min(last + 3, sentences.size()); ++i) {
    if (!other.Matches(sentences[i].text)) continue;
    items.push_back({items.back().number + 1, kOtherBusinessTitle, i});
    return;
  }
}

// The longest run of items whose numbers rise by one, in sentences close to each other.
std::vector<AnnouncedItem> LongestRun(const std::vector<AnnouncedItem>& items) {
  std::vector<AnnouncedItem> longest;
  std::vector<AnnouncedItem> run;
  for (const auto& item : items) {
    if (item.title.empty()) continue;
    const bool goes_on = !run.empty() && item.number == run.back().number + 1 &&
                         item.sentence - run.back().sentence <= 4;
    if (!goes_on) run.clear();
    run.push_back(item);
    if (run.size() > longest.size()) longest = run;
  }
  return longest;
}

std::vector<AnnouncedItem> NumberedAgenda(const std::vector<SpokenSentence>& sentences,
                                          std::size_t end) {
  std::vector<AnnouncedItem> items;
  for (std::size_t i = 0; i < end; ++i)
    for (auto& item : NumberedItems(sentences[i], i)) items.push_back(std::move(item));
  auto run = LongestRun(items);
  if (run.size() < 2 || !MentionsAgenda(sentences, run.front().sentence, run.back().sentence))
    return {};
  AddUnnumberedBefore(run, sentences);
  AddOtherBusiness(run, sentences);
  return run;
}

std::vector<AnnouncedItem> ListedAgenda(const std::vector<SpokenSentence>& sentences,
                                        std::size_t end) {
  static const CueTable lists(kAgendaList);
  for (std::size_t i = 0; i < end; ++i) {
    const auto found = lists.Find(sentences[i].text);
    if (!found) continue;
    std::vector<AnnouncedItem> items;
    for (const auto clause : Clauses(found->groups[1]))
      if (auto title = TitleFrom(clause); !title.empty())
        items.push_back({static_cast<int>(items.size()) + 1, std::move(title), i});
    if (items.size() < 2) continue;
    AddOtherBusiness(items, sentences);
    return items;
  }
  return {};
}

struct NumberWord {
  std::string_view word;
  int number;
};

// clang-format off
constexpr std::array kNumberWords{
    NumberWord{"one", 1}, NumberWord{"two", 2}, NumberWord{"three", 3}, NumberWord{"four", 4},
    NumberWord{"five", 5}, NumberWord{"six", 6}, NumberWord{"seven", 7}, NumberWord{"eight", 8},
    NumberWord{"nine", 9}, NumberWord{"ten", 10}, NumberWord{"eleven", 11}, NumberWord{"twelve", 12},
    NumberWord{"first", 1}, NumberWord{"second", 2}, NumberWord{"third", 3}, NumberWord{"fourth", 4},
    NumberWord{"fifth", 5}, NumberWord{"sixth", 6}, NumberWord{"seventh", 7}, NumberWord{"eighth", 8},
    NumberWord{"ninth", 9}, NumberWord{"tenth", 10},
    NumberWord{"un", 1}, NumberWord{"deux", 2}, NumberWord{"trois", 3}, NumberWord{"quatre", 4},
    NumberWord{"cinq", 5}, NumberWord{"sept", 7}, NumberWord{"huit", 8}, NumberWord{"neuf", 9},
    NumberWord{"dix", 10},
    NumberWord{"uno", 1}, NumberWord{"dos", 2}, NumberWord{"tres", 3}, NumberWord{"cuatro", 4},
    NumberWord{"cinco", 5}, NumberWord{"seis", 6}, NumberWord{"siete", 7}, NumberWord{"ocho", 8},
    NumberWord{"nueve", 9}, NumberWord{"diez", 10},
};
// clang-format on

}  // namespace

int NumberFromWord(std::string_view word) {
  int number = 0;
  if (std::from_chars(word.data(), word.data() + word.size(), number).ec == std::errc())
    return number;
  const std::string folded = text::FoldName(word);
  for (const auto& row : kNumberWords)
    if (row.word == folded) return row.number;
  return 0;
}

std::vector<AnnouncedItem> AnnouncedAgenda(const std::vector<SpokenSentence>& sentences) {
  constexpr std::size_t kAlways = 40;  // short meetings are looked through whole
  const std::size_t end = std::min(sentences.size(), std::max(kAlways, sentences.size() / 3));
  auto items = NumberedAgenda(sentences, end);
  return items.empty() ? ListedAgenda(sentences, end) : items;
}

}  // namespace plenary::report
