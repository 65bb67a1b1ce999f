// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "masked_sentence.h"

namespace plenary::text {

// Takes the offices that stand before names into the names as titles: "Vice President Okeke",
// "Council member Okeke" and "Mayor Okeke" are one sign each, whose name is "Okeke".
void JoinOffices(std::string_view sentence, Masked& masked);

}  // namespace plenary::text
