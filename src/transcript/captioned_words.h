// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::transcript {

// What stands between a word and the one before it, the strongest of all that does.
enum class Break : std::uint8_t { blank, comma, dash, sentence, paragraph };

// A word of a clean text, between blanks, without the punctuation round it.
//   text        a view into the clean text
//   begin, end  bytes, [begin, end)
//   before      what parts it from the word before; paragraph for the first one
//   is_capital  it begins with a capital
//   is_quoted   brackets or quotes open before it, or close after it
struct CaptionedWord {
  std::string_view text;
  std::size_t begin = 0;
  std::size_t end = 0;
  Break before = Break::blank;
  bool is_capital = false;
  bool is_quoted = false;
};

// The words of a clean text. Markers ("[inaudible]") are none; what is before them is not next to
// what is after.
std::vector<CaptionedWord> CaptionedWords(std::string_view clean);

// A word in small letters, apostrophes straight: what is counted and compared.
std::string PlainWord(std::string_view word);

}  // namespace plenary::transcript
