// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "plenary/text/result.h"

namespace plenary::cli {

// An error as one line for a person: the input it is about (a file, a URL; may be empty), the field
// where the sentence does not name it itself, what is wrong, where.
//   Describe({bad_input, "expected text, got a number", "people[2].name"}, "r.json")
//     ->  "r.json: people[2].name: expected text, got a number"
std::string Describe(const Error& error, std::string_view input = {});

// The same error with the input named in its text.
Error About(std::string_view input, const Error& error);

// "cannot open minutes.txt: No such file or directory", from errno; unavailable.
Error SystemError(std::string_view doing, int error_number);

}  // namespace plenary::cli
