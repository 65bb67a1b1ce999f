// SPDX-License-Identifier: Apache-2.0
#include "message.h"

#include <algorithm>
#include <system_error>

namespace plenary::cli {

std::string Describe(const Error& error, std::string_view input) {
  std::string line;
  if (!input.empty()) line.append(input).append(": ");
  if (!error.field.empty() && error.what.find(error.field) == std::string::npos) {
    line.append(error.field).append(": ");
  }
  line += error.what;
  const bool says_where = error.what.find("byte ") != std::string::npos ||
                          error.what.find("line ") != std::string::npos;
  if (error.offset != 0 && !says_where) {
    line.append(" (byte ").append(std::to_string(error.offset)).append(")");
  }
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

Error About(std::string_view input, const Error& error) {
  return Fail(error.code, Describe(error, input));
}

Error SystemError(std::string_view doing, int error_number) {
  return Fail(Errc::unavailable,
              std::string(doing) + ": " + std::generic_category().message(error_number));
}

}  // namespace plenary::cli
