// SPDX-License-Identifier: Apache-2.0
#include "decisions.h"

#include <algorithm>

#include "cue_rows.h"
#include "cue_table.h"
#include "plenary/text/segment.h"

namespace plenary::report {
namespace {

// Enough to say something by itself: not a bare form of words.
bool StandsAlone(const SpokenSentence& sentence) {
  static const text::Pattern form_of_words(
      R"(\b(?:so (?:decided|agreed)|something (?:that )?we (?:have |had )?(?:decided|agreed)|(?:it is|that is|that's) (?:agreed|decided)|objections?|(?:the|that) (?:motion|amendment))\b)");
  constexpr std::size_t kFewWords = 8;
  const std::size_t words = text::CountWords(sentence.text);
  return words >= kFewWords || (words > 2 && !form_of_words.Matches(sentence.text));
}

// "It is so decided" says that, not what. The sentence that says what: the closest before it that
// is no question and stands alone, a few sentences back at most.
const SpokenSentence* Matter(const std::vector<SpokenSentence>& sentences, std::size_t decided) {
  constexpr std::size_t kFarthest = 4;
  for (std::size_t back = 1; back <= std::min(kFarthest, decided); ++back) {
    const auto& sentence = sentences[decided - back];
    if (!sentence.is_question() && StandsAlone(sentence)) return &sentence;
  }
  return nullptr;
}

bool IsDecision(const SpokenSentence& sentence, bool is_led) {
  static const CueTable decision(kDecision);
  static const CueTable ruling(kRuling);
  static const CueTable from_when(kFromWhen);
  static const CueTable not_decision(kNotDecision);
  if (not_decision.Matches(sentence.text)) return false;
  if (decision.Matches(sentence.text)) return true;
  return is_led && ruling.Matches(sentence.text) && from_when.Matches(sentence.text);
}

}  // namespace

std::vector<Decision> FindDecisions(const std::vector<SpokenSentence>& sentences,
                                    const std::vector<bool>& led_turns) {
  std::vector<Decision> decisions;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const auto& sentence = sentences[i];
    if (!IsDecision(sentence, led_turns[sentence.turn])) continue;
    Decision found{sentence.text, {sentence.n}, sentence.line};
    const SpokenSentence* matter = StandsAlone(sentence) ? nullptr : Matter(sentences, i);
    if (matter != nullptr) {
      found.text = matter->text + " " + sentence.text;
      if (matter->n != sentence.n) found.cites.insert(found.cites.begin(), matter->n);
    }
    decisions.push_back(std::move(found));
  }
  return decisions;
}

}  // namespace plenary::report
