// SPDX-License-Identifier: Apache-2.0
#include "examination_watch.h"

#include "plenary/text/fold.h"

namespace plenary::transcript {
namespace {

enum class Seat { none, counsel, witness };

Seat SeatOf(const std::string& folded) {
  if (folded == "q" || folded == "question") return Seat::counsel;
  if (folded == "a" || folded == "answer" || folded == "the witness" || folded == "witness")
    return Seat::witness;
  return Seat::none;
}

const Person* Named(const std::string& name, const People& people) {
  return name.empty() ? nullptr : people.ByLabel(name).person;
}

}  // namespace

void ExaminationWatch::Truncate(std::size_t count) {
  if (after_.size() > count) after_.resize(count);
}

const Person* ExaminationWatch::Add(const std::optional<std::string>& label,
                                    const TurnReading& reading, const Person* introduced,
                                    const People& people) {
  Seats seats = after_.empty() ? Seats{} : after_.back();
  const std::string folded = label && label->size() <= 12 ? text::FoldName(*label) : std::string();
  const Seat seat = SeatOf(folded);
  if (seat == Seat::witness && seats.witness == nullptr) seats.witness = introduced;
  const Person* speaker = seat == Seat::counsel   ? seats.counsel
                          : seat == Seat::witness ? seats.witness
                                                  : nullptr;
  // "BY MR. OKEKE:" and then his questions.
  if (label && label->starts_with("BY ")) seats.counsel = people.ByLabel(*label).person;
  if (reading.examined) {
    if (const Person* counsel = Named(reading.examined->counsel, people)) seats.counsel = counsel;
    if (const Person* witness = Named(reading.examined->witness, people)) seats.witness = witness;
  }
  after_.push_back(seats);
  return speaker;
}

}  // namespace plenary::transcript
