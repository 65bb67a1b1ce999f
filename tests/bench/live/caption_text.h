// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::bench {

// A meeting that is captioned: an event is one to three words and a token with the number of the
// event, sentences end after a dozen words, somebody else speaks after some sixty. The text is
// clean already, so that what readers are shown has to be the same byte by byte.
class CaptionText {
 public:
  explicit CaptionText(unsigned seed);

  // What the next event appends. The first event has the number 1. At most kMaxEvents.
  std::string Next();

  // What all events so far make together.
  const std::string& whole() const { return whole_; }
  std::uint32_t events() const { return events_; }
  std::size_t words() const { return words_; }

 private:
  std::string Word();
  std::uint32_t Random(std::uint32_t below);

  std::uint32_t state_;
  std::string whole_;
  std::uint32_t events_ = 0;
  std::size_t words_ = 0;
  std::uint32_t last_word_ = 0;
  unsigned words_of_turn_ = 0;
  unsigned words_of_sentence_ = 0;
};

constexpr std::uint32_t kMaxEvents = 999'999;

// The highest number of an event above `known` of which there is a token in these bytes; nothing
// when there is none. What is at the end of the text is at the end of the bytes: the search goes
// backwards, and stops at once when a token is the last thing that a message adds.
std::optional<std::uint32_t> HighestToken(std::string_view bytes, std::uint32_t known);

// How many bytes at the end may be the beginning of a token.
std::size_t UnfinishedToken(std::string_view bytes);

}  // namespace plenary::bench
