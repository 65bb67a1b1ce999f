// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "people.h"
#include "turn_reading.h"

namespace plenary::transcript {

// Somebody whom a spoken name may mean.
//   weight    how likely it is this person, 0..1; those of one name add up to 1 at most
//   likeness  1 when the name is written as known, less when it only sounds alike
struct Target {
  const Person* person = nullptr;
  double weight = 0;
  double likeness = 1;
  friend bool operator==(const Target&, const Target&) = default;
};

// Whom the names in running text mean: by an office, by a name or a part of one, and by sound. What
// fits several people is shared among them.
class SpokenNames {
 public:
  // people: outlives this
  explicit SpokenNames(const People& people);

  const std::vector<Target>& Find(const Sign& sign);

  // Whom a name means that is no name of anybody, where it is called with others who were called
  // already: of all others the one whose name sounds most like it, by far. An empty target: nobody.
  std::vector<Target> Nearest(const Sign& sign, const std::vector<const Person*>& called) const;

  // Whether anybody has just this name, or a name of which this is a part.
  bool IsKnown(const std::string& name) const;

 private:
  struct Sounding {
    const Known* known;
    std::string sound;
    std::string written;    // folded, without blanks
    std::uint32_t letters;  // which ones are in it, a bit each
  };
  void AddSounding(const Known& known, const std::string& name, std::vector<Sounding>& list);

  std::vector<Target> LookUp(const Sign& sign) const;
  std::vector<Target> ByRole(const std::string& role) const;
  std::vector<Target> Open(const Sign& sign) const;
  std::vector<Target> AsHomophone(const std::string& name) const;
  std::vector<Target> AsWritten(const std::vector<std::string>& words) const;
  std::vector<Target> BySound(const Sign& sign, const std::vector<std::string>& words) const;

  const People& people_;
  std::vector<Sounding> whole_;  // full names and aliases
  std::vector<Sounding> parts_;  // first names and surnames
  std::unordered_map<std::string, std::vector<Target>> cache_;
};

}  // namespace plenary::transcript
