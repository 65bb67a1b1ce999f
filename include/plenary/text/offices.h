// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plenary::text {

// An office as everybody's language has it: its words folded, those of the table in English,
// articles and small words left out, what qualifies an office before it.
//   "Vice-présidente" -> vice president      "Secrétaire général adjoint" -> secretary deputy
//   general "Minister of Transport" -> minister transport      "副主席" -> vice chair
std::vector<std::string> OfficeWords(std::string_view office);

// How many of the folded words at `at` name an office of the table, an article before it included:
// 2 for "le president". 0 if they do not begin so.
std::size_t OfficeLength(const std::vector<std::string>& folded, std::size_t at);

// Whether a folded word is an office in a language that writes offices with a small letter, and not
// in English: "président".
bool IsOfficeAbroad(std::string_view folded);

// Whether it makes another office of the one after it: "vice", "deputy". In English, folded.
bool QualifiesOffice(std::string_view word);

// A label in Chinese taken apart, where titles and offices stand behind a name without a blank:
// "李晓梅女士", "王主席", "主席王建国". Views into the label.
struct ChineseLabel {
  std::string_view name;
  std::string_view title;
  std::string_view office;
};
ChineseLabel TakeApartChinese(std::string_view label);

struct OfficeRow {
  const char* office;    // in English
  const char* language;  // BCP 47
  const char* forms;     // as they are written, a comma between them
};
std::vector<OfficeRow> OfficeRows();

}  // namespace plenary::text
