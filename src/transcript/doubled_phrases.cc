// SPDX-License-Identifier: Apache-2.0
#include "doubled_phrases.h"

#include <algorithm>

#include "word_list.h"

namespace plenary::transcript {
namespace {

constexpr std::size_t kLongestPhrase = 12;

// Phrases with these are said twice out of politeness or for emphasis.
constexpr const char* kSaidTwice =
    "thank thanks bye goodbye hello hi yes yeah no okay ok sorry hear please good welcome very "
    "really go come wait "
    "congratulations right never sure well more again ha oh um uh";

// Single words that are written twice by a slip, and not said twice.
constexpr const char* kNeverTwice =
    "the a an of to for with from and or at is are was were be by my our your their will would can "
    "this these";

class DoubledFinder {
 public:
  DoubledFinder(std::span<const TurnWord> words, const WordBook& book,
                std::vector<Finding>& findings)
      : words_(words), book_(book), findings_(findings) {}

  void Run() {
    for (std::size_t i = 0; i < words_.size();) {
      const std::size_t n = Repeated(i);
      if (n > 0) Add(i, n);
      i += std::max<std::size_t>(n, 1);
    }
    for (std::size_t i = 1; i < words_.size(); ++i) {
      if (words_[i].word.before == Break::paragraph) TryParagraph(i);
    }
  }

 private:
  bool Same(std::size_t a, std::size_t b) const { return words_[a].facts == words_[b].facts; }

  // How many words from i stand there once more at once.
  std::size_t Repeated(std::size_t i) const {
    const std::size_t most = std::min(kLongestPhrase, (words_.size() - i) / 2);
    for (std::size_t n = most; n >= 1; --n) {
      bool is_same = true;
      for (std::size_t k = 0; is_same && k < n; ++k) is_same = Same(i + k, i + n + k);
      if (is_same && words_[i + n].word.before <= Break::comma) return n;
    }
    return 0;
  }

  void Add(std::size_t i, std::size_t n) {
    // "coast to coast to coast", "more and more and more"
    if (i + 2 * n < words_.size() && Same(i, i + 2 * n)) return;
    static const auto said_twice = WordSet(kSaidTwice);
    static const auto never_twice = WordSet(kNeverTwice);
    const bool has_comma = words_[i + n].word.before == Break::comma;
    bool is_meant = true;
    for (std::size_t k = i; k < i + n; ++k) is_meant &= !said_twice.contains(words_[k].plain());
    if (!is_meant) return;
    double score = 0;
    if (n == 1) {
      score = !has_comma && never_twice.contains(words_[i].plain()) ? 0.4 : 0;
    } else if (n == 2) {
      // "I think I think": the beginning of a sentence, said anew.
      constexpr auto kOpening = word_class::kPronoun | word_class::kPersonIs |
                                word_class::kConjunction | word_class::kQuestion;
      const bool is_restart = (words_[i].facts->classes & kOpening) != 0;
      score = has_comma ? 0.2 : is_restart ? 0.5 : 0.7;
    } else {
      score = !has_comma ? 0.9 : IsSaidOnPurpose(i, n) ? 0.3 : 0.6;
    }
    constexpr std::size_t kLongStutter = 5;
    if (book_.keeps_stutter() && n < kLongStutter) score = 0;
    if (score > 0)
      findings_.push_back({i, i + 2 * n, score, Words(i, i + n), "the same words twice"});
  }

  // "If he says it's a boat, it's a boat": whole clauses, and lists.
  bool IsSaidOnPurpose(std::size_t i, std::size_t n) const {
    for (std::size_t k = i + 1; k < i + n; ++k) {
      if (words_[k].word.before != Break::blank) return true;
    }
    const bool is_clause =
        words_[i].facts->classes & (word_class::kPronoun | word_class::kPersonIs);
    return is_clause && !words_[i + n - 1].facts->is_function();
  }

  std::string Words(std::size_t begin, std::size_t end) const {
    const char* from = words_[begin].word.text.data();
    const std::string_view last = words_[end - 1].word.text;
    return std::string(from, static_cast<std::size_t>(last.data() + last.size() - from));
  }

  // A paragraph that begins as the one before ended, or as its last sentence began.
  void TryParagraph(std::size_t at) {
    constexpr std::size_t kLeast = 4;
    constexpr std::size_t kManyInPart = 8;
    constexpr std::size_t kMost = 30;
    for (std::size_t back = kLeast; back <= std::min(kMost, at); ++back) {
      const std::size_t from = at - back;
      std::size_t n = 0;
      while (n < back && at + n < words_.size() && Same(from + n, at + n)) ++n;
      const bool is_sentence = words_[from].word.before >= Break::sentence;
      if (n < kLeast || (n < back && (!is_sentence || n < kManyInPart))) continue;
      findings_.push_back({at, at + std::min(n, kLongestPhrase), 0.9, "",
                           "repeats the end of the paragraph before"});
      return;
    }
  }

  std::span<const TurnWord> words_;
  const WordBook& book_;
  std::vector<Finding>& findings_;
};

}  // namespace

void FindDoubledPhrases(std::span<const TurnWord> words, const WordBook& book,
                        std::vector<Finding>& findings) {
  DoubledFinder(words, book, findings).Run();
}

}  // namespace plenary::transcript
