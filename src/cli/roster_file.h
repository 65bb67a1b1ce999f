// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "plenary/text/result.h"
#include "plenary/transcript/person.h"

namespace plenary::cli {

// Reads a roster file; no path means nobody. Errors: unavailable, or bad_input with file and field.
Result<transcript::Roster> ReadRosterFile(const std::string& path);

}  // namespace plenary::cli
