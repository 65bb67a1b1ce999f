// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

#include "plenary/text/dictionary.h"

namespace plenary::transcript {

// A dictionary that knows the words it is given.
class WordListDictionary : public text::Dictionary {
 public:
  explicit WordListDictionary(std::string_view words) {
    while (!words.empty()) {
      const auto end = std::min(words.find(' '), words.size());
      words_.emplace(words.substr(0, end));
      words.remove_prefix(std::min(end + 1, words.size()));
    }
  }
  bool IsWord(std::string_view word) const override { return words_.contains(std::string(word)); }

 private:
  std::unordered_set<std::string> words_;
};

}  // namespace plenary::transcript
