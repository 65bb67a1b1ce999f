// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plenary::text {

// The words of one or more languages as a spelling checker knows them. Implemented outside this
// room, since dictionaries are files. Safe to ask from several threads at a time.
class Dictionary {
 public:
  virtual ~Dictionary() = default;

  // Whether it is a word as written: "June" is one where "june" is not.
  virtual bool IsWord(std::string_view word) const = 0;

  // Words of English with the same Consonants as `letters`; some forms of words are left out. None
  // where the dictionary has no such index.
  virtual std::vector<std::string> SoundingLike(std::string_view letters) const {
    static_cast<void>(letters);
    return {};
  }
};

}  // namespace plenary::text
