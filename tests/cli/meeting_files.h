// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json.hpp>
#include <string>
#include <string_view>
#include <vector>

// A small meeting of our own, for the tests of the commands.
namespace plenary::test {

constexpr std::string_view kCaptions =
    "HARBOUR BOARD, MEETING 4\n"
    "12 MARCH 2024\n"
    "14:00 UTC\n"
    "\n"
    ">> RUTH OKEKE: Good afternoon. We start with the tide gauge.\n"
    "\n"
    ">> MR. LIND: The gauge at the north pier was read twice a day.  [Laughter]\n"
    "Nobody complained.\n"
    "\n"
    ">> RUTH OKEKE: Thank you. The ferry timetable comes next.\n";

constexpr std::string_view kRoster =
    R"({"people": [{"id": "p1", "name": "Ruth Okeke", "role": "Chair"},
                   {"id": "p2", "name": "Per Lind", "organisation": "Pilots"}]})";

boost::json::value Json(std::string_view text);

// Each line of a program's output as JSON.
std::vector<boost::json::value> JsonLines(std::string_view text);

// The text of a member of an object.
std::string Member(const boost::json::value& object, std::string_view name);

}  // namespace plenary::test
