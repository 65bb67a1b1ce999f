// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

namespace plenary::text {

// Whom a court reporter's page names once, far above the "Q." and "A." that stand for them.
//   counsel  who asks: "EXAMINATION BY MR. OKEKE"; with the title, as written
//   witness  who answers: "ANA RIVERA (sworn)", "I call Ana Rivera."
//   is_sworn the witness is said to be one in so many words
// Views into the text; empty where nobody is named.
struct Examination {
  std::string_view counsel;
  std::string_view witness;
  bool is_sworn = false;
};

// What the end of a turn says of the examination that follows: the last that it says of each.
Examination FindExamination(std::string_view speech);

struct ExaminationRow {
  enum class Names { counsel, witness, sworn_witness };
  Names names;
  const char* pattern;  // RE2; NAME stands for a name
  const char* example;
};
std::vector<ExaminationRow> ExaminationRows();

}  // namespace plenary::text
