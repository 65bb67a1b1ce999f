// SPDX-License-Identifier: Apache-2.0
#include "sign_in_limiter.h"

namespace plenary::server {
namespace {

constexpr std::chrono::seconds kWindow{60};
// Beyond this many addresses all is forgotten: memory stays bounded, and an attacker who has that
// many addresses is not held by a limit per address anyway.
constexpr std::size_t kMaxAddresses = 10'000;

}  // namespace

void SignInLimiter::Failed(const std::string& address, Time now) {
  if (failures_.size() >= kMaxAddresses) failures_.clear();
  auto& times = failures_[address];
  times.push_back(now);
  while (times.size() > limit_) times.pop_front();
}

std::optional<std::chrono::seconds> SignInLimiter::Wait(const std::string& address,
                                                        Time now) const {
  const auto found = failures_.find(address);
  if (found == failures_.end() || found->second.size() < limit_) return std::nullopt;
  const auto free_at = found->second.front() + kWindow;
  if (free_at <= now) return std::nullopt;
  return std::chrono::ceil<std::chrono::seconds>(free_at - now);
}

}  // namespace plenary::server
