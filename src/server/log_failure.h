// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <exception>
#include <memory>
#include <utility>

namespace plenary::server {

// Logs what ended a coroutine that nobody waits for.
void LogFailureOf(const char* what, const std::exception_ptr& failure);

// The completion handler for co_spawn: logs a failure, and keeps `owner` until then.
inline auto LogFailure(const char* what, std::shared_ptr<void> owner = nullptr) {
  return [what, owner = std::move(owner)](const std::exception_ptr& failure) {
    if (failure) LogFailureOf(what, failure);
  };
}

}  // namespace plenary::server
