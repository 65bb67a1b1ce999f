// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "plenary/text/labels.h"
#include "word_table.h"

namespace plenary::text {

template <std::size_t n>
bool Contains(const WordTable<n>& rows, std::string_view folded) {
  return rows.Has(folded);
}

// "item 2" -> "item"
std::string_view WithoutNumber(std::string_view folded);

// "TARA OKEKE" and nothing more: capitals, two to four words, no stop but of an abbreviation.
std::optional<LineLabel> NameAlone(std::string_view piece);

// "<v Tara Okeke>text"
std::optional<LineLabel> VoiceLabel(std::string_view line);

// The other forms without a colon: dash, chat, letter, name alone.
std::optional<LineLabel> LabelWithoutColon(std::string_view line);

}  // namespace plenary::text
