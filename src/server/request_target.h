// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "http.h"

namespace plenary::server {

// Reads what a request line asks for ("/search?q=flood") into path and query.
// Errors: bad_input for what is no path with an optional query.
Result<void> ReadTarget(std::string_view target, Request& request);

// Reads the body of a form that a browser sent. Errors: bad_input, field "body".
Result<Parameters> ParseForm(std::string_view body);

}  // namespace plenary::server
