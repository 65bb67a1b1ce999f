// SPDX-License-Identifier: Apache-2.0
#include "broken_words.h"

#include <algorithm>
#include <iterator>

#include "broken_word_rows.h"
#include "plenary/text/names_alike.h"

namespace plenary::transcript {
namespace {

constexpr double kAlike = 0.8;
constexpr double kMoreAlike = 0.87;  // where a letter was changed as well
constexpr int kManyUnknown = 2;      // then they are of another language
constexpr std::size_t kMostPieces = 4;
constexpr std::size_t kShortest = 6;
constexpr std::size_t kLongest = 18;

bool IsLetter(char c) {
  return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

// Said so seldom that it may be a piece, and not in the way that small words are said.
bool MayBePiece(const TurnWord& w) {
  return w.facts->count <= 1 && !w.is_abbreviation && !w.facts->is_function() &&
         !w.facts->is_spoken && w.plain().size() >= 2 && std::ranges::all_of(w.plain(), IsLetter);
}

class BrokenWordFinder {
 public:
  BrokenWordFinder(std::span<const TurnWord> words, WordBook& book, std::vector<Finding>& findings)
      : words_(words), book_(book), findings_(findings) {}

  void Run() {
    if (!book_.dictionary()) return;
    for (std::size_t i = 0; i + 1 < words_.size(); ++i) {
      TryArticle(i);
      if (!MayBePiece(words_[i])) continue;
      const int unknown = book_.UnknownAround(words_, i);
      if (unknown < kManyUnknown && TrySpellings(i)) continue;
      if (unknown <= kManyUnknown && book_.is_english()) TrySounds(i);
    }
  }

 private:
  // Words that are spelt a little like the pieces.
  bool TrySpellings(std::size_t i) {
    if (!Continues(i + 1)) return false;
    auto spellings = JoinedSpellings(words_[i].plain(), words_[i + 1].plain());
    if (i + 2 < words_.size() && Continues(i + 2)) {
      std::vector<std::string> longer;
      for (const std::string& s : spellings) {
        std::ranges::move(JoinedSpellings(s, words_[i + 2].plain()), std::back_inserter(longer));
      }
      if (Try(i, i + 3, longer, kAlike)) return true;
    }
    if (Try(i, i + 2, spellings, kAlike)) return true;
    std::vector<std::string> alike;
    for (const std::string& s : spellings) {
      std::ranges::move(LikeSpellings(s), std::back_inserter(alike));
    }
    return Try(i, i + 2, alike, kMoreAlike);
  }

  // Words with the consonants of the pieces: "voe kab lair", "tell em a tree".
  void TrySounds(std::size_t i) {
    std::string joined = words_[i].facts->plain;
    Finding best;  // of the most pieces: the more consonants, the less by chance
    for (std::size_t end = i + 2; end <= std::min(i + kMostPieces, words_.size()); ++end) {
      const std::size_t last = end - 1;
      const bool is_small = words_[last].facts->is_function();
      if (!is_small && !Continues(last)) break;
      if (is_small && !MayStandInside(last)) break;
      joined += words_[last].plain();
      if (joined.size() > kLongest) break;
      if (is_small || joined.size() < kShortest) continue;
      double least = LeastAlike(i, end);
      for (std::string& word : book_.dictionary()->SoundingLike(joined)) {
        const double alike = text::Likeness(book_.SoundOf(joined), text::SoundForm(word));
        if (word == joined || word == words_[i].plain() || alike < least) continue;
        least = alike;
        best = {i, end, 0.9, std::move(word), {}};
      }
    }
    if (best.proposal.empty()) return;
    best.why = "sounds like \"" + best.proposal + "\"";
    findings_.push_back(std::move(best));
  }

  // A small word that may be a syllable: "die a gram".
  bool MayStandInside(std::size_t k) const {
    const TurnWord& w = words_[k];
    return w.word.before == Break::blank && w.plain().size() <= 2 && !w.word.is_quoted &&
           !w.word.is_capital && !(w.facts->classes & word_class::kNumber);
  }

  // How much the pieces must sound like the word: less where one of them is no word, and more than
  // they can where one is hardly more than a letter.
  double LeastAlike(std::size_t begin, std::size_t end) const {
    bool is_short = false;
    for (std::size_t k = begin; k < end; ++k) {
      const WordFacts& facts = *words_[k].facts;
      if (!facts.is_known) return 0.8;
      if (facts.is_name_only) return 0.87;
      is_short |= facts.plain.size() < 3 && !facts.is_function();
    }
    return is_short ? 1.01 : 0.92;
  }

  // "a rears": an article before a plural, and a word when written as one.
  void TryArticle(std::size_t i) {
    const TurnWord& next = words_[i + 1];
    if (words_[i].plain() != "a" || next.plain().size() < 4 || !Continues(i + 1)) return;
    if (!(next.facts->classes & (word_class::kPlural | word_class::kVerbS))) return;
    const std::string joined = "a" + std::string(1, next.plain()[0]) + std::string(next.plain());
    if (!book_.dictionary()->IsWord(joined)) return;
    findings_.push_back({i, i + 2, 0.7, joined, "sounds like \"" + joined + "\""});
  }

  bool Continues(std::size_t i) const {
    const TurnWord& w = words_[i];
    return w.word.before == Break::blank && !w.word.is_quoted && MayBePiece(w) &&
           (!w.word.is_capital || !book_.has_case());
  }

  // "boat house": two words that may be written as one are no error of hearing. "con sent", and
  // what the meeting writes as one elsewhere, are.
  bool MayBeOneOrTwo(std::size_t begin, const std::string& joined) const {
    return book_.meeting().Count(joined) < 2 && MayBeTwo(begin);
  }

  bool MayBeTwo(std::size_t begin) const {
    constexpr auto kBeforeNoun = word_class::kNoun | word_class::kAdjective | word_class::kPlural |
                                 word_class::kVerbEd | word_class::kVerbIng;
    constexpr auto kAfterNoun = word_class::kNoun | word_class::kPlural | word_class::kVerb |
                                word_class::kVerbEd | word_class::kVerbIng | word_class::kVerbS |
                                word_class::kAdverb | word_class::kAdjective;
    return (words_[begin].facts->classes & kBeforeNoun) &&
           (words_[begin + 1].facts->classes & kAfterNoun);
  }

  // The spelling that is a word and sounds most like the pieces, when there is one.
  bool Try(std::size_t begin, std::size_t end, const std::vector<std::string>& spellings,
           double least) {
    std::string joined;
    for (std::size_t i = begin; i < end; ++i) joined += words_[i].plain();
    if (joined.size() < kShortest || joined.size() > kLongest) return false;
    std::string best;
    for (const std::string& spelling : spellings) {
      if (spelling.size() < kShortest || (spelling == joined && MayBeOneOrTwo(begin, joined)))
        continue;
      if (spelling == words_[begin].plain() || spelling == words_[end - 1].plain()) continue;
      if (!book_.dictionary()->IsWord(spelling)) continue;
      const double alike = text::Likeness(book_.SoundOf(joined), text::SoundForm(spelling));
      if (alike < least) continue;
      least = alike;
      best = spelling;
    }
    if (best.empty()) return false;
    findings_.push_back({begin, end, 0.75, best, "sounds like \"" + best + "\""});
    return true;
  }

  std::span<const TurnWord> words_;
  WordBook& book_;
  std::vector<Finding>& findings_;
};

}  // namespace

std::vector<std::string> JoinedSpellings(std::string_view first, std::string_view second) {
  const std::string a(first);
  const std::string b(second);
  std::vector<std::string> spellings{a + b};
  if (a.empty() || b.empty()) return spellings;
  const std::string head = a.substr(0, a.size() - 1);
  const std::string tail = b.substr(1);
  spellings.push_back(head + b);                             // "freeze ing"
  spellings.push_back(a + tail);                             // "cos hecha"
  spellings.push_back(head + tail);                          // "core erection"
  spellings.push_back(a + b.front() + b);                    // "a plies"
  spellings.push_back(a + a.back() + b);                     // "dis atisfied"
  if (a.back() == 'y') spellings.push_back(head + "i" + b);  // "ray ling"
  for (const BrokenWordRow& row : kBrokenWordRows) {
    if (b != row.heard) continue;
    spellings.push_back(a + row.written);
    spellings.push_back(head + row.written);  // "agent see"
  }
  return spellings;
}

std::vector<std::string> LikeSpellings(const std::string& spelling) {
  std::vector<std::string> spellings;
  for (const LikeLetters& row : kLikeLetters) {
    const std::string_view heard = row.heard;
    for (std::size_t at = spelling.find(heard, 1); at != spelling.npos;
         at = spelling.find(heard, at + heard.size())) {
      std::string other = spelling;
      spellings.push_back(other.replace(at, heard.size(), row.written));
    }
  }
  return spellings;
}

void FindBrokenWords(std::span<const TurnWord> words, WordBook& book,
                     std::vector<Finding>& findings) {
  BrokenWordFinder(words, book, findings).Run();
}

}  // namespace plenary::transcript
