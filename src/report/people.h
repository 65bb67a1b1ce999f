// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "plenary/transcript/person.h"
#include "plenary/transcript/transcript.h"

namespace plenary::report {

// A list of names in a sentence: "Ana, Ben and Carla Diaz".
//   begin, end  bytes of the sentence
//   names       canonical where the person is known, else as spoken
struct NameList {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<std::string> names;
};

// Who may be meant by a name: the roster, those who spoke, and the names that were suggested for
// misheard ones. A part of a name is enough when it is of one person only.
class People {
 public:
  People(const transcript::Transcript& transcript, const transcript::Roster& roster);

  // The canonical name, empty when nobody is known by it.
  std::string Canonical(std::string_view spoken) const;

  // The names in a sentence: known ones, and runs of capitalised words that are no common words.
  std::vector<NameList> NamesIn(std::string_view sentence) const;

 private:
  void Know(std::string_view spoken, const std::string& name);
  void KnowParts(const std::string& name);
  std::vector<std::string> NamesOfRun(std::string_view run) const;
  // In captions all in capitals nothing tells a name but that it is known.
  std::vector<NameList> KnownNamesIn(std::string_view sentence) const;

  // Folded form to canonical name; empty when it may be several people.
  std::map<std::string, std::string, std::less<>> by_form_;
};

// Who said it, as a report names them: the speaker, else the label, else empty.
std::string SpeakerOf(const transcript::Turn& turn);

}  // namespace plenary::report
