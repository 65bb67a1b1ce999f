// SPDX-License-Identifier: Apache-2.0
#include "log_failure.h"

#include <spdlog/spdlog.h>

namespace plenary::server {

void LogFailureOf(const char* what, const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const std::exception& defect) {
    spdlog::error("{} ended: {}", what, defect.what());
  }
}

}  // namespace plenary::server
