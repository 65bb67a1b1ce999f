// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace plenary::text {

// Past blanks of all kinds, direction marks and byte order marks.
std::size_t SkipBlanks(std::string_view s, std::size_t at);

// Where [begin, end) ends without the blanks and direction marks at its end.
std::size_t TrimEnd(std::string_view s, std::size_t begin, std::size_t end);

// The bytes of an HTML tag or of a WebVTT one ("<p>", "<br />", "</strong>", "<c.yellow>",
// "<00:00:01.500>") that begins at `at`; 0 for anything else in angle brackets.
std::size_t TagAt(std::string_view s, std::size_t at);

// The words of a text between blanks. Views into the argument.
std::vector<std::string_view> SplitBlanks(std::string_view s);

}  // namespace plenary::text
