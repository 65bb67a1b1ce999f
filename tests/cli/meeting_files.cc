// SPDX-License-Identifier: Apache-2.0
#include "cli/meeting_files.h"

#include <sstream>

namespace plenary::test {

boost::json::value Json(std::string_view text) {
  return boost::json::parse({text.data(), text.size()});
}

std::vector<boost::json::value> JsonLines(std::string_view text) {
  std::vector<boost::json::value> values;
  std::istringstream lines{std::string(text)};
  for (std::string line; std::getline(lines, line);) values.push_back(Json(line));
  return values;
}

std::string Member(const boost::json::value& object, std::string_view name) {
  return object.as_object().at({name.data(), name.size()}).as_string().c_str();
}

}  // namespace plenary::test
