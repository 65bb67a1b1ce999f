// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plenary/text/dictionary.h"
#include "plenary/transcript/person.h"

namespace plenary::transcript {

// A word of somebody's name.
//   folded  for finding; cased: as it is written ("van", "O'Neil")
//   whole   the folded name that it is part of
struct NameWord {
  std::string folded;
  std::string cased;
  std::string whole;
};

// Adds the words of a name in its own case.
void AddName(std::string_view name, std::vector<NameWord>& words);

// Puts a paragraph that is all capitals into sentence case, names as the roster writes them.
class CaseRestorer {
 public:
  CaseRestorer() = default;
  CaseRestorer(const Roster& roster, std::shared_ptr<const text::Dictionary> dictionary);

  // The paragraph as it would be written by somebody with a shift key.
  //   before  the text that it goes on with, restored already
  //   heard   names besides those of the roster: of the labels so far
  std::string Restore(std::string_view clean, std::string_view before,
                      std::span<const NameWord> heard = {}) const;

 private:
  std::vector<NameWord> names_;  // by their folded words
  std::shared_ptr<const text::Dictionary> dictionary_;
};

}  // namespace plenary::transcript
