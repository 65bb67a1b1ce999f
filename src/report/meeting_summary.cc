// SPDX-License-Identifier: Apache-2.0
// After SumBasic (Nenkova and Vanderwende 2005), with what chaired meetings add to it: the
// beginning says what a meeting is for, and the end what came of it. A sentence is worth the square
// roots of the frequencies of its words by a power of its length; the words of one that was taken
// are worth less. The constants were chosen on the committee meetings of QMSum's training part
// (Zhong et al. 2021).
#include "meeting_summary.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "content_words.h"
#include "cue_rows.h"
#include "cue_table.h"
#include "fillers.h"
#include "plenary/text/pattern.h"
#include "plenary/text/segment.h"
#include "topics.h"

namespace plenary::report {
namespace {

constexpr std::size_t kFewestWords = 8;
constexpr std::size_t kMostWords = 40;
constexpr double kLengthPower = 0.8;
constexpr double kBeginning = 0.1;  // of the meeting, after which it is worth a third of its bonus
constexpr double kEnd = 0.95;       // from here on
constexpr double kEndBonus = 0.2;
constexpr double kHousekeepingShare = 0.25;  // greetings, thanks, the reading out of the agenda
constexpr double kSaidAlready = 0.3;         // what a word is worth once it was said

struct Candidate {
  std::string text;
  int n = 0;
  std::size_t length = 0;          // words
  std::vector<std::string> stems;  // each once
  double bonus = 1;
  bool is_taken = false;
};

using Worths = std::map<std::string, double, std::less<>>;

// "I speak for the union" says nothing without who says it.
std::string Attributed(std::string sentence, const transcript::Turn& turn) {
  static const text::Pattern first_person(
      R"(\b(?:I|I'm|me|my|we|us|our|je|nous|notre|nos|mon|yo|nosotros|nuestr[oa]s?)\b)");
  const std::string speaker = SpeakerOf(turn);
  if (speaker.empty() || !first_person.Matches(sentence)) return sentence;
  return speaker + ": " + sentence;
}

std::vector<Candidate> Candidates(std::span<const SpokenSentence> sentences,
                                  const transcript::Transcript& transcript, Worths& frequencies) {
  static const CueTable housekeeping(kHousekeeping);
  std::vector<Candidate> candidates;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    Candidate candidate{WithoutFillers(sentences[i].text), sentences[i].n, 0, {}, 1, false};
    candidate.stems = ContentWords(candidate.text);
    for (const auto& stem : candidate.stems) frequencies[stem] += 1;
    candidate.text = Attributed(std::move(candidate.text), transcript.turns[sentences[i].turn]);
    candidate.length = text::CountWords(candidate.text);
    if (candidate.length < kFewestWords || candidate.length > kMostWords) continue;
    if (candidate.stems.size() < 3 || sentences[i].is_question()) continue;
    std::sort(candidate.stems.begin(), candidate.stems.end());
    candidate.stems.erase(std::unique(candidate.stems.begin(), candidate.stems.end()),
                          candidate.stems.end());
    const double place = static_cast<double>(i) / static_cast<double>(sentences.size());
    candidate.bonus += std::exp(-place / kBeginning) + (place > kEnd ? kEndBonus : 0);
    if (housekeeping.Matches(sentences[i].text)) candidate.bonus *= kHousekeepingShare;
    candidates.push_back(std::move(candidate));
  }
  return candidates;
}

double Worth(const Candidate& candidate, const Worths& worths) {
  double sum = 0;
  for (const auto& stem : candidate.stems) sum += worths.find(stem)->second;
  return candidate.bonus * sum / std::pow(static_cast<double>(candidate.length), kLengthPower);
}

// The best that still fits; none when none does.
Candidate* Best(std::vector<Candidate>& candidates, const Worths& worths, std::size_t room) {
  Candidate* best = nullptr;
  double most = 0;
  for (auto& candidate : candidates) {
    if (candidate.is_taken || candidate.length > room) continue;
    const double worth = Worth(candidate, worths);
    if (worth <= most) continue;
    most = worth;
    best = &candidate;
  }
  return best;
}

}  // namespace

std::vector<Sentence> SummariseMeeting(std::span<const SpokenSentence> sentences,
                                       const transcript::Transcript& transcript,
                                       const People& people, std::size_t most_words) {
  std::vector<Sentence> summary;
  std::size_t room = most_words;
  if (auto topics = TopicSentence(sentences, people)) {
    room -= std::min(room, text::CountWords(topics->text));
    summary.push_back(*std::move(topics));
  }
  Worths worths;
  auto candidates = Candidates(sentences, transcript, worths);
  for (auto& [stem, worth] : worths) worth = std::sqrt(worth);
  while (Candidate* best = Best(candidates, worths, room)) {
    best->is_taken = true;
    room -= best->length;
    for (const auto& stem : best->stems) worths[stem] *= kSaidAlready;
  }
  for (auto& candidate : candidates)
    if (candidate.is_taken) summary.push_back({std::move(candidate.text), {candidate.n}});
  return summary;
}

}  // namespace plenary::report
