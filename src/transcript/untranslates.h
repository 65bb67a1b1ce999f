// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "word_book.h"

namespace plenary::transcript {

// Finds what is no word: strokes that the captioner's dictionary could not translate and left as
// letters, words glued together or with a stray letter in them, fragments of one word.
void FindUntranslates(std::span<const TurnWord> words, WordBook& book,
                      std::vector<Finding>& findings);

}  // namespace plenary::transcript
