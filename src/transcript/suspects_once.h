// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <unordered_set>
#include <vector>

#include "plenary/text/dictionary.h"
#include "plenary/transcript/transcript.h"
#include "turn_fold.h"

namespace plenary::transcript {

// The search for the suspects of a transcript as it stood once: a copy of what it needs, so that
// any thread may make it while captions go on. It is made by whoever asks first, and the others
// wait for that.
class SuspectsOnce {
 public:
  SuspectsOnce(std::shared_ptr<const text::Dictionary> dictionary,
               std::unordered_set<std::string> names, bool is_capitals)
      : dictionary_(std::move(dictionary)), names_(std::move(names)), is_capitals_(is_capitals) {}

  // Takes the next turn, before anybody asks. missed: suspects of it that are known already
  void Add(const Turn& turn, const LineStarts& lines, std::vector<Suspect> missed);

  const std::vector<Suspect>& Get();

 private:
  struct Said {
    Turn turn;  // its number and its clean text, no more
    LineStarts lines;
    std::vector<Suspect> missed;
  };

  void Search();

  std::shared_ptr<const text::Dictionary> dictionary_;
  std::unordered_set<std::string> names_;
  bool is_capitals_;
  std::vector<Said> said_;
  std::once_flag once_;
  std::vector<Suspect> found_;
};

}  // namespace plenary::transcript
