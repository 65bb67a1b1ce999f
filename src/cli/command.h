// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>
#include <functional>

#include "plenary/text/result.h"

namespace plenary::cli {

// What the command line asked for; main runs it and turns an error into a line and exit status 1.
using Action = std::function<Result<void>()>;

// Each adds its command to the program. When the command line names that command, parsing sets
// `chosen`; nothing else happens while parsing.
void AddServe(CLI::App& program, Action& chosen);
void AddProcess(CLI::App& program, Action& chosen);
void AddReport(CLI::App& program, Action& chosen);
void AddImport(CLI::App& program, Action& chosen);
void AddExport(CLI::App& program, Action& chosen);
void AddSearch(CLI::App& program, Action& chosen);
void AddReplay(CLI::App& program, Action& chosen);
void AddAdmin(CLI::App& program, Action& chosen);

}  // namespace plenary::cli
