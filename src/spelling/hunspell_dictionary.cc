// SPDX-License-Identifier: Apache-2.0
#include "hunspell_dictionary.h"

#include "plenary/text/utf8.h"

namespace plenary::spelling {
namespace {

// Longer ones are never words, and make Hunspell slow.
constexpr std::size_t kLongestWord = 60;
// Some 20 MB; a meeting of a day has about ten thousand different words.
constexpr std::size_t kMostRemembered = 200'000;

bool CanAsk(std::string_view word) {
  return !word.empty() && word.size() <= kLongestWord && word.find('\0') == word.npos &&
         !text::FirstBadUtf8(word);
}

}  // namespace

HunspellDictionary::HunspellDictionary(const std::string& affixes, const std::string& words)
    : hunspell_(affixes.c_str(), words.c_str()) {}

bool HunspellDictionary::IsUtf8() const {
  const std::lock_guard lock(mutex_);
  return hunspell_.get_dict_encoding() == "UTF-8";
}

bool HunspellDictionary::IsWord(std::string_view word) const {
  if (!CanAsk(word)) return false;
  std::string asked(word);
  const std::lock_guard lock(mutex_);
  if (const auto found = known_.find(asked); found != known_.end()) return found->second;
  const bool is_word = hunspell_.spell(asked);
  if (known_.size() >= kMostRemembered) known_.clear();
  known_.emplace(std::move(asked), is_word);
  return is_word;
}

}  // namespace plenary::spelling
