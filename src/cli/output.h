// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "plenary/text/result.h"

namespace plenary::cli {

// Standard output through one buffer. After the first failure nothing more is written; Finish says
// what it was.
class StandardOutput {
 public:
  StandardOutput();
  void Write(std::string_view bytes);

  // Writes what is left. Errors: unavailable, when any of it could not be written.
  Result<void> Finish();

 private:
  void Flush();

  std::string buffer_;
  std::optional<Error> failed_;
};

// Writes all of a short text to standard output. Errors: unavailable.
Result<void> Print(std::string_view text);

}  // namespace plenary::cli
