// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <hunspell/hunspell.hxx>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "plenary/text/dictionary.h"

namespace plenary::spelling {

// One dictionary of Hunspell's. Hunspell itself may be used by one thread at a time: a lock stands
// before it, and before what it said earlier.
class HunspellDictionary : public text::Dictionary {
 public:
  // Both files exist.
  HunspellDictionary(const std::string& affixes, const std::string& words);

  // Whether it takes words in UTF-8, as all of Debian's do.
  bool IsUtf8() const;

  bool IsWord(std::string_view word) const override;

 private:
  mutable std::mutex mutex_;
  mutable Hunspell hunspell_;
  mutable std::unordered_map<std::string, bool> known_;
};

}  // namespace plenary::spelling
