// SPDX-License-Identifier: Apache-2.0
#include "content_words.h"

#include <algorithm>

#include "plenary/text/fold.h"
#include "plenary/text/segment.h"
#include "plenary/text/utf8.h"
#include "rows/words.h"

namespace plenary::report {
namespace {

bool IsFunctionWord(std::string_view folded) {
  return std::binary_search(kFunctionWords.begin(), kFunctionWords.end(), folded);
}

// A word of one script's letters may be short and full of matter: only words of Latin letters and
// the like are left out for being short.
bool IsTooShort(std::string_view folded) {
  return folded.size() < 3 && static_cast<unsigned char>(folded.front()) < 0x80;
}

}  // namespace

std::vector<std::string> ContentWords(std::string_view text) {
  constexpr std::size_t kStem = 6;
  std::vector<std::string> words;
  for (const auto word : text::Words(text)) {
    const std::string folded = text::FoldName(word);
    if (folded.empty() || IsTooShort(folded) || IsFunctionWord(folded)) continue;
    words.push_back(folded.substr(0, text::PrefixBytes(folded, kStem)));
  }
  return words;
}

double Overlap(const std::vector<std::string>& wanted, const std::vector<std::string>& text) {
  if (wanted.empty()) return 0;
  const auto found = std::count_if(wanted.begin(), wanted.end(), [&](const std::string& word) {
    return std::find(text.begin(), text.end(), word) != text.end();
  });
  return static_cast<double>(found) / static_cast<double>(wanted.size());
}

}  // namespace plenary::report
