// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace plenary::transcript {

//   british, american  letters of a word, not at its beginning
//   example            a word with them
struct SpellingRow {
  const char* british;
  const char* american;
  const char* example;
  const char* in_american;
};

// clang-format off
inline constexpr auto kBritishSpellingRows = std::to_array<SpellingRow>({
  {"our", "or", "harbour", "harbor"},
  {"oul", "ol", "mouldy", "moldy"},
  {"is", "iz", "organisation", "organization"},
  {"ys", "yz", "analyse", "analyze"},
  {"re", "er", "centre", "center"},
  {"tr", "ter", "centred", "centered"},
  {"ll", "l", "travelled", "traveled"},
  {"lf", "llf", "skilful", "skillful"},
  {"ae", "e", "paediatric", "pediatric"},
  {"oe", "e", "foetus", "fetus"},
  {"oeuvr", "euver", "manoeuvring", "maneuvering"},
  {"ogue", "og", "catalogue", "catalog"},
  {"enc", "ens", "defence", "defense"},
  {"mme", "m", "programme", "program"},
  {"gem", "gm", "judgement", "judgment"},
  {"que", "ck", "cheque", "check"},
  {"ph", "f", "sulphur", "sulfur"},
  {"ey", "ay", "grey", "gray"},
  {"yr", "ir", "tyre", "tire"},
  {"ough", "ow", "plough", "plow"},
  {"aught", "aft", "draught", "draft"},
  {"nt", "ned", "learnt", "learned"},
  {"lt", "lled", "spelt", "spelled"},
  {"pp", "p", "worshipped", "worshiped"},
  {"eable", "able", "sizeable", "sizable"},
});
// clang-format on

}  // namespace plenary::transcript
