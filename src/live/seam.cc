// SPDX-License-Identifier: Apache-2.0
#include "plenary/live/seam.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "plenary/text/fold.h"

namespace plenary::live {
namespace {

// The run of words has to begin among so many at the end of the record, and so many are compared.
constexpr std::size_t kRecordWords = 60;
constexpr std::size_t kOverlapWords = 2000;

// A word, folded and without punctuation, and where it ends in its text.
struct Word {
  std::string folded;
  std::size_t end = 0;
};

bool IsBlank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool IsPunctuation(char c) {
  return std::string_view(".,;:!?\"'()[]<>-").find(c) != std::string_view::npos;
}

std::string Folded(std::string_view word) {
  while (!word.empty() && IsPunctuation(word.front())) word.remove_prefix(1);
  while (!word.empty() && IsPunctuation(word.back())) word.remove_suffix(1);
  return text::Fold(word);
}

// The last `limit` words of a text, marks between them left out.
std::vector<Word> WordsOf(std::string_view text, std::size_t limit) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size();) {
    while (at < text.size() && IsBlank(text[at])) ++at;
    const auto begin = at;
    while (at < text.size() && !IsBlank(text[at])) ++at;
    auto folded = Folded(text.substr(begin, at - begin));
    if (!folded.empty()) words.push_back({std::move(folded), at});
  }
  if (words.size() > limit) words.erase(words.begin(), words.end() - static_cast<long>(limit));
  return words;
}

// Where the overlap goes on after the run of words that both have. Long runs count, and those that
// end near the end of the record: a word more is worth as much as a word nearer. Of equals, the
// last.
std::optional<std::size_t> EndOfRun(const std::vector<Word>& record,
                                    const std::vector<Word>& overlap) {
  std::optional<std::size_t> end;
  long best = 0;
  const auto enough = std::min(kSeamWords, overlap.size());
  std::vector<std::size_t> runs(overlap.size() + 1);
  for (std::size_t i = 0; i < record.size(); ++i) {
    const auto distance = static_cast<long>(record.size() - i);
    for (std::size_t j = overlap.size(); j > 0; --j)
      runs[j] = record[i].folded == overlap[j - 1].folded ? runs[j - 1] + 1 : 0;
    for (std::size_t j = 1; j <= overlap.size(); ++j) {
      const auto score = static_cast<long>(runs[j]) - distance;
      if (runs[j] < enough || (end && score < best)) continue;
      best = score;
      end = overlap[j - 1].end;
    }
  }
  return end;
}

bool NeedsBlank(std::string_view record, std::string_view addition) {
  return !record.empty() && !IsBlank(record.back()) && !IsBlank(addition.front());
}

}  // namespace

std::string MissingWords(std::string_view record, std::string_view overlap, std::string_view late) {
  const auto end = EndOfRun(WordsOf(record, kRecordWords), WordsOf(overlap, kOverlapWords));
  std::string_view missing = end ? overlap.substr(*end) : late;
  while (!record.empty() && IsBlank(record.back()) && !missing.empty() && missing.front() == ' ')
    missing.remove_prefix(1);
  const auto is_blank = std::all_of(missing.begin(), missing.end(), &IsBlank);
  if (is_blank) return {};
  return (NeedsBlank(record, missing) ? " " : "") + std::string(missing);
}

}  // namespace plenary::live
