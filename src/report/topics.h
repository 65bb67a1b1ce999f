// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

#include "people.h"
#include "plenary/report/report.h"
#include "spoken.h"

namespace plenary::report {

// "The meeting was about the harbour fees, the ferry dock and the winter storage.": the pairs of
// words that were said most often, in the language of the meeting, with the turns that say them
// first. Nothing where no pair comes back often enough, or the language is another than English,
// French or Spanish.
std::optional<Sentence> TopicSentence(std::span<const SpokenSentence> sentences,
                                      const People& people);

}  // namespace plenary::report
