// SPDX-License-Identifier: Apache-2.0
#include "meeting_info.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "plenary/text/clean.h"
#include "plenary/text/header.h"

namespace plenary::transcript {
namespace {

// "FORUM 2031 - Group - Call - XIX" without its number and the dash before it.
std::string WithoutNumber(const std::string& title, const text::NumberSpan& number) {
  std::string series = title.substr(0, number.begin) + title.substr(number.end);
  constexpr auto kEnds = std::to_array<std::string_view>({" ", "-", "–", "—", ",", ":", "#"});
  const auto strip = [&](std::string_view end) {
    const bool has = series.ends_with(end);
    if (has) series.resize(series.size() - end.size());
    return has;
  };
  while (std::ranges::any_of(kEnds, strip)) {
  }
  return text::OneLine(series);
}

void ReadTitle(std::string title, MeetingInfo& info) {
  info.title = title;
  info.series = title;
  if (const auto number = text::FindMeetingNumber(title)) {
    info.number = number->number;
    info.series = WithoutNumber(title, *number);
  }
}

}  // namespace

MeetingInfo ReadHeader(std::span<const Boilerplate> lines) {
  MeetingInfo info;
  for (const auto& line : lines) {
    if (text::NonSpeechLine(line.text)) continue;
    const std::string clean = text::OneLine(line.text);
    const auto date = text::FindDate(clean);
    if (info.title.empty() && !(date && clean.size() < 40)) {
      ReadTitle(std::string(text::WithoutState(clean)), info);
    } else if (!info.number && !date) {
      if (const auto number = text::FindMeetingNumber(clean)) info.number = number->number;
    }
    if (!info.date) info.date = date;
    if (!info.time) info.time = text::FindTime(clean);
    if (!info.year) info.year = text::FindYear(clean);
  }
  return info;
}

std::span<const Boilerplate> HeaderLines(const std::vector<Boilerplate>& lines,
                                         int first_turn_line) {
  const auto end = std::ranges::find_if(lines, [&](const Boilerplate& line) {
    return first_turn_line > 0 && line.line >= first_turn_line;
  });
  return {lines.begin(), end};
}

}  // namespace plenary::transcript
