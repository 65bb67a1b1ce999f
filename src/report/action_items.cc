// SPDX-License-Identifier: Apache-2.0
// Tables say what the speaker takes on, alone or for a group, what somebody named is to do, what is
// asked of those who are spoken to, and what is to be done by nobody in particular. The owner
// follows from the table. "Yes, we will do that" is no action of its own: it makes what was asked
// just before the speaker's.
#include "action_items.h"

#include <algorithm>
#include <optional>

#include "action_owners.h"
#include "content_words.h"
#include "cue_rows.h"
#include "cue_table.h"
#include "when.h"

namespace plenary::report {
namespace {

bool IsQuestionOfFact(const SpokenSentence& sentence) {
  static const text::Pattern of_fact(
      R"(^(?:(?:so|and|but|okay|ok|well|sorry),?\s+)*(?:does|do|did|is|are|was|were|has|have|what|why|how|when|where|who|which)\b)");
  return sentence.is_question() && of_fact.Matches(sentence.text);
}

// The owner of the action that the sentence holds, empty when nobody can be told; nothing when it
// holds none.
std::optional<std::string> OwnerOfAction(const std::vector<SpokenSentence>& sentences,
                                         std::size_t i, const ActionOwners& owners) {
  static const CueTable not_action(kNotAction);
  static const CueTable by_name(kNamedAction);
  static const CueTable by_speaker(kSpeakerAction);
  static const CueTable by_group(kGroupAction);
  static const CueTable request(kRequest);
  static const CueTable to_be_done(kThingToBeDone);
  const auto& sentence = sentences[i];
  if (not_action.Matches(sentence.text) || IsQuestionOfFact(sentence)) return std::nullopt;
  if (!sentence.is_question()) {
    if (by_speaker.Matches(sentence.text)) return owners.Speaker(i);
    if (const auto named = by_name.Find(sentence.text))
      if (auto owner = owners.Named(named->groups[1]); !owner.empty()) return owner;
    if (by_group.Matches(sentence.text)) return owners.SpeakersGroup(i);
  }
  if (request.Matches(sentence.text)) return owners.Addressee(i);
  if (!sentence.is_question() && to_be_done.Matches(sentence.text)) return owners.Keeper(i);
  return std::nullopt;
}

// "I will do it": what is told by the sentence before, of the same speaker.
bool NeedsTheOneBefore(std::string_view sentence) {
  static const text::Pattern points_back(R"(\b(?:it|this|that|them|those|these|there|so)\b)");
  constexpr std::size_t kFewWords = 6;
  return points_back.Matches(sentence) && ContentWords(sentence).size() < kFewWords;
}

void SayWhatItIsAbout(ActionItem& action, const std::vector<SpokenSentence>& sentences,
                      std::size_t i) {
  if (i == 0 || !NeedsTheOneBefore(sentences[i].text)) return;
  const auto& before = sentences[i - 1];
  if (before.turn != sentences[i].turn || ContentWords(before.text).size() < 3) return;
  action.text = before.text + " " + action.text;
}

// "Yes, we will", "Sure, I can do that": at the beginning of a turn.
bool Accepts(const std::vector<SpokenSentence>& sentences, std::size_t i) {
  static const text::Pattern accepts(
      R"(\b(?:yes|sure|okay|ok|certainly|absolutely|of\s+course|definitely)\b.*\b(?:I|we)(?:'ll|\s+will|\s+can)\b|\b(?:I|we)(?:'ll|\s+will|\s+can)\s+(?:certainly\s+|definitely\s+)?(?:do\s+(?:that|so|it)|help)\b|^will\s+do\b)");
  constexpr std::size_t kFewWords = 4;
  const std::size_t turn = sentences[i].turn;
  const bool is_near_begin = i < 3 || sentences[i - 3].turn != turn;
  return turn > 0 && is_near_begin && accepts.Matches(sentences[i].text) &&
         ContentWords(sentences[i].text).size() < kFewWords;
}

class ActionFinder {
 public:
  ActionFinder(const std::vector<SpokenSentence>& sentences,
               const transcript::Transcript& transcript, const People& people)
      : sentences_(sentences), owners_(sentences, transcript, people) {}

  std::vector<ActionItem> Find() {
    for (std::size_t i = 0; i < sentences_.size(); ++i) {
      if (Accepts(sentences_, i) && IsAskedBefore(i)) {
        Accept(i);
      } else if (auto owner = OwnerOfAction(sentences_, i, owners_)) {
        Add(i, std::move(*owner));
      }
    }
    return std::move(actions_);
  }

 private:
  // The last action was asked for in the turn before this one.
  bool IsAskedBefore(std::size_t i) const {
    return !actions_.empty() && asked_in_ + 1 == sentences_[i].turn;
  }

  void Accept(std::size_t i) {
    auto& action = actions_.back();
    action.owner = owners_.SpeakersGroup(i);
    if (action.due.empty()) action.due = WhenIn(sentences_[i].text);
    if (action.cites.back() != sentences_[i].n) action.cites.push_back(sentences_[i].n);
  }

  void Add(std::size_t i, std::string owner) {
    const auto& sentence = sentences_[i];
    ActionItem action{
        sentence.text, std::move(owner), WhenIn(sentence.text), {sentence.n}, sentence.line};
    SayWhatItIsAbout(action, sentences_, i);
    asked_in_ = sentence.turn;
    actions_.push_back(std::move(action));
  }

  const std::vector<SpokenSentence>& sentences_;
  ActionOwners owners_;
  std::vector<ActionItem> actions_;
  std::size_t asked_in_ = 0;  // the turn of the last one
};

}  // namespace

std::vector<ActionItem> FindActionItems(const std::vector<SpokenSentence>& sentences,
                                        const transcript::Transcript& transcript,
                                        const People& people) {
  return ActionFinder(sentences, transcript, people).Find();
}

}  // namespace plenary::report
