// SPDX-License-Identifier: Apache-2.0
#include "spoken_name.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

#include "plenary/text/utf8.h"

namespace plenary::text {
namespace {

constexpr int kMostWords = 4;
constexpr int kMostWordsWithoutCase = 2;
constexpr std::size_t kMostHan = 4;

constexpr auto kParticles =
    std::to_array<std::string_view>({"van", "von", "der", "den", "de", "da", "di", "dos", "del",
                                     "la", "el", "al", "bin", "ibn", "ten"});

bool IsNameCharacter(char32_t c) {
  if (c == U'\'' || c == U'’' || c == U'-' || c == U'‑') return true;
  const auto code = static_cast<UChar32>(c);
  return u_isalpha(code) || (U_GET_GC_MASK(code) & U_GC_M_MASK) != 0;
}

bool IsHan(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(c), &status) == USCRIPT_HAN;
}

// The word at the front: its bytes, without a stop unless it is an initial.
std::size_t WordLength(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size()) {
    std::size_t next = end;
    if (!IsNameCharacter(Next(text, next))) break;
    end = next;
  }
  const bool is_initial = end > 0 && Length(text.substr(0, end)) == 1;
  return is_initial && text.substr(end).starts_with('.') ? end + 1 : end;
}

std::size_t HanLength(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t count = 0; count < kMostHan && end < text.size(); ++count) {
    std::size_t next = end;
    if (!IsHan(Next(text, next))) break;
    end = next;
  }
  return end;
}

bool IsParticle(std::string_view word) {
  return std::ranges::find(kParticles, word) != kParticles.end();
}

}  // namespace

std::size_t NameLength(std::string_view text) {
  if (text.empty()) return 0;
  std::size_t first = 0;
  const char32_t c = Next(text, first);
  if (IsHan(c)) return HanLength(text);
  const bool has_case = u_tolower(static_cast<UChar32>(c)) != static_cast<UChar32>(c);
  if (!has_case && (!u_isalpha(static_cast<UChar32>(c)) || u_islower(static_cast<UChar32>(c)))) {
    return 0;
  }
  const int most = has_case ? kMostWords : kMostWordsWithoutCase;
  std::size_t end = 0;
  std::size_t at = 0;
  for (int words = 0; words < most && at < text.size();) {
    const std::size_t length = WordLength(text.substr(at));
    if (length == 0) break;
    const std::string_view word = text.substr(at, length);
    std::size_t start = 0;
    const bool is_capital = !has_case || u_isupper(static_cast<UChar32>(Next(word, start)));
    if (!is_capital && (words == 0 || !IsParticle(word))) break;
    at += length;
    if (is_capital) {
      end = at;
      ++words;
    }
    if (!text.substr(at).starts_with(' ')) break;
    ++at;
  }
  return end;
}

}  // namespace plenary::text
