// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "people.h"
#include "plenary/transcript/transcript.h"

namespace plenary::transcript {

// Says who speaks: by the label, or by how the speaker introduces himself. What it says of a turn
// depends on the turn's label and text, and on the people of the meeting.
class Attribution {
 public:
  Attribution(const Roster& roster, std::vector<std::string> labels);

  // The distinct labels that the people were made from, in the order in which they came up.
  const std::vector<std::string>& labels() const { return labels_; }

  std::optional<Speaker> SpeakerOf(const Turn& turn);

  // What the label says wrongly, if it does.
  std::optional<NameSuggestion> SuggestionFor(const Turn& turn);

 private:
  const Match& ByLabel(const std::string& label);
  std::optional<Speaker> Introduced(const Turn& turn) const;

  std::vector<std::string> labels_;
  People people_;
  std::unordered_map<std::string, Match> cache_;
};

// Gathers distinct labels in the order of their coming up.
class LabelList {
 public:
  void Add(const std::optional<std::string>& label);
  std::vector<std::string> Take() { return std::move(labels_); }

 private:
  std::unordered_map<std::string, bool> seen_;
  std::vector<std::string> labels_;
};

}  // namespace plenary::transcript
