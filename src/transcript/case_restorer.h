// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "plenary/text/dictionary.h"
#include "plenary/transcript/person.h"

namespace plenary::transcript {

// Puts a paragraph that is all capitals into sentence case, names as the roster writes them.
class CaseRestorer {
 public:
  CaseRestorer() = default;
  CaseRestorer(const Roster& roster, std::shared_ptr<const text::Dictionary> dictionary);

  // The paragraph as it would be written by somebody with a shift key.
  std::string Restore(std::string clean) const;

 private:
  std::shared_ptr<const text::Dictionary> dictionary_;
};

}  // namespace plenary::transcript
