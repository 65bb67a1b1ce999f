// SPDX-License-Identifier: Apache-2.0
#include "meeting_words.h"

#include <array>

#include "captioned_words.h"
#include "plenary/text/case.h"
#include "word_classes.h"

namespace plenary::transcript {
namespace {

// Longer runs of letters are no words that anybody says twice.
constexpr std::size_t kLongestWord = 60;

std::uint64_t PairKey(std::uint32_t left, std::uint32_t right) {
  return (static_cast<std::uint64_t>(left) << 32) | right;
}

}  // namespace

std::uint32_t MeetingWords::IdOf(std::string_view text) {
  if (const auto found = ids_.find(text); found != ids_.end()) return found->second;
  const auto id = static_cast<std::uint32_t>(texts_.size());
  const auto at = ids_.emplace(std::string(text), id).first;
  texts_.push_back(&at->first);
  counts_.push_back(0);
  is_function_.push_back((ClassesOf(text, nullptr) & word_class::kFunction) != 0);
  plain_of_.push_back(id);
  if (std::string plain = PlainWord(text); plain != text) {
    const std::uint32_t plain_id = IdOf(plain);
    plain_of_[id] = plain_id;
  }
  return id;
}

void MeetingWords::Add(std::string_view clean_text) {
  std::uint32_t left = 0;
  bool has_left = false;
  std::array<std::uint32_t, 3> before{};  // the three words before, the last one first
  std::size_t words_before = 0;
  for (const CaptionedWord& word : CaptionedWords(clean_text)) {
    if (word.text.size() > kLongestWord) {
      has_left = false;
      continue;
    }
    const std::uint32_t right = plain_of_[IdOf(word.text)];
    ++counts_[right];
    if (word.is_capital && word.text.size() > 1 && text::IsAllCapitals(word.text)) {
      ++capitals_[std::string(word.text)];
    }
    const bool is_pair = has_left && word.before == Break::blank;
    if (is_pair && !is_function_[left] && !is_function_[right]) ++pairs_[PairKey(left, right)];
    if (words_before >= 3 && right == before[1] && before[0] == before[2]) ++repeated_pairs_;
    before = {right, before[0], before[1]};
    ++words_before;
    left = right;
    has_left = true;
  }
}

int MeetingWords::Count(std::string_view plain) const {
  const auto found = ids_.find(plain);
  return found == ids_.end() ? 0 : counts_[found->second];
}

int MeetingWords::CountCapitals(std::string_view abbreviation) const {
  const auto found = capitals_.find(abbreviation);
  return found == capitals_.end() ? 0 : found->second;
}

int MeetingWords::CountPair(std::string_view left, std::string_view right) const {
  const auto a = ids_.find(left);
  const auto b = ids_.find(right);
  if (a == ids_.end() || b == ids_.end()) return 0;
  const auto found = pairs_.find(PairKey(a->second, b->second));
  return found == pairs_.end() ? 0 : found->second;
}

void MeetingWords::ForEach(int least, const Take& take) const {
  for (std::size_t i = 0; i < counts_.size(); ++i) {
    if (counts_[i] >= least) take(*texts_[i], counts_[i]);
  }
}

void MeetingWords::ForEachCapitals(int least, const Take& take) const {
  for (const auto& [word, count] : capitals_) {
    if (count >= least) take(word, count);
  }
}

void MeetingWords::ForEachPair(int least, const TakePair& take) const {
  for (const auto& [key, count] : pairs_) {
    if (count >= least) take(*texts_[key >> 32], *texts_[key & 0xFFFFFFFF], count);
  }
}

}  // namespace plenary::transcript
