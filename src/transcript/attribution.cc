// SPDX-License-Identifier: Apache-2.0
#include "attribution.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "confidence.h"
#include "misheard_names.h"
#include "missed_changes.h"

namespace plenary::transcript {
namespace {

// Log-odds of a bare turn, before any evidence: of one in particular, of anybody else.
constexpr double kSomeone = -1.0;
constexpr double kAnybody = 0.9;
constexpr double kAnybodyShort = 0.5;     // "Yes." is said by many
constexpr double kAnybodyEmpty = 1.5;     // a marker only
constexpr double kAnybodyHears = 1.0;     // "We can hear you." is, too
constexpr double kAnybodyFarewell = 3.0;  // all say good-bye

// Who is always labelled is seldom the one without a label.
constexpr std::size_t kHabit = 3;  // labelled turns that make a habit
constexpr double kHabitPoints = 0.75;
constexpr double kMostHabitPoints = 2.2;

// How much an act of chairing tells for the chair, and against all others.
constexpr double kChairPoints = 3.0;
constexpr double kMostChairPoints = 4.5;
constexpr double kNotChairPoints = 0.5;
constexpr double kChairIsLabelled = 0.3;  // of it, where the captioner labels the chair
constexpr double kMostNotChairPoints = 1.2;
constexpr double kClerkPoints = 2.5;  // where a roll is called
constexpr double kChairIsNoClerk = -1.5;
constexpr double kLeads = 0.8;
constexpr double kLeastChairing = 0.25;
constexpr double kSpeaksOfMatters = -0.9;  // the chair mostly leads, and the members discuss
constexpr double kSaysLittle = -0.6;
constexpr double kSpeaksToChair = -5.0;  // who says "Madam Chair" is not the chair

constexpr double kStranger = 0.4;  // of a reply's points: somebody unknown goes on with an exchange

// Who spoke a moment ago by plain evidence may do so again.
constexpr std::size_t kRecent = 6;  // turns
constexpr double kPlain = 1.4;      // log-odds
constexpr double kRecentPoints = 0.3;
constexpr double kRemembered = 0.45;  // how likely it must be that he spoke

constexpr double kExamined = 0.9;  // that "Q." and "A." are who was named above
constexpr double kSmallSurname = 0.9;
constexpr double kNothing = 0.05;  // evidence that is none
constexpr std::size_t kMostCandidates = 8;
constexpr double kCertain = 0.9;
constexpr double kLikely = 0.5;
constexpr double kHopeless = 0.15;  // no posterior below gives a likely speaker
constexpr std::size_t kMostEvidence = 4;

double Rounded(double probability) {
  return std::round(probability * 100) / 100;
}

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

}  // namespace

Attribution::Attribution(Roster roster, const Guesses& guesses)
    : roster_(std::move(roster)),
      guesses_speakers_(guesses.speakers),
      guesses_names_(guesses.names) {
  UpdatePeople();
}

void Attribution::Read(std::size_t t, const std::optional<std::string>& label,
                       std::string_view clean, std::size_t unchanged) {
  if (t == facts_.size()) {
    facts_.emplace_back();
    labels_.emplace_back();
    unchanged = 0;
  }
  if (labels_[t] != label) {
    ForgetLabel(labels_[t]);
    if (label) ++label_counts_[*label];
    labels_[t] = label;
  }
  if (!guesses_speakers_ && !guesses_names_) return;
  const auto before = NameTally::EntriesOf(facts_[t].reading);
  ReadTurn(clean, unchanged, facts_[t].reading);
  auto after = NameTally::EntriesOf(facts_[t].reading);
  if (before == after) return;
  tally_.Remove(before);
  tally_.Add(after);
}

void Attribution::ForgetLabel(const std::optional<std::string>& label) {
  if (label && --label_counts_[*label] == 0) label_counts_.erase(*label);
}

void Attribution::Truncate(std::size_t count) {
  while (facts_.size() > count) {
    tally_.Remove(NameTally::EntriesOf(facts_.back().reading));
    ForgetLabel(labels_.back());
    facts_.pop_back();
    labels_.pop_back();
  }
}

void Attribution::SetRoster(Roster roster) {
  roster_ = std::move(roster);
  expected_.reset();
  Update(0);
}

bool Attribution::UpdatePeople() {
  const bool are_others_expected = UpdateExpected();
  if (!are_others_expected && tally_version_ == tally_.version()) return false;
  tally_version_ = tally_.version();
  std::vector<std::string> named;
  if (guesses_speakers_) named = tally_.Named(*expected_names_, !roster_.people.empty());
  if (!are_others_expected && named == named_) return false;
  named_ = std::move(named);
  people_ = std::make_unique<People>(roster_, known_labels_, named_);
  names_ = std::make_unique<SpokenNames>(*people_);
  chair_.Begin(*people_);
  by_label_.clear();
  for (const auto& label : known_labels_) by_label_.emplace(label, people_->ByLabel(label));
  return true;
}

// Whether roster and labels make other people than before.
bool Attribution::UpdateExpected() {
  const auto is_known = [&](const std::string& label) { return label_counts_.contains(label); };
  const bool is_same = expected_ && known_labels_.size() == label_counts_.size() &&
                       std::ranges::all_of(known_labels_, is_known);
  if (is_same) return false;
  known_labels_.clear();
  std::set<std::string_view> seen;
  for (const auto& label : labels_) {
    if (label && seen.insert(*label).second) known_labels_.push_back(*label);
  }
  expected_ = std::make_unique<People>(roster_, known_labels_);
  expected_names_ = std::make_unique<SpokenNames>(*expected_);
  return true;
}

std::vector<Target> Attribution::TargetsOf(const Sign& sign, int turn) {
  if (sign.name.empty()) return {};
  const Person* holder = sign.is_role ? people_->HolderOf(sign.name, turn) : nullptr;
  if (holder != nullptr) return {{holder, 1.0, 1.0}};
  return names_->Find(sign);
}

void Attribution::Resolve(std::size_t t) {
  TurnFacts& facts = facts_[t];
  const int turn = static_cast<int>(t) + 1;
  const auto by_term = labels_[t] ? people_->ByTerm(*labels_[t], turn) : std::nullopt;
  const Match match = by_term ? *by_term : labels_[t] ? by_label_.at(*labels_[t]) : Match{};
  facts.labelled = match.person;
  facts.label_confidence = match.confidence;
  facts.is_label_mixed = match.is_mixed;
  facts.targets.clear();
  for (const Sign& sign : facts.reading.signs) {
    facts.targets.push_back(TargetsOf(sign, turn));
  }
  facts.chairing = ChairingOf(facts);
  facts.introduced.clear();
  for (const SaidName& said : facts.reading.introductions) {
    Sign sign;
    sign.kind = text::CueKind::floor;
    sign.name = said.name;
    facts.introduced = names_->Find(sign);
    if (!facts.introduced.empty()) break;
  }
  const Person* introduced = facts.introduced.size() == 1 ? facts.introduced[0].person : nullptr;
  if (const Person* person = examination_.Add(labels_[t], facts.reading, introduced, *people_)) {
    facts.labelled = person;
    facts.label_confidence = kExamined;
  }
}

std::size_t Attribution::Update(std::size_t from) {
  const std::size_t changed = UpdatePeople() ? 0 : std::min(from, facts_.size());
  examination_.Truncate(changed);
  for (std::size_t t = changed; t < facts_.size(); ++t) Resolve(t);
  CountLabels(changed);
  if (!guesses_speakers_) return changed;
  const std::size_t start = changed > kSignsAfter ? changed - kSignsAfter : 0;
  lattice_.Truncate(std::min(start, lattice_.size()));
  chair_.Truncate(lattice_.size());
  for (std::size_t t = lattice_.size(); t < facts_.size(); ++t) Weigh(t);
  const std::size_t first = start > SpeakerLattice::kLag ? start - SpeakerLattice::kLag : 0;
  lattice_.Solve(first);
  return first;
}

void Attribution::CountLabels(std::size_t from) {
  if (from == 0) labelled_turns_.clear();
  for (auto& [person, turns] : labelled_turns_) {
    while (!turns.empty() && turns.back() >= from) turns.pop_back();
  }
  for (std::size_t t = from; t < facts_.size(); ++t) {
    if (facts_[t].labelled != nullptr) labelled_turns_[facts_[t].labelled].push_back(t);
  }
}

void Attribution::Weigh(std::size_t t) {
  SpeakerLattice::Transitions transitions;
  if (t > 0) {
    transitions.same = ExchangePoints(facts_, t, true, false);
    transitions.reply = ExchangePoints(facts_, t, false, true);
    transitions.stranger = transitions.reply * kStranger;
  }
  lattice_.Add(CandidatesOf(t), transitions);
  WatchChair(t);
}

// Tells the watch who spoke turn t, as far as its own evidence goes.
void Attribution::WatchChair(std::size_t t) {
  const Candidate& first = lattice_.At(t).front();
  const bool is_sure = facts_[t].labelled != nullptr || first.points >= kPlain;
  const Person* successor = nullptr;
  const auto& signs = facts_[t].reading.signs;
  for (std::size_t i = 0; i < signs.size(); ++i) {
    const auto& targets = facts_[t].targets[i];
    if (signs[i].kind == text::CueKind::chair && targets.size() == 1)
      successor = targets.front().person;
  }
  ChairWatch::Act act;
  if (is_sure && !WasCalled(t, first.person)) act.speaker = first.person;
  act.chairing = facts_[t].chairing;
  act.is_introduced = !facts_[t].introduced.empty();
  act.successor = successor;
  act.is_to_chair = facts_[t].reading.is_to_chair;
  chair_.Add(act);
}

// Whether somebody else gave the floor to the person just before turn t: the chair needs no floor.
bool Attribution::WasCalled(std::size_t t, const Person* person) const {
  if (t == 0 || person == nullptr || facts_[t].labelled != nullptr) return false;
  bool was_called = false;
  ForEachReason(facts_, t, *person, [&](const Reason& reason) {
    if (reason.turn + 1 == t && reason.points >= kPlain) was_called = true;
  });
  return was_called;
}

// The clerk calls the roll.
double Attribution::RollCallPoints(std::size_t t, const Person* person) const {
  if (person == nullptr) return 0;
  if (person == chair_.clerk()) return kClerkPoints;
  return person == chair_.At(t) ? kChairIsNoClerk : -kNotChairPoints;
}

// Who leads the meeting speaks as those do who lead meetings.
double Attribution::ChairPoints(std::size_t t, const Person* person) const {
  if (IsRollCall(facts_, t)) return RollCallPoints(t, person);
  const double chairing = facts_[t].chairing;
  const Person* chair = chair_.At(t);
  if (person != nullptr && person == chair && facts_[t].reading.is_to_chair) return kSpeaksToChair;
  if (chairing < kLeastChairing) {
    if (person == nullptr || person != chair) return 0;
    return facts_[t].reading.is_brief ? kSaysLittle : kSpeaksOfMatters;
  }
  if (chair == nullptr) {
    return person == nullptr ? 0 : -std::min(kMostNotChairPoints, kNotChairPoints * chairing);
  }
  const double share = HabitPoints(t, *chair) < 0 ? kChairIsLabelled : 1.0;
  if (person == chair) return share * std::min(kMostChairPoints, kChairPoints * chairing);
  return -share * std::min(kMostNotChairPoints, kNotChairPoints * chairing);
}

std::vector<Candidate> Attribution::CandidatesOf(std::size_t t) const {
  if (facts_[t].labelled != nullptr) return {{facts_[t].labelled, 0, 1, 1}};
  std::vector<Candidate> candidates;
  const auto add = [&](const Person* person) {
    if (person == nullptr ||
        std::ranges::find(candidates, person, &Candidate::person) != candidates.end())
      return;
    candidates.push_back({person, 0, 0, 0});
  };
  add(chair_.At(t));
  if (IsRollCall(facts_, t)) add(chair_.clerk());
  for (const Target& target : facts_[t].introduced) add(target.person);
  const std::size_t first = t > kSignsBefore ? t - kSignsBefore : 0;
  const std::size_t last = std::min(t + kSignsAfter, facts_.size() - 1);
  for (std::size_t u = first; u <= last; ++u) {
    for (const auto& targets : facts_[u].targets) {
      for (const Target& target : targets) add(target.person);
    }
  }
  for (std::size_t back = 1; back <= std::min(kRecent, t); ++back) {
    for (const Candidate& candidate : lattice_.At(t - back)) {
      if (back <= 2 || candidate.filtered >= kRemembered) add(candidate.person);
    }
  }
  for (Candidate& candidate : candidates) candidate.points = PointsFor(t, *candidate.person);
  const TurnReading& reading = facts_[t].reading;
  double anybody = kAnybody;
  if (reading.is_short) anybody += kAnybodyShort;
  if (reading.is_brief && std::ranges::any_of(reading.signs, [](const Sign& sign) {
        return sign.kind == text::CueKind::heard;
      })) {
    anybody += kAnybodyHears;
  }
  if (reading.is_empty) anybody += kAnybodyEmpty;
  if (reading.is_farewell) anybody += kAnybodyFarewell;
  anybody += ChairPoints(t, nullptr);
  std::erase_if(candidates, [&](const Candidate& candidate) {
    return candidate.points <= kSomeone + kNothing && !IsNear(t, candidate.person);
  });
  candidates.push_back({nullptr, anybody, 0, 0});
  std::ranges::stable_sort(candidates, std::ranges::greater{}, &Candidate::points);
  if (candidates.size() > kMostCandidates) {
    const auto nobody = std::ranges::find(candidates, nullptr, &Candidate::person);
    if (nobody >= candidates.begin() + kMostCandidates) candidates[kMostCandidates - 1] = *nobody;
    candidates.resize(kMostCandidates);
  }
  return candidates;
}

// Whether somebody may have spoken one of the two turns before, and so may reply now.
bool Attribution::IsNear(std::size_t t, const Person* person) const {
  for (std::size_t back = 1; back <= std::min<std::size_t>(2, t); ++back) {
    for (const Candidate& candidate : lattice_.At(t - back)) {
      if (candidate.person == person &&
          (facts_[t - back].labelled != nullptr || candidate.points > kSomeone + kNothing))
        return true;
    }
  }
  return false;
}

double Attribution::PointsFor(std::size_t t, const Person& person) const {
  double points =
      kSomeone + HabitPoints(t, person) + RecentPoints(t, person) + ChairPoints(t, &person);
  ForEachReason(facts_, t, person, [&](const Reason& reason) { points += reason.points; });
  return points;
}

double Attribution::RecentPoints(std::size_t t, const Person& person) const {
  double most = 0;
  for (std::size_t back = 2; back <= std::min(kRecent, t); ++back) {
    for (const Candidate& candidate : lattice_.At(t - back)) {
      if (candidate.person == &person && facts_[t - back].labelled == nullptr) {
        most = std::max(most, candidate.filtered);
      }
    }
  }
  return most * kRecentPoints;
}

double Attribution::HabitPoints(std::size_t t, const Person& person) const {
  const auto found = labelled_turns_.find(&person);
  if (found == labelled_turns_.end()) return 0;
  const auto& turns = found->second;
  const auto count =
      static_cast<std::size_t>(std::ranges::upper_bound(turns, t + kSignsAfter) - turns.begin());
  if (count < kHabit) return 0;
  return -std::min(kMostHabitPoints, kHabitPoints * std::log(static_cast<double>(count)));
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
    const Certainty certainty = facts.is_label_mixed ? Certainty::likely : Certainty::labelled;
    return MakeSpeaker(*facts.labelled, turn, certainty, facts.label_confidence,
                       {{"label", turn, *labels_[t]}});
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

std::optional<NameSuggestion> Attribution::LabelSuggestion(std::size_t t, const Turn& turn) const {
  if (!turn.label) return std::nullopt;
  const auto found = by_label_.find(*turn.label);
  if (found == by_label_.end()) return std::nullopt;
  const Match& match = found->second;
  if (match.person == nullptr || match.misspelt.empty()) return std::nullopt;
  NameSuggestion suggestion;
  suggestion.turn = static_cast<int>(t) + 1;
  suggestion.line = turn.source.line;
  suggestion.raw = match.misspelt;
  suggestion.suggestion = match.person->name;
  suggestion.confidence = match.confidence;
  suggestion.why = match.is_mixed ? "the label joins the names of two people"
                                  : "the label differs by a letter or two from a known name";
  return suggestion;
}

const Person* Attribution::SureSpeaker(std::size_t t) const {
  if (t >= facts_.size()) return nullptr;
  if (facts_[t].labelled != nullptr || !guesses_speakers_) return facts_[t].labelled;
  const Choice chosen = Chosen(t);
  return chosen.confidence >= kCertain ? chosen.person : nullptr;
}

// Whom a name in turn t means that is not written as it is known; turn and line are not set.
std::optional<NameSuggestion> Attribution::SpokenSuggestion(std::size_t t, std::size_t sign,
                                                            std::string_view clean) const {
  const TurnFacts& facts = facts_[t];
  const Sign& said = facts.reading.signs[sign];
  const auto& targets = facts.targets[sign];
  if (said.is_role || said.name.empty() || targets.size() > 1) return std::nullopt;
  if (said.is_open && (targets.empty() || targets.front().likeness == 1.0)) return std::nullopt;
  NameSuggestion suggestion;
  suggestion.raw = said.name;
  if (targets.empty()) {
    const Side side = SideOf(said, facts.reading);
    if (side == Side::none || (side == Side::before && t == 0)) return std::nullopt;
    const Person* beside = SureSpeaker(side == Side::after ? t + 1 : t - 1);
    const double alike = beside == nullptr ? 0 : LikenessBeside(said.name, *beside);
    if (alike == 0) return std::nullopt;
    suggestion.suggestion = beside->name;
    suggestion.confidence = Rounded(alike);
    suggestion.why = "sounds like the name of the one who speaks next to it";
    return suggestion;
  }
  const Target& target = targets.front();
  suggestion.suggestion = target.person->name;
  suggestion.confidence = Rounded(target.likeness);
  suggestion.why = "sounds like a name that is known";
  if (target.likeness < 1.0) {
    // Beside an open name, right words may be no name at all.
    const std::string wrong = Misspelt(said.name, FoldedWords(target.person->name));
    if (said.is_open && !wrong.empty()) suggestion.raw = wrong;
    return suggestion;
  }
  const auto whole = WithSmallSurname(said, clean, *target.person);
  if (!whole) return std::nullopt;
  suggestion.raw = *whole;
  suggestion.confidence = kSmallSurname;
  suggestion.why = "a word stands where the surname does, and sounds like it";
  return suggestion;
}

std::vector<NameSuggestion> Attribution::SuggestionsFor(std::size_t t, const Turn& turn,
                                                        const LineStarts& lines) const {
  std::vector<NameSuggestion> suggestions;
  if (!guesses_names_) return suggestions;
  if (auto of_label = LabelSuggestion(t, turn)) suggestions.push_back(*std::move(of_label));
  const auto& facts = facts_[t];
  for (std::size_t i = 0; i < facts.reading.signs.size(); ++i) {
    auto suggested = SpokenSuggestion(t, i, turn.text);
    if (!suggested) continue;
    NameSuggestion& suggestion = *suggested;
    suggestion.turn = static_cast<int>(t) + 1;
    suggestion.line = LineOf(lines, facts.reading.signs[i].at);
    const auto is_same = [&](const NameSuggestion& other) {
      return other.line == suggestion.line && other.raw == suggestion.raw;
    };
    if (std::ranges::none_of(suggestions, is_same)) suggestions.push_back(std::move(suggestion));
  }
  return suggestions;
}

std::vector<Suspect> Attribution::MissedChangesIn(std::size_t t, const Turn& turn,
                                                  const LineStarts& lines) const {
  std::vector<Suspect> suspects;
  const Person* speaker = guesses_speakers_ ? SureSpeaker(t) : nullptr;
  if (speaker == nullptr) return suspects;
  for (const MissedChange& change : FindMissedChanges(facts_[t], *speaker)) {
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

std::unordered_set<std::string> Attribution::NameWords() const {
  std::unordered_set<std::string> words;
  if (!people_) return words;
  for (const Known& known : people_->all()) {
    for (const auto& form : known.forms) words.insert(form.begin(), form.end());
  }
  return words;
}

}  // namespace plenary::transcript
