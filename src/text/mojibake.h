// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace plenary::text {

// The text with UTF-8 that was read as Windows-1252, once or a few times over, put right ("donâ€™t"
// -> "don’t"); nothing
// when there is none in it. What may be meant as it stands is left.
std::optional<std::string> RepairMojibake(std::string_view utf8);

}  // namespace plenary::text
