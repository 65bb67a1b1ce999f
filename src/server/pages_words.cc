// SPDX-License-Identifier: Apache-2.0
#include "pages_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <optional>

namespace plenary::server {
namespace {

constexpr std::array kMonths{"January", "February", "March",     "April",   "May",      "June",
                             "July",    "August",   "September", "October", "November", "December"};

struct Moment {
  std::chrono::year_month_day date;
  std::chrono::hh_mm_ss<transcript::Millis> time;
};

Moment MomentOf(transcript::Millis at) {
  const std::chrono::sys_time<transcript::Millis> point{at};
  const auto day = std::chrono::floor<std::chrono::days>(point);
  return {std::chrono::year_month_day{day}, std::chrono::hh_mm_ss{point - day}};
}

std::string DateWords(const std::chrono::year_month_day& date) {
  return fmt::format("{} {} {}", unsigned{date.day()}, kMonths[unsigned{date.month()} - 1],
                     int{date.year()});
}

std::optional<int> Number(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

// "2021-06-09" at the start of the text.
std::optional<std::chrono::year_month_day> DateAt(std::string_view iso) {
  if (iso.size() < 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  const auto year = Number(iso.substr(0, 4));
  const auto month = Number(iso.substr(5, 2));
  const auto day = Number(iso.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{*year},
                                         std::chrono::month{static_cast<unsigned>(*month)},
                                         std::chrono::day{static_cast<unsigned>(*day)}};
  if (!date.ok()) return std::nullopt;
  return date;
}

// What follows the minutes: seconds are left out, Z is UTC, an offset is kept.
std::string ZoneWords(std::string_view rest) {
  rest.remove_prefix(std::min(rest.find_first_not_of(":.0123456789"), rest.size()));
  if (rest == "Z" || rest == "+00:00") return " UTC";
  return rest.empty() ? "" : fmt::format(" (UTC{})", rest);
}

}  // namespace

std::string DateWords(transcript::Millis at) {
  return DateWords(MomentOf(at).date);
}

std::string ClockWords(transcript::Millis at) {
  const auto time = MomentOf(at).time;
  return fmt::format("{:02}:{:02}", time.hours().count(), time.minutes().count());
}

std::string DateTimeWords(transcript::Millis at) {
  return fmt::format("{}, {} UTC", DateWords(at), ClockWords(at));
}

std::string IsoTime(transcript::Millis at) {
  const auto [date, time] = MomentOf(at);
  return fmt::format("{:04}-{:02}-{:02}T{}:{:02}Z", int{date.year()}, unsigned{date.month()},
                     unsigned{date.day()}, ClockWords(at), time.seconds().count());
}

std::string StartWords(std::string_view iso) {
  const auto date = DateAt(iso);
  if (!date) return std::string(iso);
  if (iso.size() == 10) return DateWords(*date);
  const auto time = iso.substr(10);
  if (time.size() < 6 || time[0] != 'T' || time[3] != ':') return std::string(iso);
  return fmt::format("{}, {}{}", DateWords(*date), time.substr(1, 5), ZoneWords(time.substr(6)));
}

std::string CountWords(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

const char* StateWords(store::MeetingState state) {
  switch (state) {
    case store::MeetingState::scheduled:
      return "not begun yet";
    case store::MeetingState::live:
      return "being captioned";
    case store::MeetingState::ended:
      return "ended, not yet published";
    case store::MeetingState::in_review:
      return "in review";
    case store::MeetingState::published:
      return "published";
    case store::MeetingState::withdrawn:
      return "withdrawn";
  }
  return "";
}

std::vector<std::string> MeetingDetails(const store::Meeting& meeting) {
  std::vector<std::string> details;
  std::string series = meeting.series;
  if (meeting.number)
    series += fmt::format("{}no. {}", series.empty() ? "" : ", ", *meeting.number);
  if (!series.empty()) details.push_back(std::move(series));
  if (!meeting.body.empty()) details.push_back(meeting.body);
  if (!meeting.starts_at.empty()) details.push_back(StartWords(meeting.starts_at));
  return details;
}

std::string SpeakerWords(const transcript::Turn& turn) {
  if (turn.speaker && !turn.speaker->name.empty()) return turn.speaker->name;
  if (turn.label && !turn.label->empty()) return *turn.label;
  return "Speaker not identified";
}

bool IsGuess(const transcript::Turn& turn) {
  if (!turn.speaker || turn.speaker->name.empty()) return false;
  const auto& [name, id, role, certainty, confidence, evidence] = *turn.speaker;
  const bool is_set_by_hand = std::any_of(evidence.begin(), evidence.end(),
                                          [](const auto& one) { return one.kind == "revision"; });
  return certainty != transcript::Certainty::labelled && !is_set_by_hand;
}

std::string SureWords(const transcript::Turn& turn) {
  if (!IsGuess(turn)) return "";
  return turn.speaker->certainty == transcript::Certainty::certain ? "inferred" : "likely";
}

std::string GuessWords(const transcript::Speaker& speaker) {
  const char* sure =
      speaker.certainty == transcript::Certainty::certain ? "certain" : "fairly sure";
  return fmt::format("Why {}? The program is {} ({:.0f} %)", speaker.name, sure,
                     speaker.confidence * 100);
}

std::string EvidenceWords(std::string_view kind) {
  if (kind == "label") return "Is named so by the captioner";
  if (kind == "self-introduction") return "Says his or her own name";
  std::string words(kind);
  std::replace(words.begin(), words.end(), '-', ' ');
  std::replace(words.begin(), words.end(), '_', ' ');
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] -= 'a' - 'A';
  return words;
}

std::string RevisionWords(const transcript::Revision& revision, Audience audience) {
  std::string words = "Text changed";
  if (revision.kind == transcript::RevisionKind::speaker) {
    words = revision.value.empty() ? "Speaker set to unknown"
                                   : fmt::format("Speaker set to {}", revision.value);
  }
  if (audience == Audience::desk) words += " by " + revision.author;
  words += " on " + DateTimeWords(revision.at);
  if (!revision.why.empty()) words += ": " + revision.why;
  if (revision.is_undone()) {
    words +=
        fmt::format(" (undone by {} on {})", revision.undone_by, DateTimeWords(revision.undone_at));
  }
  return words;
}

}  // namespace plenary::server
