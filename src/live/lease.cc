// SPDX-License-Identifier: Apache-2.0
#include "lease.h"

#include <algorithm>
#include <utility>

namespace plenary::live {

void Lease::Reserve(const std::string& client, Millis now) {
  holder_ = client;
  is_holder_here_ = false;
  last_heard_ = now;
}

Lease::Actions Lease::Enter(const std::string& client, Role role, Millis now) {
  if (IsHolder(client)) return GiveTo(client, now);
  StopWaiting(client);
  if (holder_.empty() && role == Role::write) return GiveTo(client, now);
  waiting_.push_back(client);
  return {};
}

Lease::Actions Lease::Leave(const std::string& client, Millis now) {
  if (IsHolder(client)) is_holder_here_ = false;
  StopWaiting(client);
  return Tick(now);
}

void Lease::Heard(const std::string& client, Millis now) {
  if (IsHolder(client)) last_heard_ = now;
}

Lease::Actions Lease::Take(const std::string& client, Millis now) {
  if (!IsWaiting(client)) return {};
  if (holder_.empty() || !is_holder_here_) return GiveTo(client, now);
  if (request_) return {};
  request_ = Request{client, now};
  return {Ask{client}};
}

Lease::Actions Lease::Yield(const std::string& client, Millis now) {
  if (!IsHolder(client)) return {};
  const std::string next = request_            ? request_->by
                           : !waiting_.empty() ? waiting_.front()
                                               : std::string();
  waiting_.push_back(client);
  if (!next.empty()) return GiveTo(next, now);
  holder_.clear();
  is_holder_here_ = false;
  return {Free{client}};
}

Lease::Actions Lease::Keep(const std::string& client) {
  if (!IsHolder(client) || !request_) return {};
  const auto refused = request_->by;
  request_.reset();
  return {Refuse{refused}};
}

Lease::Actions Lease::Tick(Millis now) {
  if (request_ && now - request_->since >= kAnswer) return GiveTo(request_->by, now);
  if (holder_.empty() || now - last_heard_ < kSilence) return {};
  if (!waiting_.empty()) return GiveTo(waiting_.front(), now);
  if (is_holder_here_) return {};
  return {Free{std::exchange(holder_, {})}};
}

// By value: the name may stand in what changes here.
Lease::Actions Lease::GiveTo(std::string client, Millis now) {
  if (is_holder_here_ && !IsHolder(client) && !IsWaiting(holder_)) waiting_.push_back(holder_);
  StopWaiting(client);
  holder_ = client;
  is_holder_here_ = true;
  last_heard_ = now;
  request_.reset();
  return {Give{client}};
}

void Lease::StopWaiting(const std::string& client) {
  std::erase(waiting_, client);
  if (request_ && request_->by == client) request_.reset();
}

bool Lease::IsWaiting(const std::string& client) const {
  return std::find(waiting_.begin(), waiting_.end(), client) != waiting_.end();
}

}  // namespace plenary::live
