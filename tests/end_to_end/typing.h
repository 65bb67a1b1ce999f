// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace plenary::test {

// One event of a captioner, as transcript::CaptionEvent has it.
struct Keys {
  std::uint32_t erase = 0;
  std::string append;
};

// What somebody types in `events` events or a few more: labelled turns of numbered words, so that
// one that is lost, doubled or out of order shows, every twentieth typed wrongly first. What is
// left is so plain that its transcript, written with a label and a line for each turn, is the very
// same text. The same for the same seed.
std::vector<Keys> MakeTyping(std::size_t events, std::uint64_t seed);

// The text after the first `count` of these events.
std::string TextOf(const std::vector<Keys>& typing, std::size_t count);
std::string TextOf(const std::vector<Keys>& typing);

}  // namespace plenary::test
