// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/blanks.h"

#include <algorithm>
#include <array>

namespace plenary::text {
namespace {

// Blanks and marks without width, as bytes. The ASCII ones are looked at first.
constexpr auto kWideBlanks = std::to_array<std::string_view>(
    {"\u00A0", "\u2002", "\u2003", "\u2009", "\u200A", "\u202F", "\u3000", "\u200B", "\u200E",
     "\u200F", "\u202A", "\u202B", "\u202C", "\u2066", "\u2067", "\u2069", "\uFEFF"});

constexpr std::string_view kEntity = "&nbsp;";

bool IsAsciiBlank(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

// Elements that conversions leave in captions; of WebVTT, classes, rubies and languages.
constexpr auto kElements = std::to_array<std::string_view>(
    {"a",    "b",   "blockquote", "body",  "br", "c",    "center", "code",  "div",  "em",
     "font", "h1",  "h2",         "h3",    "h4", "hr",   "html",   "i",     "img",  "lang",
     "li",   "ol",  "p",          "pre",   "rt", "ruby", "s",      "small", "span", "strong",
     "sub",  "sup", "table",      "tbody", "td", "th",   "tr",     "u",     "ul"});

bool IsNameByte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool IsElement(std::string_view name) {
  std::string_view::size_type longest = 10;
  if (name.empty() || name.size() > longest) return false;
  std::array<char, 10> small{};
  std::ranges::transform(name, small.begin(), [](char c) {
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  });
  return std::ranges::binary_search(kElements, std::string_view(small.data(), name.size()));
}

}  // namespace

std::size_t SkipBlanks(std::string_view s, std::size_t at) {
  while (at < s.size()) {
    if (IsAsciiBlank(s[at])) {
      ++at;
      continue;
    }
    if (s[at] == '&' && s.substr(at).starts_with(kEntity)) {
      at += kEntity.size();
      continue;
    }
    if (static_cast<unsigned char>(s[at]) < 0x80) break;
    const auto* blank = std::ranges::find_if(
        kWideBlanks, [rest = s.substr(at)](std::string_view b) { return rest.starts_with(b); });
    if (blank == kWideBlanks.end()) break;
    at += blank->size();
  }
  return at;
}

std::size_t TrimEnd(std::string_view s, std::size_t begin, std::size_t end) {
  while (end > begin) {
    if (IsAsciiBlank(s[end - 1])) {
      --end;
      continue;
    }
    const std::string_view rest = s.substr(begin, end - begin);
    if (s[end - 1] == ';' && rest.ends_with(kEntity)) {
      end -= kEntity.size();
      continue;
    }
    if (static_cast<unsigned char>(s[end - 1]) < 0x80) break;
    const auto* blank =
        std::ranges::find_if(kWideBlanks, [rest](std::string_view b) { return rest.ends_with(b); });
    if (blank == kWideBlanks.end()) break;
    end -= blank->size();
  }
  return end;
}

std::size_t TagAt(std::string_view s, std::size_t at) {
  constexpr std::size_t kLongestTag = 300;
  if (s.substr(at, 1) != "<") return 0;
  std::size_t begin = at + 1;
  if (s.substr(begin, 1) == "/") ++begin;
  std::size_t end = begin;
  while (end < s.size() && IsNameByte(s[end])) ++end;
  const std::size_t close = s.substr(0, at + kLongestTag).find_first_of("<>\n", end);
  if (close == s.npos || s[close] != '>') return 0;
  const bool is_time = end > begin && s[begin] >= '0' && s[begin] <= '9' && s.substr(end, 1) == ":";
  const bool is_voice_end = s.substr(at, close + 1 - at) == "</v>";
  if (!is_time && !is_voice_end && !IsElement(s.substr(begin, end - begin))) return 0;
  return close + 1 - at;
}

std::vector<std::string_view> SplitBlanks(std::string_view s) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  while (begin < s.size()) {
    const std::size_t end = std::min(s.find(' ', begin), s.size());
    if (end > begin) words.push_back(s.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

}  // namespace plenary::text
