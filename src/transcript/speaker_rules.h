// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <functional>
#include <string_view>
#include <vector>

#include "plenary/text/cues.h"
#include "plenary/transcript/person.h"
#include "spoken_names.h"
#include "turn_reading.h"

namespace plenary::transcript {

// What is known of a turn before the turns are seen together.
//   labelled    whom the captioner's label means, if anybody
//   is_put_right  the label was a slip: the next one is right for this turn too
//   targets     whom each sign of the reading means
//   introduced  whom the speaker says to be, best first
//   chairing    how much of the turn is said by those who lead a meeting
//   has_queue   calls several people in their order
struct TurnFacts {
  const Person* labelled = nullptr;
  double label_confidence = 0;
  bool is_label_mixed = false;
  bool is_put_right = false;
  TurnReading reading;
  std::vector<std::vector<Target>> targets;
  std::vector<Target> introduced;
  double chairing = 0;
  bool has_queue = false;
};

// Of all turns. A deque: it grows without a copy of all.
using AllFacts = std::deque<TurnFacts>;

// A reason for or against somebody having spoken a turn.
//   evidence  what it is called: "given the floor before"
//   points    log-odds, positive for
//   turn      index of the turn that it is from
//   sign      in that turn; null for what the speaker says of himself, and for the exchange
struct Reason {
  const char* evidence = "";
  double points = 0;
  std::size_t turn = 0;
  const Sign* sign = nullptr;
};

// How many turns before and after a turn are looked at for signs.
constexpr std::size_t kSignsBefore = 2;
constexpr std::size_t kSignsAfter = 2;

// What a sign tells. A name that ends a turn calls somebody: "The next question is from Tara."
text::CueKind KindOf(const Sign& sign);

// How likely the targets of a sign mean the person, 0..1.
double WeightOf(const std::vector<Target>& targets, const Person& person);

// Whether a turn only stands between two others: "Yes." "[inaudible]"
bool IsInterjection(const TurnFacts& facts);

// Whose turn it is by a queue that was announced a few turns before: "Tara, then Jo, and then Ana."
// Thanks and short remarks in between keep nobody waiting. A null person: nobody's.
struct Queued {
  const Person* person = nullptr;
  std::size_t turn = 0;  // where the queue was announced
  const Sign* sign = nullptr;
};
bool HasQueue(const TurnFacts& facts);
Queued QueuedAt(const AllFacts& facts, std::size_t t);

// Calls take with each reason that the signs round turn `t` (an index) give for or against
// `person`.
void ForEachReason(const AllFacts& facts, std::size_t t, const Person& person,
                   const std::function<void(const Reason&)>& take);

}  // namespace plenary::transcript
