// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "chair_watch.h"
#include "examination_watch.h"
#include "meeting_people.h"
#include "plenary/transcript/guesses.h"
#include "plenary/transcript/transcript.h"
#include "speaker_candidates.h"
#include "speaker_lattice.h"
#include "speaker_rules.h"
#include "turn_fold.h"

namespace plenary::transcript {

// Says who speaks, over all turns of a meeting at once: by the labels, by what the speakers say of
// themselves and of each other, and by how people take turns. Turns are read one after the other;
// the last ones may be read anew. What it says depends on the turns as they are, not on the way
// that led there.
class Attribution {
 public:
  // The clean text of turn t (an index), for quotations.
  using TextOf = std::function<std::string_view(std::size_t t)>;

  Attribution(Roster roster, const Guesses& guesses);

  // Takes turn `t`, one past the last or one read before; the first `unchanged` bytes of its clean
  // text are as they were then.
  void Read(std::size_t t, const std::optional<std::string>& label, std::string_view clean,
            std::size_t unchanged = 0);

  // Forgets turn `count` and all after it.
  void Truncate(std::size_t count);

  void SetRoster(Roster roster);

  // Brings everything up to date after turns `from` and later were read or forgotten. Gives the
  // first turn whose speaker may be another now.
  std::size_t Update(std::size_t from);

  std::size_t size() const { return facts_.size(); }
  std::optional<Speaker> SpeakerOf(std::size_t t, const TextOf& text_of) const;

  // The names in turn `t` that are misspelt or misheard; its label among them.
  std::vector<NameSuggestion> SuggestionsFor(std::size_t t, const Turn& turn,
                                             const LineStarts& lines) const;

  // Where somebody else seems to go on within turn `t`, whose arrow the captioner missed; nothing
  // where it is not sure who speaks.
  std::vector<Suspect> MissedChangesIn(std::size_t t, const Turn& turn,
                                       const LineStarts& lines) const;

  // The folded words of the names of everybody known.
  std::unordered_set<std::string> NameWords() const { return people_.NameWords(); }

 private:
  void CountLabelsUpTo(std::size_t count);
  void Forget(std::size_t from);
  void Resolve(std::size_t t);
  void ResolveCall(std::size_t t);
  void PutLabelRight(std::size_t t);
  void Weigh();
  struct Choice {
    const Person* person = nullptr;
    double confidence = 0;
  };
  Choice Chosen(std::size_t t) const;
  bool IsNearLabel(std::size_t t) const;
  double StrongestSign(std::size_t t, const Person& person) const;
  std::vector<Evidence> EvidenceFor(std::size_t t, const Person& person,
                                    const TextOf& text_of) const;
  const Person* SureSpeaker(std::size_t t) const;

  bool guesses_speakers_;
  bool guesses_names_;

  std::deque<std::optional<std::string>> labels_;  // of each turn
  std::size_t labels_counted_ = 0;                 // turns whose label the people know
  AllFacts facts_;
  std::size_t resolved_ = 0;  // turns whose labels and names mean people

  MeetingPeople people_;
  LabelHabits habits_;  // of the turns that are resolved
  SpeakerLattice lattice_;
  ChairWatch chair_;
  ExaminationWatch examination_;
};

}  // namespace plenary::transcript
