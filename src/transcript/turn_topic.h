// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace plenary::transcript {

// The long words that a turn begins with, as hashes: who goes on about a matter says its words
// again, and long words are seldom those that everybody says.
struct Topic {
  std::array<std::uint16_t, 10> words{};
  std::uint8_t count = 0;
  friend bool operator==(const Topic&, const Topic&) = default;
};

// How many bytes of a turn are looked at.
inline constexpr std::size_t kTopicBytes = 400;

Topic TopicOf(std::string_view clean);

// How many long words both have.
std::size_t SharedWords(const Topic& a, const Topic& b);

// The words that a turn opens with, as hashes: a turn that was given to somebody else by mistake is
// written again from its beginning.
//   is_whole  the turn has no more words
struct Opening {
  std::array<std::uint16_t, 5> words{};
  std::uint8_t count = 0;
  bool is_whole = false;
  friend bool operator==(const Opening&, const Opening&) = default;
};

Opening OpeningOf(std::string_view clean);

// Whether a turn may be the beginning of another: three words at least, and all of them.
bool IsWrittenAgain(const Opening& turn, const Opening& after);

}  // namespace plenary::transcript
