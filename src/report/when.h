// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace plenary::report {

// What a sentence says of a time to come, in its words: "by Friday", "20th of October, 20:00 hours
// UTC"; several phrases parted by ", ". Empty when it says none.
std::string WhenIn(std::string_view sentence);

}  // namespace plenary::report
