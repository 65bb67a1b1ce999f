// SPDX-License-Identifier: Apache-2.0
#include "end_to_end/typing.h"

#include <array>
#include <random>

#include "plenary/text/utf8.h"

namespace plenary::test {
namespace {

constexpr std::array kNames{"ANN", "BORIS", "CHEN", "DRAGICA", "ÉLODIE"};
constexpr std::array kWords{"harbour", "board", "naïve", "ferry",  "quay", "budget",
                            "storm",   "pilot", "buoy",  "müssen", "salt", "lamp"};
constexpr std::size_t kWordsInTurn = 8;

}  // namespace

std::vector<Keys> MakeTyping(std::size_t events, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  const auto any_of = [&](const auto& list) { return std::string(list[random() % list.size()]); };
  std::vector<Keys> typing;
  std::size_t speaker = 0;
  while (typing.size() < events) {
    speaker += 1 + random() % (kNames.size() - 1);  // never the same one again
    typing.push_back({0, (typing.empty() ? ">> " : "\n>> ") +
                             std::string(kNames[speaker % kNames.size()]) + ": Item "});
    for (std::size_t word = 0; word < kWordsInTurn; ++word) {
      const auto number = std::to_string(typing.size());
      if (random() % 20 == 0) {
        const std::string wrong = any_of(kWords) + "é";
        typing.push_back({0, wrong});
        typing.push_back({static_cast<std::uint32_t>(text::Length(wrong)), {}});
      }
      typing.push_back({0, number + " " + any_of(kWords)});
      typing.back().append += word + 1 == kWordsInTurn ? "." : " ";
    }
  }
  return typing;
}

std::string TextOf(const std::vector<Keys>& typing, std::size_t count) {
  std::string written;
  for (std::size_t i = 0; i < count; ++i) {
    written.resize(written.size() - text::SuffixBytes(written, typing[i].erase));
    written += typing[i].append;
  }
  return written;
}

std::string TextOf(const std::vector<Keys>& typing) {
  return TextOf(typing, typing.size());
}

}  // namespace plenary::test
