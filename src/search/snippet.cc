// SPDX-License-Identifier: Apache-2.0
//
// The stretch of matches with the most different terms that fits is chosen by a sliding window,
// then widened on both sides to the size asked for and cut back to whole words.
#include <algorithm>
#include <map>

#include "matches.h"
#include "plenary/search/query.h"
#include "plenary/text/utf8.h"
#include "tokens.h"

namespace plenary::search {
namespace {

constexpr std::string_view kFoundBegins = "\uE000";
constexpr std::string_view kFoundEnds = "\uE001";
constexpr std::string_view kEllipsis = "…";

// Bytes [begin, end) of the text.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Without the characters that mark found words, and on one line.
std::string Plain(std::string_view given) {
  const std::string text = WellFormed(given);
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = text::Next(text, i);
    if (c == 0xE000 || c == 0xE001) continue;
    const bool is_break = c == '\n' || c == '\r';
    if (is_break && (plain.empty() || plain.back() == ' ')) continue;
    text::AppendUtf8(plain, is_break ? U' ' : c);
  }
  return plain;
}

std::size_t LengthOf(std::string_view text, Stretch stretch) {
  return text::Length(text.substr(stretch.begin, stretch.end - stretch.begin));
}

// Counts the matches of a window, and how many different terms they are of.
class Tally {
 public:
  void Add(std::size_t term) {
    ++matches_;
    ++by_term_[term];
  }
  void Remove(std::size_t term) {
    --matches_;
    const auto found = by_term_.find(term);
    if (--found->second == 0) by_term_.erase(found);
  }
  std::pair<std::size_t, std::size_t> score() const { return {by_term_.size(), matches_}; }

 private:
  std::size_t matches_ = 0;
  std::map<std::size_t, std::size_t> by_term_;
};

// Where most stands together within max_chars; a lone match may be longer.
Stretch BestStretch(std::string_view text, const std::vector<Match>& matches,
                    std::size_t max_chars) {
  Stretch best{matches.front().begin, matches.front().end};
  std::pair<std::size_t, std::size_t> best_score{0, 0};
  Tally tally;
  std::size_t left = 0;
  std::size_t chars = 0;  // of the text from the left match's begin to `counted`
  std::size_t counted = matches.front().begin;
  for (const Match& right : matches) {
    tally.Add(right.term);
    if (right.end > counted) chars += LengthOf(text, {counted, right.end});
    counted = std::max(counted, right.end);
    for (; chars > max_chars && &matches[left] != &right; ++left) {
      tally.Remove(matches[left].term);
      chars -= LengthOf(text, {matches[left].begin, matches[left + 1].begin});
    }
    if (tally.score() > best_score) {
      best_score = tally.score();
      best = {matches[left].begin, counted};
    }
  }
  return best;
}

// The stretch with as much round it as max_chars allow, half before and half after where both
// sides have as much.
Stretch Widened(std::string_view text, Stretch core, std::size_t max_chars) {
  const std::size_t core_chars = LengthOf(text, core);
  if (core_chars >= max_chars) {
    return {core.begin, core.begin + text::PrefixBytes(text.substr(core.begin), max_chars)};
  }
  const std::size_t spare = max_chars - core_chars;
  const std::size_t before = text::Length(text.substr(0, core.begin));
  const std::size_t after = text::Length(text.substr(core.end));
  const std::size_t take_after = std::min(after, spare - std::min(before, spare / 2));
  const std::size_t take_before = std::min(before, spare - take_after);
  return {core.begin - text::SuffixBytes(text.substr(0, core.begin), take_before),
          core.end + text::PrefixBytes(text.substr(core.end), take_after)};
}

// Cut back to where tokens begin and end; a word that is longer than the stretch is cut through.
Stretch AtWords(const std::vector<Token>& tokens, Stretch wide, std::size_t text_size) {
  Stretch cut = wide;
  const auto first =
      std::ranges::find_if(tokens, [&](const Token& token) { return token.begin >= wide.begin; });
  if (wide.begin > 0 && first != tokens.end() && first->begin < wide.end) cut.begin = first->begin;
  std::size_t last = 0;
  for (auto token = first; token != tokens.end() && token->begin < wide.end; ++token) {
    if (token->end <= wide.end) last = std::max(last, token->end);
  }
  if (wide.end < text_size && last > cut.begin) cut.end = last;
  return cut;
}

std::string Marked(std::string_view text, Stretch shown, const std::vector<Match>& matches) {
  std::string out(shown.begin > 0 ? kEllipsis : "");
  std::size_t place = shown.begin;
  for (std::size_t i = 0; i < matches.size();) {
    Stretch found{std::max(matches[i].begin, shown.begin), matches[i].end};
    for (++i; i < matches.size() && matches[i].begin <= found.end; ++i) {
      found.end = std::max(found.end, matches[i].end);
    }
    found.end = std::min(found.end, shown.end);
    if (found.begin >= found.end) continue;
    out.append(text, place, found.begin - place).append(kFoundBegins);
    out.append(text, found.begin, found.end - found.begin).append(kFoundEnds);
    place = found.end;
  }
  out.append(text, place, shown.end - place);
  return out.append(shown.end < text.size() ? kEllipsis : "");
}

}  // namespace

std::string Snippet(std::string_view text, const Query& query, std::size_t max_chars) {
  const std::string plain = Plain(text);
  const std::vector<Token> tokens = FindTokens(plain);
  const std::vector<Match> matches = FindMatches(tokens, query);
  const Stretch core = matches.empty() ? Stretch{} : BestStretch(plain, matches, max_chars);
  const Stretch wide = Widened(plain, core, max_chars);
  return Marked(plain, AtWords(tokens, wide, plain.size()), matches);
}

}  // namespace plenary::search
