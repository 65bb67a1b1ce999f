// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "plenary/transcript/transcript.h"

namespace plenary::store {

// What the index is given of a turn: the tokens of the text that it shows, and those of who says
// it, by name and by label.
struct Terms {
  std::string text;
  std::string speaker;
};

Terms TermsOf(const transcript::Turn& shown);

// Who says the turn: the speaker's name, else the label, else nothing.
std::string SpeakerShown(const transcript::Turn& shown);

}  // namespace plenary::store
