// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/header.h"

#include <re2/re2.h>

#include <array>
#include <charconv>
#include <cstdio>

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
  static const RE2 iso(R"(\b((?:19|20|21)\d\d)-(\d\d)-(\d\d)\b)");
  static const RE2 day_first(
      R"((?i)\b(\d{1,2})(?:st|nd|rd|th|er|\.)?(?:\s*-\s*\d{1,2})?\s+(?:de\s+|of\s+)?([^\s\d,.:]{3,24})\.?,?\s+(?:\d{1,2}\s+|de\s+)?((?:19|20|21)\d\d)\b)");
  static const RE2 month_first(
      R"((?i)\b([^\s\d,.:]{3,24})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s*-\s*\d{1,2})?,?\s+((?:19|20|21)\d\d)\b)");
  static const RE2 chinese(R"(((?:19|20|21)\d\d)年(\d{1,2})月(\d{1,2})日)");
  std::string a;
  std::string b;
  std::string c;
  for (const RE2* form : {&iso, &chinese}) {
    if (RE2::PartialMatch(Piece(line), *form, &a, &b, &c)) {
      if (auto date = Date(Number(a), Number(b), Number(c))) return date;
    }
  }
  if (RE2::PartialMatch(Piece(line), day_first, &a, &b, &c)) {
    if (auto date = Date(Number(c), MonthNumber(b), Number(a))) return date;
  }
  if (RE2::PartialMatch(Piece(line), month_first, &a, &b, &c)) {
    if (auto date = Date(Number(c), MonthNumber(a), Number(b))) return date;
  }
  return std::nullopt;
}

std::optional<std::string> FindTime(std::string_view line) {
  static const RE2 clock(
      R"((?i)\b(\d{1,2})[:.h](\d{2})(?:\s*-\s*\d{1,2}[:.h]\d{2})?\s*([ap]\.?m\b\.?)?\s*(utc|gmt|z\b)?)");
  static const RE2 hour(R"((?i)\b(\d{1,2})\s*([ap]\.?m\b\.?)\s*(utc|gmt)?)");
  static const RE2 military(
      R"((?i)\b([01]\d|2[0-3])([0-5]\d)\s*(?:hours\s*)?(utc|gmt|cet|cest|local)\b)");
  std::string hours;
  std::string minutes = "00";
  std::string half;
  std::string zone;
  if (!RE2::PartialMatch(Piece(line), clock, &hours, &minutes, &half, &zone)) {
    minutes = "00";
    if (RE2::PartialMatch(Piece(line), military, &hours, &minutes, &zone)) {
      zone = Fold(zone) == "utc" || Fold(zone) == "gmt" ? zone : "";
    } else if (!RE2::PartialMatch(Piece(line), hour, &hours, &half, &zone)) {
      return std::nullopt;
    }
  }
  int h = Number(hours);
  const int m = Number(minutes);
  if (!half.empty() && h <= 12) h = h % 12 + (half[0] == 'p' || half[0] == 'P' ? 12 : 0);
  if (h > 23 || m > 59) return std::nullopt;
  std::array<char, 40> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%02d:%02d%s", h, m, zone.empty() ? "" : "Z");
  return std::string(buffer.data());
}

std::optional<int> FindYear(std::string_view line) {
  static const RE2 year(R"((?:^|[^\d])((?:19|20|21)\d\d)(?:[^\d]|$))");
  std::string digits;
  if (!RE2::PartialMatch(Piece(line), year, &digits)) return std::nullopt;
  return Number(digits);
}

std::optional<NumberSpan> FindMeetingNumber(std::string_view title) {
  // A Roman number stands at the end, after a word or a dash; a plain one after # or a word.
  static const RE2 roman(
      R"((\s[-–—‑:]?\s*|#)((?:[CLXVI]){1,8})\s*(?:[-–—]?\s*(?:RAW|EDITED|FINAL|DRAFT)[A-Z ]*)?$)");
  static const RE2 plain(
      R"((?i)((?:#|\bno\.?|\bnumber|\bmeeting|\bcall|\bsession|\bconsultations?)\s*#?\s*)(\d{1,3})\b)");
  static const RE2 well_formed(
      R"((?:C|XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})|C?L?X{0,3}(?:IX|IV|V?I{0,3}))");
  re2::StringPiece lead;
  re2::StringPiece number;
  const auto span = [&](int value) {
    const auto begin = static_cast<std::size_t>(lead.data() - title.data());
    const auto end = static_cast<std::size_t>(number.data() + number.size() - title.data());
    return NumberSpan{value, begin, end};
  };
  if (RE2::PartialMatch(Piece(title), roman, &lead, &number) &&
      RE2::FullMatch(number, well_formed)) {
    return span(RomanValue(std::string(number)));
  }
  if (RE2::PartialMatch(Piece(title), plain, &lead, &number)) {
    return span(Number(std::string(number)));
  }
  return std::nullopt;
}

}  // namespace plenary::text
