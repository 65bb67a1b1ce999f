// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "speaker_rules.h"

namespace plenary::transcript {

// Whether a turn is a name and hardly more: "Tara." "Council member Okeke."
bool EndsWithCall(const TurnReading& reading);

// Who was called in the roll call that turn `t` goes on with, in turns before it.
std::vector<const Person*> CalledBefore(const AllFacts& facts, std::size_t t);

// Whether turn `t` calls one of several names that are answered in a word: the clerk's part, not
// the chair's.
bool IsRollCall(const AllFacts& facts, std::size_t t);

// Whether a turn names somebody else than the chair by the office, which is a form.
bool NamesMember(const TurnFacts& facts);

// The log-odds of a bare turn `t` being spoken by the same person as the turn before (`is_same`) or
// as the turn before that (`is_reply`): how people take turns.
double ExchangePoints(const AllFacts& facts, std::size_t t, bool is_same, bool is_reply);

}  // namespace plenary::transcript
