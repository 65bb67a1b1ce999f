// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "plenary/text/dictionary.h"

namespace plenary::transcript {

// A dictionary that knows the words it is given, and suggests what it is told to.
class WordListDictionary : public text::Dictionary {
 public:
  explicit WordListDictionary(std::string_view words, std::vector<std::string> suggestions = {})
      : suggestions_(std::move(suggestions)) {
    while (!words.empty()) {
      const auto end = std::min(words.find(' '), words.size());
      words_.emplace(words.substr(0, end));
      words.remove_prefix(std::min(end + 1, words.size()));
    }
  }
  bool IsWord(std::string_view word) const override { return words_.contains(std::string(word)); }
  std::vector<std::string> Suggest(std::string_view) const override { return suggestions_; }

 private:
  std::unordered_set<std::string> words_;
  std::vector<std::string> suggestions_;
};

}  // namespace plenary::transcript
