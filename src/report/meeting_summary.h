// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "people.h"
#include "plenary/report/report.h"
#include "spoken.h"

namespace plenary::report {

// The whole meeting in short: what it was about, and the sentences that say most of it, in the
// order they were said; those in the first person with the name of who said them.
//   most_words  how long it may be
std::vector<Sentence> SummariseMeeting(std::span<const SpokenSentence> sentences,
                                       const transcript::Transcript& transcript,
                                       const People& people, std::size_t most_words);

}  // namespace plenary::report
