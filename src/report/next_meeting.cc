// SPDX-License-Identifier: Apache-2.0
#include "next_meeting.h"

#include <algorithm>

#include "cue_rows.h"
#include "cue_table.h"
#include "when.h"

namespace plenary::report {
namespace {

// How exactly a time is told: a day of the calendar or the week, an hour, both.
int Exactness(std::string_view when) {
  static const text::Pattern day(
      R"(\d(?:st|nd|rd|th)?\b|day\b|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|jueves|viernes)");
  static const text::Pattern hour(R"(\d[:.]\d\d|\b(?:UTC|GMT|hours|o'clock|[ap]\.?m\b)|\d h\b)");
  return when.empty() ? 0 : 1 + 2 * day.Matches(when) + 2 * hour.Matches(when);
}

}  // namespace

std::optional<NextMeeting> FindNextMeeting(const std::vector<SpokenSentence>& sentences) {
  static const CueTable cues(kNextMeeting);
  std::optional<NextMeeting> best;
  int best_exactness = 0;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const auto& sentence = sentences[i];
    if (sentence.is_question() || !cues.Matches(sentence.text)) continue;
    std::string when = WhenIn(sentence.text);
    std::vector<int> cites{sentence.n};
    if (i + 1 < sentences.size() && sentences[i + 1].turn <= sentence.turn + 1) {
      const std::string more = WhenIn(sentences[i + 1].text);
      if (Exactness(when + " " + more) > Exactness(when) && !more.empty()) {
        when += (when.empty() ? "" : ", ") + more;
        if (sentences[i + 1].n != sentence.n) cites.push_back(sentences[i + 1].n);
      }
    }
    const int exactness = Exactness(when);
    if (exactness == 0 || exactness < best_exactness) continue;
    best_exactness = exactness;
    best = NextMeeting{when, cites, sentence.line};
  }
  return best;
}

}  // namespace plenary::report
