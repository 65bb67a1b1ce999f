// SPDX-License-Identifier: Apache-2.0
//
// Words by Unicode Standard Annex 29 are cut further: where the script changes between spaced and
// unspaced, and at apostrophes, points and the like. Pieces of spaced scripts are folded. Pieces of
// unspaced scripts that touch are put together again, whatever the dictionary thought, and become
// overlapping bigrams: the same characters give the same bigrams in any sentence.
#include "tokens.h"

#include <algorithm>
#include <utility>

#include "arabic.h"
#include "plenary/search/query.h"
#include "plenary/text/fold.h"
#include "plenary/text/segment.h"
#include "plenary/text/utf8.h"
#include "scripts.h"

namespace plenary::search {
namespace {

std::string FoldToken(std::string_view piece) {
  return UnifyArabic(text::Fold(piece));
}

class Tokeniser {
 public:
  explicit Tokeniser(std::string_view text) : text_(text) {}

  void AddWord(std::string_view word) {
    std::size_t begin = static_cast<std::size_t>(word.data() - text_.data());
    const std::size_t end = begin + word.size();
    while (begin < end) begin = AddPiece(begin, end);
  }

  std::vector<Token> Finish() {
    EndRun();
    return std::move(tokens_);
  }

 private:
  enum class Kind { spaced, unspaced, parting };

  // A character of an unspaced script with what belongs to it, folded.
  struct Character {
    std::string folded;
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  static Kind KindOf(char32_t c) {
    if (IsUnspaced(c)) return Kind::unspaced;
    return PartsWord(c) ? Kind::parting : Kind::spaced;
  }

  // Takes the longest piece of one kind from `begin` on; gives where it ends.
  std::size_t AddPiece(std::size_t begin, std::size_t end) {
    std::size_t next = begin;
    const Kind kind = KindOf(text::Next(text_, next));
    for (std::size_t i = next; i < end; next = i) {
      const char32_t c = text::Next(text_, i);
      if (!ContinuesCharacter(c) && KindOf(c) != kind) break;
    }
    if (kind == Kind::unspaced) AddUnspaced(begin, next);
    if (kind == Kind::spaced) AddSpaced(begin, next);
    return next;
  }

  // Folding may make several words of one piece ("㏂", an Arabic ligature of a whole phrase).
  void AddSpaced(std::size_t begin, std::size_t end) {
    EndRun();
    const std::string folded = FoldToken(text_.substr(begin, end - begin));
    std::size_t start = 0;
    for (std::size_t i = 0; i < folded.size();) {
      const std::size_t at = i;
      if (!PartsWord(text::Next(folded, i))) continue;
      AddToken(folded.substr(start, at - start), begin, end);
      start = i;
    }
    AddToken(folded.substr(start), begin, end);
  }

  void AddUnspaced(std::size_t begin, std::size_t end) {
    if (run_.empty() || run_.back().end != begin) EndRun();
    while (begin < end) {
      const std::size_t next = CharacterEnd(begin, end);
      run_.push_back({FoldToken(text_.substr(begin, next - begin)), begin, next});
      begin = next;
    }
  }

  std::size_t CharacterEnd(std::size_t begin, std::size_t end) const {
    std::size_t next = begin;
    text::Next(text_, next);
    for (std::size_t i = next; i < end; next = i) {
      if (!ContinuesCharacter(text::Next(text_, i))) break;
    }
    return next;
  }

  void EndRun() {
    for (std::size_t i = 0; i + 1 < run_.size(); ++i) {
      AddToken(run_[i].folded + run_[i + 1].folded, run_[i].begin, run_[i + 1].end);
    }
    if (!run_.empty()) {
      AddToken(run_.back().folded, run_.back().begin, run_.back().end, run_.size() > 1);
    }
    run_.clear();
  }

  void AddToken(std::string word, std::size_t begin, std::size_t end, bool is_tail = false) {
    if (word.size() > kMaxTokenLength) word.resize(text::PrefixBytes(word, kMaxTokenLength));
    if (!word.empty()) tokens_.push_back({std::move(word), begin, end, is_tail});
  }

  std::string_view text_;
  std::vector<Character> run_;
  std::vector<Token> tokens_;
};

}  // namespace

bool IsLoneCharacter(std::string_view word) {
  std::size_t end = 0;
  return !word.empty() && IsUnspaced(text::Next(word, end)) && end == word.size();
}

std::string WellFormed(std::string_view bytes) {
  return text::FirstBadUtf8(bytes) ? text::Nfc(bytes) : std::string(bytes);
}

std::vector<Token> FindTokens(std::string_view utf8) {
  Tokeniser tokeniser(utf8);
  for (const std::string_view word : text::Words(utf8)) tokeniser.AddWord(word);
  return tokeniser.Finish();
}

std::vector<std::string> Tokens(std::string_view text) {
  std::vector<std::string> words;
  for (Token& token : FindTokens(WellFormed(text))) words.push_back(std::move(token.word));
  return words;
}

std::string IndexForm(std::string_view text) {
  std::string joined;
  for (const Token& token : FindTokens(WellFormed(text))) {
    if (!joined.empty()) joined += ' ';
    joined += token.word;
  }
  return joined;
}

}  // namespace plenary::search
