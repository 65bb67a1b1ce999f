// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plenary::transcript {

// The words and the pairs of neighbours of a whole meeting, in small letters: what is said often is
// no error, and what is hardly said may be one for what is said often.
class MeetingWords {
 public:
  MeetingWords() = default;
  MeetingWords(MeetingWords&&) = default;
  MeetingWords& operator=(MeetingWords&&) = default;
  MeetingWords(const MeetingWords&) = delete;  // texts_ points into ids_
  MeetingWords& operator=(const MeetingWords&) = delete;

  // Counts the words of one turn's clean text.
  void Add(std::string_view clean_text);

  // How often a word, or an abbreviation in capitals as it is, was said; PlainWord for the word.
  int Count(std::string_view plain) const;
  int CountCapitals(std::string_view abbreviation) const;
  // How often two words stood next to each other, with nothing but a blank between them; not
  // counted where one is a function word of English, which stands next to everything.
  int CountPair(std::string_view left, std::string_view right) const;

  // How often two words were said twice at once ("at the at the").
  int repeated_pairs() const { return repeated_pairs_; }

  using Take = std::function<void(std::string_view word, int count)>;
  using TakePair = std::function<void(std::string_view left, std::string_view right, int count)>;
  // Every word, every abbreviation, every pair said at least `least` times, in no certain order.
  void ForEach(int least, const Take& take) const;
  void ForEachCapitals(int least, const Take& take) const;
  void ForEachPair(int least, const TakePair& take) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>()(s); }
  };
  template <class Value>
  using ByWord = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

  std::uint32_t IdOf(std::string_view text);

  ByWord<std::uint32_t> ids_;  // of words as written
  std::vector<std::uint32_t>
      plain_of_;  // of a word as written: the id of the same in small letters
  std::vector<const std::string*> texts_;
  std::vector<int> counts_;
  std::vector<bool> is_function_;
  ByWord<int> capitals_;
  std::unordered_map<std::uint64_t, int> pairs_;
  int repeated_pairs_ = 0;
};

}  // namespace plenary::transcript
