// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "name_tally.h"
#include "people.h"
#include "plenary/transcript/person.h"
#include "spoken_names.h"
#include "turn_reading.h"

namespace plenary::transcript {

// Who is there, by all that was read so far: those of the roster, those whom the labels name, and
// those whom the speakers name often enough.
class MeetingPeople {
 public:
  //   takes_named  whether people are taken from what is said
  MeetingPeople(Roster roster, bool takes_named);

  void SetRoster(Roster roster);

  // The label of the turn after the last; the label of the last turn is taken back.
  void AddLabel(const std::optional<std::string>& label);
  void TakeBackLabel(const std::optional<std::string>& label);

  // Whom the speakers name.
  NameTally& tally() { return tally_; }

  // Makes the people anew when roster, labels or names say so. Whether they are others now: all
  // that was said of persons before does not hold then.
  bool Update();

  const People& people() const { return *people_; }

  // Whom a label means at turn `t` (an index), and the label as it stands in all turns.
  Match ByLabel(const std::string& label, std::size_t t) const;
  const Match* ByLabel(const std::string& label) const;

  // Whom the name of a sign means at turn `t`.
  std::vector<Target> TargetsOf(const Sign& sign, std::size_t t) const;

  // Whom a misspelt name of a roll means, of those who were not called yet.
  std::vector<Target> CalledNext(const Sign& sign, const std::vector<const Person*>& called) const;

  // Whom the speaker of a turn says to be; nobody when none of his names is known.
  std::vector<Target> Introduced(const TurnReading& reading) const;

  // The folded words of the names of everybody.
  std::unordered_set<std::string> NameWords() const;

 private:
  bool UpdateExpected();

  Roster roster_;
  bool takes_named_;

  std::map<std::string, std::size_t> label_counts_;
  std::vector<std::string> labels_;  // each once, in the order of the turns
  NameTally tally_;

  std::vector<std::string> expected_labels_;
  std::vector<std::string> named_;
  std::uint64_t tally_version_ = 0;
  std::unique_ptr<People> expected_;  // by roster and labels
  std::unique_ptr<SpokenNames> expected_names_;
  std::unique_ptr<People> people_;  // those, and whom the speakers name
  std::unique_ptr<SpokenNames> names_;
  std::unordered_map<std::string, Match> by_label_;
};

}  // namespace plenary::transcript
