// SPDX-License-Identifier: Apache-2.0
#include "attribution.h"

#include <algorithm>
#include <utility>

#include "chair_rules.h"
#include "confidence.h"
#include "exchange_rules.h"
#include "missed_changes.h"
#include "name_suggestions.h"

namespace plenary::transcript {
namespace {

constexpr double kLeads = 0.8;
constexpr double kSlip = 0.95;  // that a label was one
constexpr double kSlipWithoutWords = 0.8;
constexpr double kExamined = 0.9;  // that "Q." and "A." are who was named above
constexpr double kCertain = 0.9;
constexpr double kLikely = 0.5;
constexpr double kHopeless = 0.15;  // no posterior below gives a likely speaker
constexpr std::size_t kMostEvidence = 4;

// Enough of a sentence to find it by.
std::string FirstWords(std::string_view sentence) {
  constexpr int kWords = 6;
  std::size_t end = std::min(sentence.find('\n'), sentence.size());
  std::size_t at = 0;
  for (int words = 0; words < kWords && at < end; ++words) {
    at = std::min(sentence.find(' ', at + 1), end);
  }
  return std::string(sentence.substr(0, at));
}

// The office of a person at a turn, from 1.
std::string RoleAt(const Person& person, int turn) {
  const auto covers = [turn](const Term& term) { return term.Covers(turn); };
  const auto term = std::ranges::find_if(person.terms, covers);
  return term == person.terms.end() ? person.role : term->role;
}

Speaker MakeSpeaker(const Person& person, int turn, Certainty certainty, double confidence,
                    std::vector<Evidence> evidence) {
  Speaker speaker;
  speaker.name = person.name;
  speaker.id = person.id;
  speaker.role = RoleAt(person, turn);
  speaker.certainty = certainty;
  speaker.confidence = confidence;
  speaker.evidence = std::move(evidence);
  return speaker;
}

// Who says his own name calls nobody by it: "Tara Okeke. I have a question."
void ForgetOwnName(TurnFacts& facts) {
  if (facts.introduced.size() != 1) return;
  if (facts.labelled != nullptr && facts.labelled != facts.introduced.front().person) return;
  for (auto& targets : facts.targets) {
    if (targets.size() == 1 && targets.front().person == facts.introduced.front().person)
      targets.clear();
  }
}

}  // namespace

Attribution::Attribution(Roster roster, const Guesses& guesses)
    : guesses_speakers_(guesses.speakers),
      guesses_names_(guesses.names),
      people_(std::move(roster), guesses.speakers) {
  chair_.Begin(people_.people());
}

void Attribution::Read(std::size_t t, const std::optional<std::string>& label,
                       std::string_view clean, std::size_t unchanged) {
  if (t == facts_.size()) {
    facts_.emplace_back();
    labels_.emplace_back();
    unchanged = 0;
  }
  if (labels_[t] != label) {
    CountLabelsUpTo(std::min(t, labels_counted_));
    labels_[t] = label;
  }
  if (!guesses_speakers_ && !guesses_names_) return;
  const auto before = NameTally::EntriesOf(facts_[t].reading);
  ReadTurn(clean, unchanged, facts_[t].reading);
  const auto after = NameTally::EntriesOf(facts_[t].reading);
  if (before == after) return;
  people_.tally().Remove(before);
  people_.tally().Add(after);
}

// Tells the people of the labels of so many turns; those after them are taken back.
void Attribution::CountLabelsUpTo(std::size_t count) {
  while (labels_counted_ > count) people_.TakeBackLabel(labels_[--labels_counted_]);
  while (labels_counted_ < count) people_.AddLabel(labels_[labels_counted_++]);
}

void Attribution::Truncate(std::size_t count) {
  if (count >= facts_.size()) return;
  CountLabelsUpTo(std::min(count, labels_counted_));
  Forget(count);
  while (facts_.size() > count) {
    people_.tally().Remove(NameTally::EntriesOf(facts_.back().reading));
    facts_.pop_back();
    labels_.pop_back();
  }
}

void Attribution::SetRoster(Roster roster) {
  people_.SetRoster(std::move(roster));
  Update(0);
}

// Takes back what was made of the readings of turns `from` and later.
void Attribution::Forget(std::size_t from) {
  while (resolved_ > from) habits_.TakeBack(facts_[--resolved_].labelled);
  examination_.Truncate(from);
  lattice_.Truncate(std::min(from > kSignsAfter ? from - kSignsAfter : 0, lattice_.size()));
  chair_.Truncate(lattice_.size());
}

// A name of a roll call that means nobody as it is spelt: of those who were not called yet, whoever
// sounds most like it.
void Attribution::ResolveCall(std::size_t t) {
  TurnFacts& facts = facts_[t];
  if (!guesses_speakers_ || !EndsWithCall(facts.reading) || !facts.targets.back().empty()) return;
  const std::vector<const Person*> called = CalledBefore(facts_, t);
  if (called.empty()) return;
  facts.targets.back() = people_.CalledNext(facts.reading.signs.back(), called);
}

// A label that is followed by another and the same words, or has none, was a slip.
void Attribution::PutLabelRight(std::size_t t) {
  TurnFacts& facts = facts_[t];
  facts.is_put_right = false;
  if (!guesses_speakers_ || t + 1 >= facts_.size() || !labels_[t] || !labels_[t + 1]) return;
  const TurnReading& after = facts_[t + 1].reading;
  const TurnReading& now = facts.reading;
  const bool is_empty = now.begins.empty() && !after.begins.empty();
  const bool is_form = now.is_thanks || now.is_reply;  // "Thank you, Chair." is said by many
  if (!is_empty && (is_form || !IsWrittenAgain(now.opening, after.opening))) return;
  const Match right = people_.ByLabel(*labels_[t + 1], t + 1);
  if (right.person == nullptr || right.person == facts.labelled) return;
  facts.labelled = right.person;
  facts.label_confidence = is_empty ? kSlipWithoutWords : kSlip;
  facts.is_put_right = true;
}

// The turn after those that are resolved: whom its label and its names mean.
void Attribution::Resolve(std::size_t t) {
  TurnFacts& facts = facts_[t];
  const Match match = labels_[t] ? people_.ByLabel(*labels_[t], t) : Match{};
  facts.labelled = match.person;
  facts.label_confidence = match.confidence;
  facts.is_label_mixed = match.is_mixed;
  PutLabelRight(t);
  facts.targets.clear();
  facts.targets.reserve(facts.reading.signs.size());
  for (const Sign& sign : facts.reading.signs) {
    facts.targets.push_back(people_.TargetsOf(sign, t));
  }
  ResolveCall(t);
  facts.introduced = people_.Introduced(facts.reading);
  ForgetOwnName(facts);
  facts.chairing = ChairingOf(facts);
  facts.has_queue = HasQueue(facts);
  const Person* introduced = facts.introduced.size() == 1 ? facts.introduced[0].person : nullptr;
  if (const Person* person =
          examination_.Add(labels_[t], facts.reading, introduced, people_.people())) {
    facts.labelled = person;
    facts.label_confidence = kExamined;
  }
  habits_.Add(facts.labelled);
  resolved_ = t + 1;
}

// A turn is weighed once all that has a say in its own evidence is resolved, and nothing else: so
// it does not matter how many turns were read since.
std::size_t Attribution::Update(std::size_t from) {
  CountLabelsUpTo(labels_.size());
  std::size_t changed = std::min(from, facts_.size());
  if (changed > 0) --changed;  // whose label the next turn may put right
  if (people_.Update()) {
    changed = 0;
    habits_.Clear();
    resolved_ = 0;
    chair_.Begin(people_.people());
  }
  Forget(changed);
  for (std::size_t t = changed; t < facts_.size(); ++t) {
    Resolve(t);
    if (guesses_speakers_ && lattice_.size() + kSignsAfter <= t) Weigh();
  }
  if (!guesses_speakers_) return changed;
  while (lattice_.size() < facts_.size()) Weigh();
  const std::size_t lag = kSignsAfter + SpeakerLattice::kLag;
  const std::size_t first = changed > lag ? changed - lag : 0;
  lattice_.Solve(first);
  return first;
}

// The turn after those that are weighed.
void Attribution::Weigh() {
  const std::size_t t = lattice_.size();
  const Grounding grounding{facts_, lattice_, chair_, habits_};
  lattice_.Add(CandidatesOf(grounding, t), TransitionsTo(facts_, t));
  chair_.Add(ActOf(grounding, t));
}

bool Attribution::IsNearLabel(std::size_t t) const {
  constexpr std::size_t kNear = 2;
  const std::size_t last = std::min(t + kNear, facts_.size() - 1);
  for (std::size_t u = t > kNear ? t - kNear : 0; u <= last; ++u) {
    if (facts_[u].labelled != nullptr) return true;
  }
  return false;
}

double Attribution::StrongestSign(std::size_t t, const Person& person) const {
  double most = 0;
  ForEachReason(facts_, t, person,
                [&](const Reason& reason) { most = std::max(most, reason.points); });
  return most;
}

// Whom turn t is given to: the surest, when it is more likely right than wrong.
Attribution::Choice Attribution::Chosen(std::size_t t) const {
  Choice best;
  const bool is_near_label = IsNearLabel(t);
  for (const Candidate& candidate : lattice_.At(t)) {
    if (candidate.person == nullptr || candidate.posterior < kHopeless) continue;
    const double confidence =
        ConfidenceOf({candidate.posterior, StrongestSign(t, *candidate.person), is_near_label});
    if (confidence >= kLikely && confidence > best.confidence) {
      best = {candidate.person, confidence};
    }
  }
  return best;
}

std::optional<Speaker> Attribution::SpeakerOf(std::size_t t, const TextOf& text_of) const {
  const TurnFacts& facts = facts_[t];
  const int turn = static_cast<int>(t) + 1;
  if (facts.labelled != nullptr) {
    const bool is_likely = facts.is_label_mixed || facts.is_put_right;
    const Evidence label = facts.is_put_right
                               ? Evidence{"label put right after", turn + 1, *labels_[t + 1]}
                               : Evidence{"label", turn, *labels_[t]};
    return MakeSpeaker(*facts.labelled, turn, is_likely ? Certainty::likely : Certainty::labelled,
                       facts.label_confidence, {label});
  }
  if (!guesses_speakers_) return std::nullopt;
  if (labels_[t] && facts.introduced.empty() && text::IsLabelOfNobody(*labels_[t]))
    return std::nullopt;
  const Choice chosen = Chosen(t);
  if (chosen.person == nullptr) return std::nullopt;
  const Certainty certainty =
      chosen.confidence >= kCertain ? Certainty::certain : Certainty::likely;
  return MakeSpeaker(*chosen.person, turn, certainty, std::min(0.99, Rounded(chosen.confidence)),
                     EvidenceFor(t, *chosen.person, text_of));
}

std::vector<Evidence> Attribution::EvidenceFor(std::size_t t, const Person& person,
                                               const TextOf& text_of) const {
  std::vector<Reason> reasons;
  ForEachReason(facts_, t, person, [&](const Reason& reason) {
    if (reason.points > 0.3) reasons.push_back(reason);
  });
  std::ranges::stable_sort(reasons, std::ranges::greater{}, &Reason::points);
  if (reasons.size() > kMostEvidence) reasons.resize(kMostEvidence);
  std::vector<Evidence> evidence;
  for (const Reason& reason : reasons) {
    std::string quote;
    if (reason.sign != nullptr) {
      quote = QuoteOf(text_of(reason.turn), facts_[reason.turn].reading, *reason.sign);
    } else if (!facts_[t].reading.introductions.empty()) {
      quote = facts_[t].reading.introductions.front().quote;
    }
    evidence.push_back({reason.evidence, static_cast<int>(reason.turn) + 1, std::move(quote)});
  }
  if (chair_.At(t) == &person && facts_[t].chairing >= kLeads) {
    evidence.push_back({"leads the meeting", static_cast<int>(t) + 1, std::string()});
  }
  if (evidence.empty()) {
    evidence.push_back({"exchange", static_cast<int>(t), std::string()});
  }
  return evidence;
}

const Person* Attribution::SureSpeaker(std::size_t t) const {
  if (t >= facts_.size()) return nullptr;
  if (facts_[t].labelled != nullptr || !guesses_speakers_) return facts_[t].labelled;
  const Choice chosen = Chosen(t);
  return chosen.confidence >= kCertain ? chosen.person : nullptr;
}

std::vector<NameSuggestion> Attribution::SuggestionsFor(std::size_t t, const Turn& turn,
                                                        const LineStarts& lines) const {
  std::vector<NameSuggestion> suggestions;
  if (!guesses_names_) return suggestions;
  const auto add = [&](NameSuggestion suggestion) {
    suggestion.turn = static_cast<int>(t) + 1;
    const auto is_same = [&](const NameSuggestion& other) {
      return other.line == suggestion.line && other.raw == suggestion.raw;
    };
    if (std::ranges::none_of(suggestions, is_same)) suggestions.push_back(std::move(suggestion));
  };
  const Match* label = turn.label ? people_.ByLabel(*turn.label) : nullptr;
  if (label != nullptr) {
    if (auto suggestion = SuggestionForLabel(*label, turn)) add(*std::move(suggestion));
  }
  const TurnFacts& facts = facts_[t];
  const auto neighbour = [&](Side side) {
    if (side == Side::after) return SureSpeaker(t + 1);
    return t == 0 ? nullptr : SureSpeaker(t - 1);
  };
  for (std::size_t i = 0; i < facts.reading.signs.size(); ++i) {
    auto suggestion = SuggestionForSign(facts, i, turn.text, neighbour);
    if (!suggestion) continue;
    suggestion->line = LineOf(lines, facts.reading.signs[i].at);
    add(*std::move(suggestion));
  }
  return suggestions;
}

std::vector<Suspect> Attribution::MissedChangesIn(std::size_t t, const Turn& turn,
                                                  const LineStarts& lines) const {
  std::vector<Suspect> suspects;
  const Person* speaker = guesses_speakers_ ? SureSpeaker(t) : nullptr;
  if (speaker == nullptr) return suspects;
  std::vector<MissedChange> changes = FindMissedChanges(facts_[t], *speaker);
  if (changes.empty() && t + 1 < facts_.size()) {
    const auto last = FindChangeBeforeReturn(facts_[t], facts_[t + 1], turn.text);
    if (last) changes.push_back(*last);
  }
  for (const MissedChange& change : changes) {
    const std::size_t begin = facts_[t].reading.begins[static_cast<std::size_t>(change.sentence)];
    Suspect suspect;
    suspect.turn = static_cast<int>(t) + 1;
    suspect.line = LineOf(lines, begin);
    suspect.raw = FirstWords(std::string_view(turn.text).substr(begin));
    suspect.why = change.why;
    suspects.push_back(std::move(suspect));
  }
  return suspects;
}

}  // namespace plenary::transcript
