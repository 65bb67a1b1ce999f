// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "people.h"
#include "spoken.h"

namespace plenary::report {

// Whose an action is, from the words in which it was taken on or asked for. Persons are given with
// their whole names, groups as they were named ("Secretariat", "All members"); empty when nobody
// can be told.
class ActionOwners {
 public:
  ActionOwners(const std::vector<SpokenSentence>& sentences,
               const transcript::Transcript& transcript, const People& people);

  // "I will": who speaks. "We will": who speaks and, of the secretariat, that it is its.
  std::string Speaker(std::size_t sentence) const;
  std::string SpeakersGroup(std::size_t sentence) const;

  // "Ana will", "the secretariat will": as the sentence has it. Empty for a pronoun.
  std::string Named(std::string_view spoken) const;

  // "Could you": who is called by name in the sentence, else the group it names, else who was
  // spoken to just before in the same turn. What is asked for "us" without a name is asked of all.
  std::string Addressee(std::size_t sentence) const;

  // "The minutes will be published": of what secretariats see to, the secretariat, if there is one.
  std::string Keeper(std::size_t sentence) const;

 private:
  const transcript::Turn& TurnOf(std::size_t sentence) const;
  std::string Called(std::string_view text) const;
  std::string GroupIn(std::string_view text) const;
  std::string SpokenToBefore(std::size_t sentence) const;

  const std::vector<SpokenSentence>& sentences_;
  const transcript::Transcript& transcript_;
  const People& people_;
  std::string all_;  // as the meeting calls its members: "Council members"
  bool has_secretariat_ = false;
};

}  // namespace plenary::report
