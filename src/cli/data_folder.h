// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <string_view>

#include "plenary/store/store.h"
#include "plenary/text/result.h"

namespace plenary::cli {

// The folder that `plenary serve` keeps everything in; commands work on it beside a running server.
constexpr const char* kDefaultDataFolder = "plenary-data";

// Adds --data DIR to a command.
CLI::Option* AddDataOption(CLI::App& command, std::string& folder);

// Opens the store of a data folder for writing, making both when they do not exist yet.
Result<std::unique_ptr<store::Store>> OpenDataFolder(const std::string& folder);

// The same for a folder that must be there. Errors: not_found when there is no store in it.
Result<std::unique_ptr<store::Store>> OpenExistingDataFolder(const std::string& folder);

}  // namespace plenary::cli
