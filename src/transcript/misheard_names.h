// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "people.h"
#include "turn_reading.h"

namespace plenary::transcript {

// On which side of the turn a name stands for who speaks there: the one given the floor speaks
// next, the one thanked spoke before.
enum class Side { none, before, after };
Side SideOf(const Sign& sign, const TurnReading& reading);

// Whether a name that nobody has may be a mishearing of the name of one who speaks right beside it:
// that alone tells much, so the names need not be very alike. How alike, 0 if not enough.
double LikenessBeside(std::string_view said, const Person& person);

// A name of which only the first piece was written as one, and the rest as words: "Nat tax sha" for
// Natasha. Gives the pieces as they are written, when together they sound more like the name of the
// person, or a word of it, than the first does alone.
struct InPieces {
  std::string raw;
  double likeness = 0;
};
std::optional<InPieces> NameInPieces(const Sign& sign, std::string_view clean,
                                     const Person& person);

// A name that goes on in small letters, where a surname became a word: "Adam peak" for Adam Peake.
//   clean  what is said in the turn of the sign
// The words as they are written, or nothing.
std::optional<std::string> WithSmallSurname(const Sign& sign, std::string_view clean,
                                            const Person& person);

}  // namespace plenary::transcript
