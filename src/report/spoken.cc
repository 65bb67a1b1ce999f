// SPDX-License-Identifier: Apache-2.0
// The clean text of a turn has lost its lines. They are found again by the letters and digits,
// which cleaning does not change: each sentence is looked for in the letters of the raw text, from
// where the one before was found.
#include "spoken.h"

#include <algorithm>

#include "plenary/text/fold.h"
#include "plenary/text/segment.h"

namespace plenary::report {
namespace {

std::string Letters(std::string_view text) {
  std::string letters = text::FoldName(text);
  std::erase(letters, ' ');
  return letters;
}

class LineFinder {
 public:
  explicit LineFinder(const transcript::Turn& turn) : line_(turn.source.line) {
    std::string_view raw = turn.raw;
    for (int line = turn.source.line;; ++line) {
      const std::size_t end = raw.find('\n');
      starts_.push_back({letters_.size(), line});
      letters_ += Letters(raw.substr(0, end));
      if (end == std::string_view::npos) break;
      raw.remove_prefix(end + 1);
    }
  }

  // The line that the sentence begins in; of one that is not found, the line of the one before.
  int LineOf(std::string_view sentence) {
    constexpr std::size_t kEnough = 32;
    const std::string letters = Letters(sentence).substr(0, kEnough);
    const std::size_t at = letters.empty() ? std::string::npos : letters_.find(letters, from_);
    if (at == std::string::npos) return line_;
    from_ = at + letters.size();
    const auto after = std::find_if(starts_.begin(), starts_.end(),
                                    [at](const Start& start) { return start.letter > at; });
    line_ = (after - 1)->line;
    return line_;
  }

 private:
  struct Start {
    std::size_t letter;
    int line;
  };
  std::string letters_;
  std::vector<Start> starts_;  // the first letter of each line
  std::size_t from_ = 0;
  int line_;
};

std::string StraightApostrophes(std::string_view text) {
  constexpr std::string_view kCurly = "\u2019";
  std::string straight(text);
  for (auto at = straight.find(kCurly); at != std::string::npos; at = straight.find(kCurly, at))
    straight.replace(at, kCurly.size(), "'");
  return straight;
}

}  // namespace

std::vector<SpokenSentence> SpokenSentences(const transcript::Transcript& transcript) {
  std::vector<SpokenSentence> sentences;
  for (std::size_t i = 0; i < transcript.turns.size(); ++i) {
    const auto& turn = transcript.turns[i];
    LineFinder lines(turn);
    for (const auto sentence : text::Sentences(turn.text))
      sentences.push_back({i, turn.n, lines.LineOf(sentence), StraightApostrophes(sentence)});
  }
  return sentences;
}

}  // namespace plenary::report
