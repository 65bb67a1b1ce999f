// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "word_book.h"

namespace plenary::transcript {

// Finds phrases of two and more words that stand twice at once, and what a paragraph repeats of the
// end of the one before: a block of captions that was sent twice. What people repeat on purpose
// ("thank you, thank you"), and stutter, is no error.
void FindDoubledPhrases(std::span<const TurnWord> words, const WordBook& book,
                        std::vector<Finding>& findings);

}  // namespace plenary::transcript
