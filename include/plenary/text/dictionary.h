// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace plenary::text {

// The words of one or more languages as a spelling checker knows them. Implemented outside this
// room, since dictionaries are files. Safe to ask from several threads at a time.
class Dictionary {
 public:
  virtual ~Dictionary() = default;

  // Whether it is a word as written: "June" is one where "june" is not.
  virtual bool IsWord(std::string_view word) const = 0;
};

}  // namespace plenary::text
