// SPDX-License-Identifier: Apache-2.0
// Each kind of error has a finder of its own, which says how sure it is. What several say of the
// same words is added up, and what stays below a threshold is dropped.
#include "suspects.h"

#include <algorithm>

#include "broken_words.h"
#include "doubled_phrases.h"
#include "untranslates.h"

namespace plenary::transcript {
namespace {

constexpr double kThreshold = 0.5;
constexpr double kPatternScore = 0.7;

// Passages that overlap are one: as wide as both, as sure as both together, and the surer one says
// why.
std::vector<Finding> Merge(std::vector<Finding> findings) {
  std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.score > b.score;
  });
  std::vector<Finding> merged;
  for (Finding& next : findings) {
    if (merged.empty() || next.begin >= merged.back().end) {
      merged.push_back(std::move(next));
      continue;
    }
    Finding& last = merged.back();
    if (last.score == next.score && last.proposal.empty() != next.proposal.empty()) {
      // The one that knows what was meant is the better one.
      if (last.proposal.empty()) last = std::move(next);
      continue;
    }
    const bool covers = last.begin <= next.begin && last.end >= next.end;
    const double both = 1 - (1 - last.score) * (1 - next.score);
    if (next.score > last.score) {
      last.why = std::move(next.why);
      last.proposal = covers || last.begin < next.begin ? std::string() : std::move(next.proposal);
    } else if (!covers) {
      last.proposal.clear();
    }
    last.end = std::max(last.end, next.end);
    last.score = both;
  }
  return merged;
}

}  // namespace

SuspectFinder::SuspectFinder(const MeetingWords& words,
                             const std::unordered_set<std::string>& names,
                             const text::Dictionary* dictionary, bool is_capitals)
    : book_(words, names, dictionary, is_capitals), sound_alikes_(book_) {}

void SuspectFinder::FindPatterns(std::span<const TurnWord> words,
                                 std::vector<Finding>& findings) const {
  std::vector<SeenWord> seen;
  seen.reserve(words.size());
  for (const TurnWord& w : words) {
    SeenWord s{w.plain(), w.facts->classes, w.word.before, w.facts->literal};
    const bool is_letter = w.word.text == "A" && w.word.before < Break::sentence;
    if (w.is_abbreviation || is_letter) {
      s.classes = word_class::kAbbreviation;
      s.literal = -1;
    } else if (w.word.is_capital && w.word.before < Break::sentence && !w.facts->is_function()) {
      s.classes = word_class::kName;
    }
    seen.push_back(s);
  }
  for (const PatternMatch& match : book_.patterns().FindAll(seen)) {
    bool is_quoted = false;
    for (std::size_t i = match.begin; i < match.end; ++i) is_quoted |= words[i].word.is_quoted;
    if (is_quoted) continue;
    // The classes of words not in English are guesses.
    bool is_judged = true;
    for (std::size_t i = match.begin; i < match.end; ++i) is_judged &= words[i].facts->is_known;
    if (!is_judged) continue;
    findings.push_back({match.begin, match.end, kPatternScore,
                        match.proposal ? *match.proposal : std::string(), match.why});
  }
}

// A word of the dictionary that is close to one that is none.
std::string SuspectFinder::ProposalFor(std::span<const TurnWord> words, const Finding& finding) {
  if (!finding.proposal.empty() || !book_.dictionary()) return finding.proposal;
  bool has_unknown = false;
  std::string joined;
  for (std::size_t i = finding.begin; i < finding.end; ++i) {
    has_unknown |= !words[i].facts->is_known;
    joined += words[i].plain();
  }
  if (!has_unknown || joined.size() < 4) return {};
  return book_.SuggestionFor(joined);
}

std::vector<Suspect> SuspectFinder::Find(const Turn& turn, const LineStarts& lines) {
  const std::vector<TurnWord> words = book_.Read(turn.text);
  std::vector<Finding> findings;
  FindUntranslates(words, book_, findings);
  FindBrokenWords(words, book_, findings);
  FindDoubledPhrases(words, book_, findings);
  if (book_.is_english()) FindPatterns(words, findings);
  sound_alikes_.Find(words, findings);
  std::vector<Suspect> suspects;
  for (Finding& finding : Merge(std::move(findings))) {
    if (finding.score < kThreshold) continue;
    const std::size_t begin = words[finding.begin].word.begin;
    Suspect suspect;
    suspect.turn = turn.n;
    suspect.line = LineOf(lines, begin);
    suspect.raw = turn.text.substr(begin, words[finding.end - 1].word.end - begin);
    if (std::string proposal = ProposalFor(words, finding); !proposal.empty()) {
      suspect.proposal = std::move(proposal);
    }
    suspect.why = std::move(finding.why);
    suspects.push_back(std::move(suspect));
  }
  return suspects;
}

namespace {

// "Nat tax sha": words that are garbled even where the name they stand for is suggested.
bool IsInSmallPieces(std::string_view raw) {
  const std::size_t blank = raw.find(' ');
  return blank != raw.npos && blank + 1 < raw.size() && raw[blank + 1] >= 'a' &&
         raw[blank + 1] <= 'z';
}

}  // namespace

void LeaveOutNames(std::vector<Suspect>& suspects, std::span<const NameSuggestion> names) {
  std::erase_if(suspects, [&](const Suspect& suspect) {
    if (IsInSmallPieces(suspect.raw)) return false;
    return std::ranges::any_of(names, [&](const NameSuggestion& name) {
      return name.line == suspect.line && name.raw.find(suspect.raw) != name.raw.npos;
    });
  });
}

}  // namespace plenary::transcript
