// SPDX-License-Identifier: Apache-2.0
// Three tables: what the speaker takes on, what somebody named is to do, what is asked of those who
// are spoken to. The owner follows from the table.
#include "action_items.h"

#include <optional>

#include "cue_rows.h"
#include "cue_table.h"
#include "titles.h"
#include "when.h"

namespace plenary::report {
namespace {

// The group as the sentence has it ("the secretariat" -> "Secretariat"), or the person's whole
// name.
std::string NamedOwner(std::string_view spoken, const People& people) {
  if (std::string known = people.Canonical(spoken); !known.empty()) return known;
  for (const std::string_view article : {"the ", "The ", "our ", "Our "})
    if (spoken.starts_with(article)) spoken.remove_prefix(article.size());
  return Capitalised(std::string(spoken));
}

// A pronoun is nobody's name; the speaker or nobody is meant.
bool IsPronoun(std::string_view spoken) {
  static const text::Pattern pronoun(
      R"(^(?:I|we|you|he|she|it|they|that|this|there|who|which|what|so|and|but|then|also)(?:\s|$))");
  return pronoun.Matches(spoken);
}

// Who is spoken to: the one person at the start or the end of the sentence ("Ben, could you",
// "could you, Ben"), else those whom "all" means, else nobody in particular.
std::string Addressee(const SpokenSentence& sentence, const People& people) {
  static const text::Pattern everybody(
      R"(\b(?:all|everyone|everybody|members|colleagues|let's)\b)");
  const std::string_view text = sentence.text;
  for (const auto& list : people.NamesIn(text)) {
    if (list.names.size() != 1) continue;
    const bool is_called = list.begin == 0 && text.substr(list.end).starts_with(',');
    const bool is_near_an_end = list.begin < 12 || list.end + 2 >= text.size();
    const bool is_known = !people.Canonical(list.names.front()).empty();
    if (is_called || (is_near_an_end && is_known)) return list.names.front();
  }
  return everybody.Matches(text) ? "All" : "";
}

// The owner of the action that the sentence holds; nothing when it holds none.
std::optional<std::string> OwnerOfAction(const SpokenSentence& sentence,
                                         const transcript::Turn& turn, const People& people) {
  static const CueTable not_action(kNotAction);
  static const CueTable by_name(kNamedAction);
  static const CueTable by_speaker(kSpeakerAction);
  static const CueTable request(kRequest);
  if (not_action.Matches(sentence.text)) return std::nullopt;
  if (!sentence.is_question()) {
    if (by_speaker.Matches(sentence.text)) return SpeakerOf(turn);
    const auto named = by_name.Find(sentence.text);
    if (named && !IsPronoun(named->groups[1])) return NamedOwner(named->groups[1], people);
  }
  if (request.Matches(sentence.text)) return Addressee(sentence, people);
  return std::nullopt;
}

}  // namespace

std::vector<ActionItem> FindActionItems(const std::vector<SpokenSentence>& sentences,
                                        const transcript::Transcript& transcript,
                                        const People& people) {
  std::vector<ActionItem> actions;
  for (const auto& sentence : sentences)
    if (auto owner = OwnerOfAction(sentence, transcript.turns[sentence.turn], people))
      actions.push_back(
          {sentence.text, *owner, WhenIn(sentence.text), {sentence.n}, sentence.line});
  return actions;
}

}  // namespace plenary::report
