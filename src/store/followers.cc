// SPDX-License-Identifier: Apache-2.0
#include "followers.h"

#include <algorithm>
#include <utility>

namespace plenary::store {

using transcript::CaptionEvent;

std::shared_ptr<void> Followers::Add(const std::string& track_id, StoreThread::OnEvents on_events) {
  auto follower = std::make_shared<Follower>();
  follower->on_events = std::move(on_events);
  {
    const std::lock_guard lock(mutex_);
    followers_.emplace(track_id, follower);
  }
  const auto leave = [self = shared_from_this(), track_id, follower](void*) {
    self->Remove(track_id, follower);
  };
  return {follower.get(), leave};
}

void Followers::Deliver(const std::string& track_id, const std::vector<CaptionEvent>& events) {
  for (const FollowerPtr& follower : Of(track_id)) {
    const std::lock_guard lock(follower->mutex);
    if (!follower->has_left) follower->on_events(events);
  }
}

std::vector<Followers::FollowerPtr> Followers::Of(const std::string& track_id) {
  const std::lock_guard lock(mutex_);
  std::vector<FollowerPtr> found;
  const auto [begin, end] = followers_.equal_range(track_id);
  for (auto row = begin; row != end; ++row) found.push_back(row->second);
  return found;
}

void Followers::Remove(const std::string& track_id, const FollowerPtr& follower) {
  {
    const std::lock_guard lock(mutex_);
    const auto [begin, end] = followers_.equal_range(track_id);
    const auto row =
        std::find_if(begin, end, [&](const auto& entry) { return entry.second == follower; });
    if (row != end) followers_.erase(row);
  }
  const std::lock_guard lock(follower->mutex);
  follower->has_left = true;
}

}  // namespace plenary::store
