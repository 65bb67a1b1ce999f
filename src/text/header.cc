// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/header.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cstdio>
#include <memory>
#include <vector>

#include "header_rows.h"
#include "plenary/text/fold.h"

namespace plenary::text {
namespace {

re2::StringPiece Piece(std::string_view s) {
  return {s.data(), s.size()};
}

int Number(const std::string& digits) {
  int number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

using Patterns = std::vector<std::unique_ptr<RE2>>;

template <class Row, std::size_t n>
Patterns Compiled(const std::array<Row, n>& rows) {
  Patterns patterns;
  for (const auto& row : rows) {
    patterns.push_back(std::make_unique<RE2>(row.pattern));
    assert(patterns.back()->ok());
  }
  return patterns;
}

// "十二" -> 12, up to 99; 0 for what is no number.
int ChineseValue(std::string_view word) {
  constexpr std::string_view kDigits = "一二三四五六七八九";
  constexpr std::string_view kTen = "十";
  int value = 0;
  int digit = 0;
  for (std::size_t at = 0; at + 3 <= word.size(); at += 3) {
    const std::string_view sign = word.substr(at, 3);
    const std::size_t place = kDigits.find(sign);
    if (sign == kTen) {
      value += digit == 0 ? 10 : digit * 10;
      digit = 0;
    } else if (place != kDigits.npos && place % 3 == 0) {
      digit = static_cast<int>(place / 3) + 1;
    } else {
      return 0;
    }
  }
  return word.empty() || word.size() % 3 != 0 ? 0 : value + digit;
}

// "third" -> 3, "第三"'s "三" -> 3; 0 for any other word.
int OrdinalValue(const std::string& word) {
  const std::string folded = Fold(word);
  const auto* found = std::ranges::find(kOrdinals, folded, &Ordinal::word);
  return found == kOrdinals.end() ? ChineseValue(folded) : found->number;
}

std::optional<int> MonthNumber(const std::string& word) {
  const std::string folded = Fold(word);
  for (const auto& row : kMonths) {
    const std::string_view name(row.name);
    const bool is_short = folded.size() >= 3 && name.starts_with(folded);
    if (name == folded || is_short) return row.number;
  }
  return std::nullopt;
}

std::optional<std::string> Date(int year, std::optional<int> month, int day) {
  if (!month || *month < 1 || *month > 12 || day < 1 || day > 31) return std::nullopt;
  if (year < 1900 || year > 2199) return std::nullopt;
  std::array<char, 40> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d", year, *month, day);
  return std::string(buffer.data());
}

int RomanValue(const std::string& roman) {
  const auto digit = [](char c) {
    switch (c) {
      case 'I':
        return 1;
      case 'V':
        return 5;
      case 'X':
        return 10;
      case 'L':
        return 50;
      case 'C':
        return 100;
      default:
        return 0;
    }
  };
  int value = 0;
  for (std::size_t i = 0; i < roman.size(); ++i) {
    const bool is_before_larger = i + 1 < roman.size() && digit(roman[i]) < digit(roman[i + 1]);
    value += is_before_larger ? -digit(roman[i]) : digit(roman[i]);
  }
  return value;
}

}  // namespace

std::optional<std::string> FindDate(std::string_view line) {
  static const Patterns patterns = Compiled(kDateRows);
  for (std::size_t i = 0; i < kDateRows.size(); ++i) {
    std::array<std::string, 3> part;
    if (!RE2::PartialMatch(Piece(line), *patterns[i], &part[0], &part[1], &part[2])) continue;
    const std::string_view order(kDateRows[i].order);
    const auto at = [&](char what) -> const std::string& { return part[order.find(what)]; };
    const std::string& month = at('m');
    const bool is_figure = month.find_first_not_of("0123456789") == month.npos;
    const auto number = is_figure ? std::optional<int>(Number(month)) : MonthNumber(month);
    if (auto date = Date(Number(at('y')), number, Number(at('d')))) return date;
  }
  return std::nullopt;
}

std::optional<std::string> FindTime(std::string_view line) {
  static const Patterns patterns = Compiled(kTimeRows);
  for (const auto& pattern : patterns) {
    // The groups: hour, minute, half of the day, zone.
    std::array<std::string, 4> part;
    if (!RE2::PartialMatch(Piece(line), *pattern, &part[0], &part[1], &part[2], &part[3])) continue;
    const auto& [hours, minutes, half, zone] = part;
    int h = Number(hours);
    const int m = Number(minutes);
    if (!half.empty() && h <= 12) h = h % 12 + (half[0] == 'p' || half[0] == 'P' ? 12 : 0);
    if (h > 23 || m > 59) continue;
    const std::string folded = Fold(zone);
    const bool is_utc = folded == "utc" || folded == "gmt" || folded == "z";
    std::array<char, 40> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%02d:%02d%s", h, m, is_utc ? "Z" : "");
    return std::string(buffer.data());
  }
  return std::nullopt;
}

std::optional<int> FindYear(std::string_view line) {
  static const RE2 year(R"((?:^|[^\d])((?:19|20|21)\d\d)(?:[^\d]|$))");
  std::string digits;
  if (!RE2::PartialMatch(Piece(line), year, &digits)) return std::nullopt;
  return Number(digits);
}

std::optional<NumberSpan> FindMeetingNumber(std::string_view title) {
  static const Patterns patterns = Compiled(kNumberRows);
  static const RE2 well_formed(
      R"((?:C|XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})|C?L?X{0,3}(?:IX|IV|V?I{0,3}))");
  for (std::size_t i = 0; i < kNumberRows.size(); ++i) {
    // The groups: all that says the number, and the number.
    re2::StringPiece all;
    re2::StringPiece number;
    if (!RE2::PartialMatch(Piece(title), *patterns[i], &all, &number)) continue;
    const std::string digits(number);
    int value = Number(digits);
    if (kNumberRows[i].is_roman)
      value = RE2::FullMatch(number, well_formed) ? RomanValue(digits) : 0;
    if (value == 0) value = OrdinalValue(digits);
    if (value == 0) continue;
    const auto begin = static_cast<std::size_t>(all.data() - title.data());
    return NumberSpan{value, begin, begin + all.size()};
  }
  return std::nullopt;
}

std::string_view WithoutState(std::string_view title) {
  static const RE2 state(
      R"((?i)[\s\x{A0}]*[-–—(:][\s\x{A0}]*(?:raw|unedited|edited|draft|final|finished|rough)(?:[\s\x{A0}]+(?:copy|file|draft|transcript|edited|unedited))*\)?[\s\x{A0}]*$)");
  re2::StringPiece found;
  if (!state.Match(Piece(title), 0, title.size(), RE2::UNANCHORED, &found, 1)) return title;
  const auto begin = static_cast<std::size_t>(found.data() - title.data());
  return begin == 0 ? title : title.substr(0, begin);
}

std::vector<HeaderRow> HeaderPatterns() {
  std::vector<HeaderRow> rows;
  for (const auto& row : kDateRows) rows.push_back({"date", row.pattern, row.example, row.reads});
  for (const auto& row : kTimeRows) rows.push_back({"time", row.pattern, row.example, row.reads});
  for (const auto& row : kNumberRows)
    rows.push_back({"number", row.pattern, row.example, row.reads});
  return rows;
}

}  // namespace plenary::text
