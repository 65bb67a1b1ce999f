// SPDX-License-Identifier: Apache-2.0
#include "sound_alikes.h"

#include <algorithm>
#include <array>

#include "plenary/text/distance.h"
#include "plenary/text/names_alike.h"

namespace plenary::transcript {
namespace {

constexpr int kOften = 3;             // a pair said so often is what the meeting says
constexpr int kSeldom = 3;            // and a word said more often is one of its own
constexpr std::size_t kShortest = 4;  // letters of a word that may be taken for another
constexpr double kAlike = 0.74;
constexpr double kAlikeInPieces = 0.8;

std::string Skeleton(std::string_view sound) {
  std::string consonants;
  for (char c : sound) {
    if (std::string_view("aeiouyhw").find(c) == std::string_view::npos) consonants += c;
  }
  return consonants;
}

// "region" and "regional", "meeting" and "meetings", "national" and "international": said on
// purpose.
bool AreRelated(std::string_view a, std::string_view b) {
  const std::size_t shorter = std::min(a.size(), b.size());
  std::size_t common = 0;
  while (common < shorter && a[common] == b[common]) ++common;
  if (common + 2 >= shorter || common >= 5) return true;
  return a.size() > b.size() ? a.ends_with(b) : b.ends_with(a);
}

// Whether two abbreviations differ in letters whose names sound alike: "B" and "D".
bool AreLettersAlike(std::string_view a, std::string_view b) {
  constexpr std::array<std::string_view, 6> kAlikeLetters{"BCDEGPTVZ", "FSX", "MN",
                                                          "AJKHE",     "IY",  "QU"};
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] == b[i]) continue;
    if (std::ranges::none_of(kAlikeLetters, [&](std::string_view letters) {
          return letters.find(a[i]) != letters.npos && letters.find(b[i]) != letters.npos;
        })) {
      return false;
    }
  }
  return true;
}

// "landlord owes" is no "landlords": the other piece was said too.
bool IsNearly(std::string_view word, std::span<const TurnWord> pieces) {
  constexpr std::size_t kEnding = 2;
  return std::ranges::any_of(pieces, [&](const TurnWord& piece) {
    const std::string_view plain = piece.plain();
    return plain.size() + kEnding >= word.size() &&
           (word.starts_with(plain) || word.ends_with(plain));
  });
}

bool IsContent(const TurnWord& w) {
  return !w.facts->is_function() && w.plain().size() >= kShortest && !w.is_abbreviation &&
         w.facts->is_known;
}

}  // namespace

SoundAlikes::SoundAlikes(WordBook& book) : book_(book) {
  const MeetingWords& meeting = book.meeting();
  const auto is_content = [&](std::string_view word) {
    return word.size() >= kShortest && !book.FactsOf(word).is_function();
  };
  meeting.ForEachPair(kOften, [&](std::string_view left, std::string_view right, int count) {
    if (is_content(right)) followers_[std::string(left)].push_back({std::string(right), count});
    if (is_content(left)) leaders_[std::string(right)].push_back({std::string(left), count});
  });
  meeting.ForEachCapitals(kOften, [&](std::string_view word, int count) {
    if (word.size() >= 3 && word.size() <= 6) abbreviations_.push_back({std::string(word), count});
  });
  meeting.ForEach(2, [&](std::string_view word, int count) {
    if (word.size() < 5 || !is_content(word) || word.find('-') != word.npos) return;
    const std::string skeleton = Skeleton(book.SoundOf(std::string(word)));
    if (skeleton.size() >= 2) by_skeleton_[skeleton].push_back({std::string(word), count});
  });
  // The order of a hash table must not show in what is proposed.
  const auto by_count = [](const Said& a, const Said& b) {
    return a.count != b.count ? a.count > b.count : a.word < b.word;
  };
  for (Neighbours* all : {&followers_, &leaders_, &by_skeleton_}) {
    for (auto& [word, said] : *all) std::ranges::sort(said, by_count);
  }
  std::ranges::sort(abbreviations_, by_count);
}

const SoundAlikes::Said* SoundAlikes::BestAlike(const WordFacts& word,
                                                const std::vector<Said>& candidates) {
  const Said* best = nullptr;
  double best_likeness = kAlike;
  for (const Said& said : candidates) {
    if (said.word == word.plain || AreRelated(said.word, word.plain)) continue;
    if (book_.FactsOf(said.word).count < 2 * word.count) continue;
    const double likeness = text::Likeness(book_.SoundOf(word.plain), book_.SoundOf(said.word));
    if (likeness <= best_likeness) continue;
    best = &said;
    best_likeness = likeness;
  }
  return best;
}

void SoundAlikes::TryPair(std::span<const TurnWord> words, std::size_t i,
                          std::vector<Finding>& findings) {
  const TurnWord& left = words[i];
  const TurnWord& right = words[i + 1];
  if (right.word.before != Break::blank) return;
  const auto may_be_other = [](const TurnWord& w, const TurnWord& beside) {
    return w.facts->count <= kSeldom && IsContent(w) && !beside.facts->is_function() &&
           beside.plain().size() > 2;
  };
  const bool may_be_right = may_be_other(right, left);
  const bool may_be_left = may_be_other(left, right);
  if (!may_be_right && !may_be_left) return;
  if (book_.meeting().CountPair(left.plain(), right.plain()) != 1) return;
  if (may_be_right) {
    const auto found = followers_.find(left.facts->plain);
    if (found != followers_.end()) {
      if (const Said* alike = BestAlike(*right.facts, found->second)) {
        findings.push_back({i, i + 2, 0.7, left.facts->plain + " " + alike->word,
                            "the meeting says \"" + left.facts->plain + " " + alike->word + "\""});
      }
    }
  }
  if (may_be_left) {
    const auto found = leaders_.find(right.facts->plain);
    if (found != leaders_.end()) {
      if (const Said* alike = BestAlike(*left.facts, found->second)) {
        findings.push_back({i, i + 2, 0.7, alike->word + " " + right.facts->plain,
                            "the meeting says \"" + alike->word + " " + right.facts->plain + "\""});
      }
    }
  }
}

void SoundAlikes::TryAbbreviation(std::span<const TurnWord> words, std::size_t i,
                                  std::vector<Finding>& findings) {
  const TurnWord& w = words[i];
  const std::string_view text = w.word.text;
  if (!w.is_abbreviation || text.size() < 3 || text.size() > 6 || w.facts->count > 1) return;
  if (book_.IsName(w.plain()) || text.find('.') != text.npos) return;
  for (const Said& said : abbreviations_) {
    if (said.word == text || text::EditDistance(text, said.word, 1) > 1) continue;
    // A plural, or a longer name that begins with the shorter one.
    if (said.word.starts_with(text) || text.starts_with(said.word)) continue;
    std::string a(text);
    std::string b = said.word;
    std::ranges::sort(a);
    std::ranges::sort(b);
    const bool is_likely =
        a == b || (text.size() == said.word.size() ? AreLettersAlike(text, said.word)
                                                   : said.word.size() >= 4);
    if (!is_likely) continue;
    const double score = a == b ? 0.8 : said.count >= 2 * kOften ? 0.55 : 0.3;
    findings.push_back({i, i + 1, score, said.word, "the meeting says \"" + said.word + "\""});
    return;
  }
}

// Two or three rare words that sound like one that is said elsewhere.
void SoundAlikes::TryPieces(std::span<const TurnWord> words, std::size_t i,
                            std::vector<Finding>& findings) {
  constexpr int kRare = 2;
  std::string joined;
  bool has_rare = false;
  for (std::size_t n = 1; n <= 3 && i + n <= words.size(); ++n) {
    const TurnWord& w = words[i + n - 1];
    if (n > 1 && (w.word.before != Break::blank || w.word.is_capital)) return;
    if (w.is_abbreviation || w.facts->count > kRare || w.facts->is_function()) return;
    has_rare |= w.plain().size() <= 5;
    joined += w.plain();
    if (n == 1 || !has_rare || joined.size() < 6 || joined.size() > 16) continue;
    const std::string& sound = book_.SoundOf(joined);
    const auto found = by_skeleton_.find(Skeleton(sound));
    if (found == by_skeleton_.end()) continue;
    for (const Said& said : found->second) {
      if (IsNearly(said.word, words.subspan(i, n))) continue;
      if (text::Likeness(sound, book_.SoundOf(said.word)) < kAlikeInPieces) continue;
      findings.push_back({i, i + n, 0.75, said.word, "sounds like \"" + said.word + "\""});
      return;
    }
  }
}

void SoundAlikes::Find(std::span<const TurnWord> words, std::vector<Finding>& findings) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i + 1 < words.size()) TryPair(words, i, findings);
    TryAbbreviation(words, i, findings);
    if (words[i].facts->count <= 2) TryPieces(words, i, findings);
  }
}

}  // namespace plenary::transcript
