// SPDX-License-Identifier: Apache-2.0
#include "attribution.h"

#include "plenary/text/fold.h"
#include "plenary/text/introductions.h"

namespace plenary::transcript {
namespace {

constexpr double kSaidSo = 0.95;  // "my name is ...", and a known name

Speaker MakeSpeaker(const Person& person, Certainty certainty, double confidence,
                    Evidence evidence) {
  Speaker speaker;
  speaker.name = person.name;
  speaker.id = person.id;
  speaker.role = person.role;
  speaker.certainty = certainty;
  speaker.confidence = confidence;
  speaker.evidence.push_back(std::move(evidence));
  return speaker;
}

// A name nobody knew is believed when it was said in so many words and has a first and a last part.
std::optional<Speaker> Newcomer(const text::Introduction& introduction, int turn) {
  const std::string folded = text::FoldName(introduction.name);
  if (!introduction.is_plain || folded.find(' ') == folded.npos) return std::nullopt;
  Person person;
  person.name = std::string(introduction.name);
  person.id = folded;
  for (char& c : person.id) c = c == ' ' ? '-' : c;
  return MakeSpeaker(person, Certainty::certain, kSaidSo,
                     {"self-introduction", turn, std::string(introduction.quote)});
}

}  // namespace

Attribution::Attribution(const Roster& roster, std::vector<std::string> labels)
    : labels_(std::move(labels)), people_(roster, labels_) {}

std::optional<Speaker> Attribution::SpeakerOf(const Turn& turn) {
  if (!turn.label) return Introduced(turn);
  const Match& match = ByLabel(*turn.label);
  if (match.person == nullptr) return Introduced(turn);
  const Certainty certainty = match.is_mixed ? Certainty::likely : Certainty::labelled;
  return MakeSpeaker(*match.person, certainty, match.confidence, {"label", turn.n, *turn.label});
}

std::optional<Speaker> Attribution::Introduced(const Turn& turn) const {
  for (const auto& introduction : text::FindIntroductions(turn.text)) {
    const auto match = people_.ByName(introduction.name);
    if (match) {
      return MakeSpeaker(*match->person, Certainty::certain, kSaidSo * match->confidence,
                         {"self-introduction", turn.n, std::string(introduction.quote)});
    }
    if (auto newcomer = Newcomer(introduction, turn.n)) return newcomer;
  }
  return std::nullopt;
}

std::optional<NameSuggestion> Attribution::SuggestionFor(const Turn& turn) {
  if (!turn.label) return std::nullopt;
  const Match& match = ByLabel(*turn.label);
  if (match.person == nullptr || match.misspelt.empty()) return std::nullopt;
  NameSuggestion suggestion;
  suggestion.turn = turn.n;
  suggestion.line = turn.source.line;
  suggestion.raw = match.misspelt;
  suggestion.suggestion = match.person->name;
  suggestion.confidence = match.confidence;
  suggestion.why = match.is_mixed ? "the label joins the names of two people"
                                  : "the label differs by a letter or two from a known name";
  return suggestion;
}

const Match& Attribution::ByLabel(const std::string& label) {
  const auto found = cache_.find(label);
  if (found != cache_.end()) return found->second;
  return cache_.emplace(label, people_.ByLabel(label)).first->second;
}

void LabelList::Add(const std::optional<std::string>& label) {
  if (label && seen_.emplace(*label, true).second) labels_.push_back(*label);
}

}  // namespace plenary::transcript
