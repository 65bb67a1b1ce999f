// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <unordered_set>
#include <vector>

#include "meeting_words.h"
#include "plenary/text/dictionary.h"
#include "plenary/transcript/transcript.h"
#include "sound_alikes.h"
#include "turn_fold.h"
#include "word_book.h"

namespace plenary::transcript {

// Finds passages that captioning garbled: what is no word, phrases that stand twice, small words
// that cannot follow each other, and words that sound like others which fit far better. It is meant
// to be believed: what may well have been said is left alone, and so is what it cannot judge,
// another language among it.
class SuspectFinder {
 public:
  // All of the meeting has been counted; all outlive the finder and do not change meanwhile.
  //   names        folded words of the names known
  //   dictionary   may be nullptr: then only what needs none is found
  //   is_capitals  it was captioned in capitals, so that small letters tell nothing
  SuspectFinder(const MeetingWords& words, const std::unordered_set<std::string>& names,
                const text::Dictionary* dictionary, bool is_capitals = false);

  // The suspect passages of a turn, in order: one to about six words each, as in its clean text.
  std::vector<Suspect> Find(const Turn& turn, const LineStarts& lines);

 private:
  void FindPatterns(std::span<const TurnWord> words, std::vector<Finding>& findings) const;
  std::string ProposalFor(std::span<const TurnWord> words, const Finding& finding);

  WordBook book_;
  SoundAlikes sound_alikes_;
};

}  // namespace plenary::transcript
