// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace plenary::text {

// Normalization Form C (Unicode Standard Annex 15). The text must be well-formed.
std::string Nfc(std::string_view utf8);

// For comparing and finding: compatibility case folding (NFKC_Casefold), diacritics taken off,
// letters that do not decompose by a table (o with stroke, l with stroke, dotless i ...).
std::string Fold(std::string_view utf8);

// For comparing names and labels: Fold, with everything but letters and digits as one blank.
std::string FoldName(std::string_view utf8);

}  // namespace plenary::text
