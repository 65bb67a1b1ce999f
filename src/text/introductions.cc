// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/introductions.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <memory>
#include <string>

#include "cue_words.h"
#include "plenary/text/fold.h"
#include "spoken_name.h"

namespace plenary::text {
namespace {

// clang-format off
constexpr auto kRows = std::to_array<IntroductionRow>({
  {"en", true, R"(\b[Mm]y name(?:'s|’s| is) )", "", "My name is Tara Okeke."},
  {"en", false, R"(\b(?:[Tt]his is|[Ii]t['’]s|[Ii]t is) )", R"( (?:here|speaking|again|from|with|reporting|calling|joining|for|of|in|on behalf|representing|and I)\b|[,.;!?]|$)", "Hello, this is Tara, can you hear me?"},
  {"en", false, R"(\b(?:[Ii]t['’]s|[Ii]t is|[Tt]his is|[Tt]hat's|[Tt]hat is) me,? )", R"([,.;!?]|$)", "I think it is me, Tara."},
  {"en", true, R"(\bI(?:['’]m| am) )", R"([,.]| from\b| with\b| and\b|$)", "I'm Tara Okeke, from the harbor school."},
  {"en", true, R"((?:^|[.,!?] )(?:[Ii]t['’]?s )?)", R"(,? (?:here|speaking|for the record|for the transcript)\b)", "Yes, Tara here."},
  {"en", false, R"(^(?:(?:Hi|Hello|Hey|Yes|Yeah|Okay|OK|Sure|Great|Good (?:morning|afternoon|evening)|Thank you|Thanks)(?:,? [^.,!?]{1,28})?[.!] ){0,3})", R"(,? (?:from|with|again|representing|of)\b)", "Thank you, Chair. Tara from the harbor school."},
  {"en", true, R"(^(?:(?:Hi|Hello|Hey|Yes|Yeah|Okay|OK|Sure|Good (?:morning|afternoon|evening)|Thank you|Thanks)(?:,? (?:everyone|everybody|all|there|again|so much|very much|colleagues|(?:Madam |Mr\. |Mr )?(?:Chair|President|Mayor)))?[,.!]? ){1,3})", R"((?:,? (?:from|with|representing)\b|, \p{Lu}))", "Hi, Tara Okeke, Harbor School.", 2},
  {"en", true, R"(^(?:(?:Hi|Hello|Hey|Yes|Yeah|Okay|OK|Sure|Good (?:morning|afternoon|evening)|Thank you|Thanks)(?:,? [^.,!?]{1,28})?[.!] ){0,2})", R"(, \p{Lu})", "Yeah. Tara Okeke, Harbor School.", 2},
  {"fr", true, R"(\b(?:[Jj]e m['’]appelle|[Mm]on nom est) )", "", "Je m'appelle Tara Okeke."},
  {"fr", false, R"(\b(?:[Ii]ci|[Jj]e suis|[Cc]['’]est) )", R"([,.]| du | de |$)", "Ici Tara Okeke, de l'école du port."},
  {"es", true, R"(\b(?:[Mm]e llamo|[Mm]i nombre es) )", "", "Me llamo Tara Okeke."},
  {"es", false, R"(\b(?:[Ss]oy|[Hh]abla) )", R"([,.]| de |$)", "Buenos días, soy Tara Okeke, de la escuela."},
  {"ru", true, R"((?:[Мм]еня зовут) )", "", "Меня зовут Тара Океке."},
  {"zh", true, R"(我是|我叫)", R"([，。,.]|$)", "我是张伟，来自港口学校。"},
  {"ar", false, R"((?:معكم|أنا|اسمي) )", R"([،.,]|$| من )", "معكم تارا أوكيكي."},
});
// clang-format on

struct Compiled {
  bool is_plain;
  int fewest_words;
  std::unique_ptr<RE2> before;
  std::unique_ptr<RE2> after;
};

const std::vector<Compiled>& Patterns() {
  static const std::vector<Compiled> patterns = [] {
    std::vector<Compiled> compiled;
    for (const auto& row : kRows) {
      compiled.push_back({row.is_plain, row.fewest_words, std::make_unique<RE2>(row.before),
                          std::make_unique<RE2>(row.after)});
      assert(compiled.back().before->ok() && compiled.back().after->ok());
    }
    return compiled;
  }();
  return patterns;
}

// People say who they are at the start.
constexpr std::size_t kSearchedBytes = 240;

// The first bytes of what is said, cut between characters.
std::string_view Head(std::string_view speech) {
  std::size_t length = std::min(speech.size(), kSearchedBytes);
  while (length < speech.size() && (static_cast<unsigned char>(speech[length]) & 0xC0U) == 0x80U) {
    ++length;
  }
  return speech.substr(0, length);
}

// Whether what looks like a name may be one: "Nothing from me" and "Thanks, all" have none.
bool IsName(std::string_view name, int fewest_words) {
  std::string first = Fold(name.substr(0, name.find(' ')));
  for (std::size_t at = first.find("’"); at != first.npos; at = first.find("’", at)) {
    first.replace(at, std::string_view("’").size(), "'");
  }
  const bool is_opener = std::ranges::find(kSentenceOpeners, first) != kSentenceOpeners.end() ||
                         std::ranges::find(kNeverNames, first) != kNeverNames.end();
  const bool may_be_both =
      std::ranges::find(kNamesThatOpenSentences, first) != kNamesThatOpenSentences.end();
  return (!is_opener || may_be_both) && std::ranges::count(name, ' ') + 1 >= fewest_words;
}

// Tries the row at each place where its beginning is found, until a name follows.
std::optional<Introduction> Find(std::string_view head, const Compiled& row) {
  const re2::StringPiece whole(head.data(), head.size());
  std::size_t from = 0;
  re2::StringPiece found;
  while (from <= head.size() &&
         row.before->Match(whole, from, whole.size(), RE2::UNANCHORED, &found, 1)) {
    const auto begin = static_cast<std::size_t>(found.data() - head.data());
    const std::size_t name = begin + found.size();
    const std::size_t length = NameLength(head.substr(name));
    const std::size_t end = name + length;
    re2::StringPiece rest;
    if (length > 0 && IsName(head.substr(name, length), row.fewest_words) &&
        row.after->Match(whole, end, whole.size(), RE2::ANCHOR_START, &rest, 1)) {
      const std::size_t quoted = end + rest.size() - begin;
      return Introduction{head.substr(name, length), head.substr(begin, quoted), row.is_plain};
    }
    from = begin + std::max<std::size_t>(found.size(), 1);
  }
  return std::nullopt;
}

}  // namespace

std::vector<Introduction> FindIntroductions(std::string_view speech) {
  const std::string_view head = Head(speech);
  std::vector<Introduction> found;
  for (const auto& row : Patterns()) {
    if (const auto introduction = Find(head, row)) found.push_back(*introduction);
  }
  return found;
}

std::vector<IntroductionRow> IntroductionPatterns() {
  return {kRows.begin(), kRows.end()};
}

}  // namespace plenary::text
