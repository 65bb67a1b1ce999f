// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <vector>

#include "plenary/text/dictionary.h"
#include "plenary/text/result.h"

namespace plenary::cli {

// Adds --dictionary, which says the languages whose words the program knows.
void AddDictionaryOption(CLI::App& command, std::vector<std::string>& languages);

// Opens the dictionaries of the languages named; of English when none is. Where that is not
// installed there is none (nullptr), and less is guessed. Errors: those of
// spelling::OpenDictionaries for a language that was named.
Result<std::shared_ptr<const text::Dictionary>> OpenDictionary(
    const std::vector<std::string>& languages);

}  // namespace plenary::cli
