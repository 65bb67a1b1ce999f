// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::text {

// What a line is that is not speech.
enum class LineKind {
  rule,        // ***, =====
  disclaimer,  // says what captions are worth
  credit,      // who captioned, addresses, telephone numbers
  residue,     // of a web site or a document: "Skip to main content", "Page 2"
};

// "Page 2", "2 Page 2", "Page 2 of 9", "- 2 -", with a capital: nobody says that as a line.
bool IsPageNumber(std::string_view line);

// The kind of a line by its words, whatever stands round it; nothing for what may be speech or
// title.
std::optional<LineKind> NonSpeechLine(std::string_view line);

// Whether a line of a header reads like somebody speaking: long enough, with the words that people
// say to each other.
bool ReadsLikeSpeech(std::string_view line);

// A date ("22 October 2013", "OCTOBER 27, 2016", "2021-06-09") as "2013-10-22"; a time ("14:00
// UTC", "10.25 am") as "14:00Z" or "10:25"; a year; the number of a meeting at the end of or in a
// title
// ("- XIX", "#56", "Meeting 7").
std::optional<std::string> FindDate(std::string_view line);
std::optional<std::string> FindTime(std::string_view line);
std::optional<int> FindYear(std::string_view line);

//   number, and bytes [begin, end) of the title that say it
struct NumberSpan {
  int number = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};
std::optional<NumberSpan> FindMeetingNumber(std::string_view title);

// A title without what it says of the state of the text: "FORUM 2031 - Call - IV - RAW".
std::string_view WithoutState(std::string_view title);

// One row of the tables of dates, times and numbers, for the tests and the documentation.
//   what   "date", "time", "number"
//   reads  what the example says, as the functions above give it
struct HeaderRow {
  const char* what;
  const char* pattern;  // RE2
  const char* example;
  const char* reads;
};
std::vector<HeaderRow> HeaderPatterns();

}  // namespace plenary::text
