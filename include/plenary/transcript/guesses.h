// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "plenary/text/dictionary.h"

namespace plenary::transcript {

// What the program may guess besides what the captioner wrote; each kind can be switched off.
//   speakers    who speaks in turns without a label
//   names       whom a misspelt or misheard name means
//   suspects    which passages captioning garbled
//   dictionary  of the languages spoken; without one, fewer suspects are found and fewer words in
//               capitals are known to be no names
struct Guesses {
  bool speakers = true;
  bool names = true;
  bool suspects = true;
  std::shared_ptr<const text::Dictionary> dictionary;
};

}  // namespace plenary::transcript
