// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::bench {

// The text that a reader has who applies all messages of a track (docs/protocol.md). Types of
// messages and operations that it does not know are passed over.
class ReaderCopy {
 public:
  // Throws when a message is no JSON or does not fit the ones before it.
  void Apply(std::string_view message);

  // The segments that the last snapshot left out and that were not applied since; a segment is
  // applied like a message.
  std::vector<std::size_t> missing() const { return {missing_.begin(), missing_.end()}; }

  // As a captioner would have written it: ">> LABEL: text", a line for each turn.
  std::string Text() const;

 private:
  struct Turn {
    std::string label;
    std::string text;
  };

  std::vector<Turn> turns_;
  std::set<std::size_t> missing_;
};

}  // namespace plenary::bench
