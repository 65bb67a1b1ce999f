// SPDX-License-Identifier: Apache-2.0
#include "titles.h"

#include "plenary/text/pattern.h"

namespace plenary::report {
namespace {

std::string_view Trimmed(std::string_view text) {
  constexpr std::string_view kRound = " \t\n,.;:-";
  const std::size_t begin = text.find_first_not_of(kRound);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kRound) - begin + 1);
}

std::string_view WithoutOpening(std::string_view text) {
  static const text::Pattern opening(
      R"(^(?:(?:the|our|a|an|now|then|please|which\s+(?:is|would\s+be)|with|on|to|about|just|also|le|la|les|el|los|las|going\s+to\s+be)\s+)+)");
  if (const auto found = opening.Find(text)) text.remove_prefix(found->front().size());
  return text;
}

std::string_view FirstWords(std::string_view text, int count) {
  std::size_t end = 0;
  for (int words = 0; words < count; ++words) {
    end = text.find(' ', end);
    if (end == std::string_view::npos) return text;
    ++end;
  }
  return text.substr(0, end - 1);
}

// A title that was cut does not end on the word that joins what is missing.
std::string_view WithoutJoiningWord(std::string_view text) {
  static const text::Pattern joining(
      R"((?:\s+(?:and|then|or|the|a|an|of|to|in|on|for|with|by|who|that|our))+$)");
  if (const auto found = joining.Find(text)) text.remove_suffix(found->front().size());
  return text;
}

}  // namespace

std::string_view FirstClause(std::string_view text) {
  static const text::Pattern next_clause(
      R"([.?!;]|—|,\s|\s(?:which|because|so\s+that|and\s+then|if|where|since|please|as\s+well|now|today|with\s+you)\b)");
  const auto found = next_clause.Find(text);
  return found ? text.substr(0, static_cast<std::size_t>(found->front().data() - text.data()))
               : text;
}

std::string Capitalised(std::string_view text) {
  std::string capitalised(text);
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
    capitalised.front() = static_cast<char>(text.front() - 'a' + 'A');
  return capitalised;
}

std::string TitleFrom(std::string_view words) {
  constexpr int kMostWords = 12;
  static const text::Pattern hour(
      R"(\s+(?:at|from|à|a\s+las)\s+\d{1,2}(?:[:.h]\d\d|\s*[ap]\.?m\b).*$)");
  if (const auto found = hour.Find(words)) words.remove_suffix(found->front().size());
  return Capitalised(
      Trimmed(WithoutJoiningWord(FirstWords(WithoutOpening(Trimmed(words)), kMostWords))));
}

}  // namespace plenary::report
