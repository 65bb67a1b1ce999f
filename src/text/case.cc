// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/case.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <optional>

#include "plenary/text/utf8.h"

namespace plenary::text {
namespace {

// Particles of family names that stay small between other words.
constexpr std::array<std::string_view, 22> kParticles{
    "al", "ap",  "bin", "bint", "da", "das", "de", "del", "della", "den", "der",
    "di", "dos", "du",  "e",    "el", "ibn", "la", "ten", "van",   "von", "y"};

std::string MapCase(std::string_view utf8, bool upper) {
  std::string out;
  icu::StringByteSink<std::string> sink(&out, static_cast<std::int32_t>(utf8.size()));
  UErrorCode status = U_ZERO_ERROR;
  const icu::StringPiece source(utf8.data(), static_cast<std::int32_t>(utf8.size()));
  if (upper) {
    icu::CaseMap::utf8ToUpper("", 0, source, sink, nullptr, status);
  } else {
    icu::CaseMap::utf8ToLower("", 0, source, sink, nullptr, status);
  }
  assert(U_SUCCESS(status));
  return out;
}

bool IsSmallAscii(char c) {
  return c >= 'a' && c <= 'z';
}

std::optional<char32_t> FirstLetter(std::string_view utf8) {
  for (std::size_t i = 0; i < utf8.size();) {
    if (IsSmallAscii(utf8[i]) || (utf8[i] >= 'A' && utf8[i] <= 'Z')) {
      return static_cast<char32_t>(utf8[i]);
    }
    const char32_t c = Next(utf8, i);
    if (u_isalpha(static_cast<UChar32>(c))) return c;
  }
  return std::nullopt;
}

// One part of a name between blanks, hyphens and apostrophes: "O", "NEIL", "McDEE", "III".
std::string PartCase(std::string_view part) {
  if (part.starts_with("Mc") || part.starts_with("Mac")) {
    const std::size_t prefix = part[1] == 'c' ? 2 : 3;
    const std::size_t initial = prefix + PrefixBytes(part.substr(prefix), 1);
    return std::string(part.substr(0, initial)) + LowerCase(part.substr(initial));
  }
  const bool is_generation = part.size() > 1 && part.find_first_not_of("IVX") == part.npos;
  if (is_generation) return std::string(part);
  const std::size_t initial = PrefixBytes(part, 1);
  return MapCase(part.substr(0, initial), true) + LowerCase(part.substr(initial));
}

bool IsNameBreak(char32_t c) {
  return c == ' ' || c == '-' || c == 0x2010 || c == 0x2011 || c == '\'' || c == 0x2019 ||
         c == '.' || c == ',' || c == '/' || c == '(' || c == ')' || c == 0xA0;
}

bool IsCapitalised(std::string_view name) {
  if (IsAllCapitals(name)) return true;
  std::string bare(name);
  for (const std::string_view prefix : {"Mc", "Mac"}) {
    for (std::size_t at = bare.find(prefix); at != bare.npos; at = bare.find(prefix, at + 1)) {
      for (std::size_t k = 1; k < prefix.size(); ++k) bare[at + k] = 'C';
    }
  }
  return IsAllCapitals(bare);
}

}  // namespace

bool IsAllCapitals(std::string_view utf8) {
  bool any = false;
  for (std::size_t i = 0; i < utf8.size();) {
    if (static_cast<unsigned char>(utf8[i]) < 0x80) {
      if (IsSmallAscii(utf8[i])) return false;
      any = any || (utf8[i] >= 'A' && utf8[i] <= 'Z');
      ++i;
      continue;
    }
    const auto c = static_cast<UChar32>(Next(utf8, i));
    if (u_islower(c)) return false;
    any = any || u_isupper(c);
  }
  return any;
}

bool StartsWithCapital(std::string_view utf8) {
  const auto c = FirstLetter(utf8);
  return c && !u_islower(static_cast<UChar32>(*c));
}

bool StartsWithLowerCase(std::string_view utf8) {
  const auto c = FirstLetter(utf8);
  return c && u_islower(static_cast<UChar32>(*c));
}

std::string LowerCase(std::string_view utf8) {
  return MapCase(utf8, false);
}

std::string UpperCase(std::string_view utf8) {
  return MapCase(utf8, true);
}

std::string NameCase(std::string_view name) {
  if (!IsCapitalised(name)) return std::string(name);
  std::string out;
  std::size_t start = 0;
  bool is_first = true;
  const auto flush = [&](std::size_t end, char32_t next) {
    const std::string_view part = name.substr(start, end - start);
    if (part.empty()) return;
    const std::string small = LowerCase(part);
    const bool is_particle = next != '.' && (!is_first || next == '-') && next != 0 &&
                             std::ranges::find(kParticles, small) != kParticles.end() &&
                             part.size() > 1;
    out += is_particle ? (is_first ? PartCase(part) : small) : PartCase(part);
    is_first = false;
  };
  for (std::size_t i = 0; i < name.size();) {
    const std::size_t at = i;
    const char32_t c = Next(name, i);
    if (!IsNameBreak(c)) continue;
    flush(at, c);
    out.append(name, at, i - at);
    start = i;
  }
  flush(name.size(), 0);
  return out;
}

}  // namespace plenary::text
