// SPDX-License-Identifier: Apache-2.0
// After SumBasic (Nenkova and Vanderwende 2005): a sentence is worth the frequency of its content
// words; when one is taken, its words are worth less, so that the next says something else. The sum
// is not divided by their number but by its square root: the mean would favour short sentences.
#include "summary.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "content_words.h"
#include "cue_rows.h"
#include "cue_table.h"
#include "plenary/text/segment.h"

namespace plenary::report {
namespace {

struct Candidate {
  const SpokenSentence* sentence;
  std::vector<std::string> words;
  bool is_housekeeping = false;
  bool is_taken = false;
};

using Frequencies = std::map<std::string, double, std::less<>>;

// Too short to stand alone, or too long to read: a run of captions without a full stop.
bool HasFittingLength(const SpokenSentence& sentence) {
  const std::size_t words = text::Words(sentence.text).size();
  return words >= 8 && words <= 45;
}

std::vector<Candidate> Candidates(std::span<const SpokenSentence> part) {
  static const CueTable housekeeping(kHousekeeping);
  std::vector<Candidate> candidates;
  for (const auto& sentence : part) {
    if (sentence.is_question() || !HasFittingLength(sentence)) continue;
    auto words = ContentWords(sentence.text);
    if (words.size() < 3) continue;
    candidates.push_back({&sentence, std::move(words), housekeeping.Matches(sentence.text)});
  }
  return candidates;
}

Frequencies CountFrequencies(std::span<const SpokenSentence> part) {
  Frequencies frequencies;
  for (const auto& sentence : part)
    for (auto& word : ContentWords(sentence.text)) frequencies[std::move(word)] += 1;
  return frequencies;
}

double Worth(const Candidate& candidate, const Frequencies& frequencies) {
  double sum = 0;
  for (const auto& word : candidate.words) sum += frequencies.find(word)->second;
  const double worth = sum / std::sqrt(static_cast<double>(candidate.words.size()));
  return candidate.is_housekeeping ? worth / 4 : worth;
}

Candidate* Best(std::vector<Candidate>& candidates, const Frequencies& frequencies) {
  Candidate* best = nullptr;
  double most = 0;
  for (auto& candidate : candidates) {
    if (candidate.is_taken) continue;
    const double worth = Worth(candidate, frequencies);
    if (worth > most) {
      most = worth;
      best = &candidate;
    }
  }
  return best;
}

std::size_t WantedSentences(std::size_t length) {
  if (length < 15) return 1;
  return length < 60 ? 2 : 3;
}

}  // namespace

std::vector<Sentence> Summarise(std::span<const SpokenSentence> part) {
  auto candidates = Candidates(part);
  auto frequencies = CountFrequencies(part);
  for (std::size_t k = 0; k < WantedSentences(part.size()); ++k) {
    Candidate* best = Best(candidates, frequencies);
    if (best == nullptr) break;
    best->is_taken = true;
    for (const auto& word : best->words) frequencies[word] /= 4;
  }
  std::vector<Sentence> summary;
  for (const auto& candidate : candidates)
    if (candidate.is_taken) summary.push_back({candidate.sentence->text, {candidate.sentence->n}});
  return summary;
}

}  // namespace plenary::report
