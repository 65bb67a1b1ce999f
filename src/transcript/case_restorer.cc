// SPDX-License-Identifier: Apache-2.0
#include "case_restorer.h"

namespace plenary::transcript {

CaseRestorer::CaseRestorer(const Roster&, std::shared_ptr<const text::Dictionary> dictionary)
    : dictionary_(std::move(dictionary)) {}

std::string CaseRestorer::Restore(std::string clean) const {
  return clean;
}

}  // namespace plenary::transcript
