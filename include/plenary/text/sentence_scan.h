// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace plenary::text {

// The end of the sentence that begins at `from`, blanks after it left out: a byte offset past
// `from` unless that is the end of the text. A quick division for looking at each sentence once:
// stops after abbreviations and initials end none, a paragraph ("\n\n") always does, and text
// without any stop is cut at a blank after some 400 bytes. What it says of a sentence depends on
// the text before its end and the few bytes after it only.
std::size_t SentenceEnd(std::string_view text, std::size_t from);

// Where the next sentence begins: `end` moved past blanks and line ends.
std::size_t SentenceStart(std::string_view text, std::size_t end);

// How many bytes after the end of a sentence decide that it ends there.
constexpr std::size_t kSentenceLookahead = 4;

}  // namespace plenary::text
