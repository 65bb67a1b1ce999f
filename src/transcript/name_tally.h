// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "spoken_names.h"
#include "turn_reading.h"

namespace plenary::transcript {

// Counts whom the speakers of a meeting name, so that people whom neither roster nor labels know
// are found all the same. What was counted can be taken off again.
class NameTally {
 public:
  // A name as one turn says it, and how.
  struct Entry {
    enum class How { direct, introduced, plain, mentioned };
    How how{};
    std::string name;
    friend bool operator==(const Entry&, const Entry&) = default;
  };
  static std::vector<Entry> EntriesOf(const TurnReading& reading);

  void Add(const std::vector<Entry>& entries) { Count(entries, 1); }
  void Remove(const std::vector<Entry>& entries) { Count(entries, -1); }

  // The people who are spoken to or say their names often enough to be believed, and whom `known`
  // does not have. In an order that depends on the counts alone. has_roster: the people are known
  // beforehand, and somebody else must say his name once; most other names are of no people
  std::vector<std::string> Named(SpokenNames& known, bool has_roster) const;

  // Rises whenever a count changes that Named looks at.
  std::uint64_t version() const { return version_; }

 private:
  struct Counts {
    int direct = 0;      // given the floor, asked, thanked
    int introduced = 0;  // says the name
    int plain = 0;       // in so many words
    int mentioned = 0;   // spoken of, or to
  };
  static int Counts::*FieldOf(Entry::How how);
  void Count(const std::vector<Entry>& entries, int by);
  int CountOfFirstName(const std::string& name) const;

  std::map<std::string, Counts> counts_;  // by the name as said
  std::uint64_t version_ = 0;
};

}  // namespace plenary::transcript
