// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>

namespace plenary::server {

// Counts failed sign-ins by address, so that nobody can try keys at speed. Behind a proxy all
// readers share its address, and its limit.
class SignInLimiter {
 public:
  using Time = std::chrono::steady_clock::time_point;

  // Allows this many failures a minute.
  explicit SignInLimiter(int failures_per_minute)
      : limit_(static_cast<std::size_t>(failures_per_minute)) {}

  void Failed(const std::string& address, Time now);

  // How long the address has to wait; nothing when it may try.
  std::optional<std::chrono::seconds> Wait(const std::string& address, Time now) const;

 private:
  std::size_t limit_;
  std::unordered_map<std::string, std::deque<Time>> failures_;
};

}  // namespace plenary::server
