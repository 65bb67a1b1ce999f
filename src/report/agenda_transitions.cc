// SPDX-License-Identifier: Apache-2.0
#include "agenda_transitions.h"

#include <algorithm>
#include <map>

#include "agenda_announced.h"
#include "content_words.h"
#include "cue_rows.h"
#include "cue_table.h"
#include "plenary/text/segment.h"
#include "titles.h"

namespace plenary::report {
namespace {

// The person's words for a role that leads.
bool IsLeadingRole(std::string_view role) {
  static const text::Pattern leading(
      R"(\b(?:(?:co-?|vice-?)?(?:chair(?:man|woman|person)?|moderator|facilitator|president|presiding|speaker of the)|présidente?|presidenta?)\b)");
  return leading.Matches(role);
}

bool IsChair(const transcript::Turn& turn) {
  return IsLeadingRole(turn.label.value_or("")) ||
         (turn.speaker && IsLeadingRole(turn.speaker->role));
}

// The least number of turns that one of the two most frequent speakers has.
int TurnsOfSecondSpeaker(const std::map<std::string, int>& turns_of) {
  std::vector<int> counts;
  for (const auto& [name, turns] : turns_of) counts.push_back(turns);
  std::sort(counts.rbegin(), counts.rend());
  return counts[std::min<std::size_t>(counts.size() - 1, 1)];
}

int ItemNumberIn(std::string_view sentence) {
  static const text::Pattern item_number(
      R"(\b(?:item|point|punto)\s+(?:number\s+|numéro\s+|número\s+)?(\p{L}+|\d{1,2})\b)");
  const auto found = item_number.Find(sentence);
  return found ? NumberFromWord((*found)[1]) : 0;
}

// Up to which sentence transitions are only announced: where the agenda is adopted, near the
// beginning. 0 when it is not.
std::size_t AdoptedAt(const std::vector<SpokenSentence>& sentences,
                      const std::vector<bool>& led_turns) {
  static const CueTable adopted(kAgendaAdopted);
  for (std::size_t i = 0; i < sentences.size() / 3; ++i)
    if (led_turns[sentences[i].turn] && adopted.Matches(sentences[i].text)) return i;
  return 0;
}

// "Budget. Who presents the budget?": the subject said by itself, and at once again in the sentence
// after it. Empty when it is none.
std::string SubjectByItself(const std::vector<SpokenSentence>& sentences, std::size_t i) {
  constexpr std::size_t kMostWords = 3;
  const auto& sentence = sentences[i];
  if (i + 1 >= sentences.size() || sentences[i + 1].turn != sentence.turn) return {};
  if (sentence.is_question() || text::CountWords(sentence.text) > kMostWords) return {};
  const auto words = ContentWords(sentence.text);
  if (words.empty() || Overlap(words, ContentWords(sentences[i + 1].text)) < 1) return {};
  return TitleFrom(sentence.text);
}

// "Let us go to Ana" gives her the floor and is no subject.
bool IsPersonOnly(std::string_view title, const People& people) {
  return !people.Canonical(title).empty();
}

}  // namespace

std::vector<bool> LedTurns(const transcript::Transcript& transcript) {
  std::map<std::string, int> turns_of;
  for (const auto& turn : transcript.turns)
    if (const auto name = SpeakerOf(turn); !name.empty()) ++turns_of[name];
  const std::string opener = transcript.turns.empty() ? "" : SpeakerOf(transcript.turns.front());
  if (turns_of.empty()) return std::vector<bool>(transcript.turns.size(), true);
  const int enough = TurnsOfSecondSpeaker(turns_of);
  std::vector<bool> led;
  for (const auto& turn : transcript.turns) {
    const auto name = SpeakerOf(turn);
    const bool leads = !name.empty() && (name == opener || turns_of[name] >= enough);
    led.push_back(leads || IsChair(turn));
  }
  return led;
}

std::vector<Transition> FindTransitions(const std::vector<SpokenSentence>& sentences,
                                        const std::vector<bool>& led_turns, const People& people) {
  static const CueTable transition(kTransition);
  static const CueTable not_transition(kNotTransition);
  static const CueTable not_subject(kNotSubject);
  static const CueTable other_business(kOtherBusiness);
  std::vector<Transition> transitions;
  for (std::size_t i = AdoptedAt(sentences, led_turns); i < sentences.size(); ++i) {
    const std::string_view text = sentences[i].text;
    if (!led_turns[sentences[i].turn]) continue;
    if (other_business.Matches(text)) {
      if (i >= sentences.size() / 2) transitions.push_back({i, kOtherBusinessTitle, 0});
    } else if (const auto found = transition.Find(text); found && !not_transition.Matches(text)) {
      std::string title = TitleFrom(FirstClause(found->groups[1]));
      if (!not_subject.Matches(title) && !IsPersonOnly(title, people))
        transitions.push_back({i, std::move(title), ItemNumberIn(text)});
    } else if (auto title = SubjectByItself(sentences, i);
               !title.empty() && sentences[i + 1].is_question() && !IsPersonOnly(title, people)) {
      transitions.push_back({i, std::move(title), 0});
    }
  }
  return transitions;
}

}  // namespace plenary::report
