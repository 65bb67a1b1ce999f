// SPDX-License-Identifier: Apache-2.0
#include "recorder.h"

#include <cstdlib>
#include <fstream>

namespace plenary::test {

void Record(const boost::json::object& entry) {
  static const char* const path = std::getenv("PLENARY_RECORD");
  if (path == nullptr) return;
  std::ofstream(path, std::ios::app) << boost::json::serialize(entry) << "\n";
}

}  // namespace plenary::test
