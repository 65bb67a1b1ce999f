// SPDX-License-Identifier: Apache-2.0
#include "agenda.h"

#include <algorithm>
#include <optional>
#include <span>

#include "agenda_announced.h"
#include "agenda_transitions.h"
#include "content_words.h"
#include "summary.h"

namespace plenary::report {
namespace {

//   begin  index of the first sentence; nothing when the item was only announced
struct Start {
  std::string title;
  std::optional<std::size_t> begin;
  std::size_t announced = 0;
};

// Whether going on to something is going on to this item.
bool IsTransitionTo(const AnnouncedItem& item, const Transition& transition,
                    const SpokenSentence& sentence) {
  if (item.title == kOtherBusinessTitle) return transition.title == kOtherBusinessTitle;
  if (transition.number > 0) return transition.number == item.number;
  return Overlap(ContentWords(item.title), ContentWords(sentence.text)) >= 0.5;
}

// Where an announced item begins: at the first transition to it, else where somebody who leads says
// most of its title.
std::optional<std::size_t> FindStart(const AnnouncedItem& item,
                                     const std::vector<Transition>& transitions,
                                     const std::vector<SpokenSentence>& sentences,
                                     const std::vector<bool>& led_turns, std::size_t from) {
  for (const auto& transition : transitions)
    if (transition.sentence >= from &&
        IsTransitionTo(item, transition, sentences[transition.sentence]))
      return transition.sentence;
  const auto title = ContentWords(item.title);
  if (title.size() < 2) return std::nullopt;
  for (std::size_t i = from; i < sentences.size(); ++i)
    if (led_turns[sentences[i].turn] && Overlap(title, ContentWords(sentences[i].text)) >= 0.75)
      return i;
  return std::nullopt;
}

std::vector<Start> PlaceAnnounced(const std::vector<AnnouncedItem>& announced,
                                  const std::vector<Transition>& transitions,
                                  const std::vector<SpokenSentence>& sentences,
                                  const std::vector<bool>& led_turns) {
  std::vector<Start> starts{{announced.front().title, 0, announced.front().sentence}};
  std::size_t from = announced.back().sentence + 1;
  for (const auto& item : std::span(announced).subspan(1)) {
    const auto begin = FindStart(item, transitions, sentences, led_turns, from);
    starts.push_back({item.title, begin, item.sentence});
    if (begin) from = *begin + 1;
  }
  return starts;
}

// Of several transitions in one turn the last is where it really goes; one to the subject that is
// already being dealt with is none.
std::vector<Start> FromTransitions(const std::vector<Transition>& transitions,
                                   const std::vector<SpokenSentence>& sentences) {
  std::vector<Start> starts{{"Opening", 0, 0}};
  for (const auto& transition : transitions) {
    if (transition.title.empty() || transition.title == starts.back().title) continue;
    Start start{transition.title, transition.sentence, transition.sentence};
    const std::size_t before = *starts.back().begin;
    const bool is_same_turn = sentences[before].turn == sentences[transition.sentence].turn;
    if (before == transition.sentence || (starts.size() > 1 && is_same_turn))
      starts.back() = std::move(start);
    else
      starts.push_back(std::move(start));
  }
  return starts;
}

// The first sentence after the item: where the next one that was found begins.
std::size_t EndOf(std::size_t index, const std::vector<Start>& starts, std::size_t sentences) {
  for (std::size_t next = index + 1; next < starts.size(); ++next)
    if (starts[next].begin) return *starts[next].begin;
  return sentences;
}

AgendaItem ItemFrom(const Start& start, std::span<const SpokenSentence> part) {
  AgendaItem item;
  item.title = start.title;
  item.first_turn = part.front().n;
  item.last_turn = part.back().n;
  item.first_line = part.front().line;
  item.last_line = part.back().line;
  return item;
}

std::vector<AgendaItem> Items(const std::vector<Start>& starts,
                              const std::vector<SpokenSentence>& sentences) {
  std::vector<AgendaItem> agenda;
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const auto& start = starts[i];
    const std::size_t begin = start.begin.value_or(start.announced);
    const std::size_t end = start.begin ? EndOf(i, starts, sentences.size()) : begin + 1;
    const auto part = std::span(sentences).subspan(begin, end - begin);
    AgendaItem item = ItemFrom(start, part);
    item.item = static_cast<int>(i) + 1;
    if (start.begin) item.summary = Summarise(part);
    agenda.push_back(std::move(item));
  }
  return agenda;
}

}  // namespace

std::vector<AgendaItem> FindAgenda(const std::vector<SpokenSentence>& sentences,
                                   const transcript::Transcript& transcript, const People& people) {
  if (sentences.empty()) return {};
  const auto led_turns = LedTurns(transcript);
  const auto transitions = FindTransitions(sentences, led_turns, people);
  const auto announced = AnnouncedAgenda(sentences);
  auto starts = announced.empty() ? FromTransitions(transitions, sentences)
                                  : PlaceAnnounced(announced, transitions, sentences, led_turns);
  if (starts.size() == 1)
    starts.front().title = transcript.meeting.title.empty() ? "Meeting" : transcript.meeting.title;
  return Items(starts, sentences);
}

}  // namespace plenary::report
