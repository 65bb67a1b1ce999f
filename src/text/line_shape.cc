// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/line_shape.h"

#include "plenary/text/blanks.h"

namespace plenary::text {
namespace {

bool IsDigit(char c) {
  return c >= '0' && c <= '9';
}

std::size_t Digits(std::string_view s, std::size_t at) {
  std::size_t end = at;
  while (end < s.size() && IsDigit(s[end])) ++end;
  return end - at;
}

// A time at `at`: where it ends, and whether it has seconds.
struct Time {
  std::size_t end = 0;
  bool has_seconds = false;
};

Time TimeAt(std::string_view s, std::size_t at) {
  const std::size_t hours = Digits(s, at);
  std::size_t end = at + hours;
  if (hours == 0 || hours > 3) return {};
  int groups = 0;
  while (s.substr(end, 1) == ":" && Digits(s, end + 1) == 2 && groups < 3) {
    end += 3;
    ++groups;
  }
  if (groups == 0) return {};
  const bool has_fraction =
      end < s.size() && (s[end] == '.' || s[end] == ',') && Digits(s, end + 1) > 0;
  if (has_fraction) end += 1 + Digits(s, end + 1);
  return {end, groups >= 2 || has_fraction};
}

}  // namespace

std::size_t SkipLineNumber(std::string_view line) {
  const std::size_t begin = SkipBlanks(line, 0);
  const std::size_t digits = Digits(line, begin);
  if (digits == 0 || digits > 2) return 0;
  const int number =
      digits == 1 ? line[begin] - '0' : (line[begin] - '0') * 10 + line[begin + 1] - '0';
  if (number < 1 || number > 28) return 0;
  const std::size_t end = SkipBlanks(line, begin + digits);
  const bool stands_alone = end > begin + digits || end == line.size();
  return stands_alone ? end : 0;
}

std::size_t SkipTimeStamp(std::string_view line, bool minutes_too) {
  std::size_t at = SkipBlanks(line, 0);
  if (at == line.size()) return 0;
  const char open = line[at];
  const char close = open == '[' ? ']' : open == '(' ? ')' : '\0';
  if (close != '\0') ++at;
  const Time time = TimeAt(line, at);
  if (time.end == 0 || (!time.has_seconds && !minutes_too)) return 0;
  if (close != '\0') {
    return line.substr(time.end).starts_with(close) ? SkipBlanks(line, time.end + 1) : 0;
  }
  const std::size_t end = SkipBlanks(line, time.end);
  return end > time.end || end == line.size() ? end : 0;
}

bool IsCueTiming(std::string_view line) {
  const Time from = TimeAt(line, SkipBlanks(line, 0));
  if (from.end == 0) return false;
  const std::size_t arrow = SkipBlanks(line, from.end);
  return line.substr(arrow, 3) == "-->" && TimeAt(line, SkipBlanks(line, arrow + 3)).end > 0;
}

bool IsCueComment(std::string_view line) {
  return line == "NOTE" || line.starts_with("NOTE ") || line == "STYLE" || line == "REGION";
}

bool IsNumberAlone(std::string_view line) {
  const std::size_t begin = SkipBlanks(line, 0);
  const std::size_t digits = Digits(line, begin);
  return digits > 0 && digits <= 5 && SkipBlanks(line, begin + digits) == line.size();
}

}  // namespace plenary::text
