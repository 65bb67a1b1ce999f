// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "plenary/store/store_thread.h"

namespace plenary::store {

// Those who follow the logs of tracks. Any thread may call; made by make_shared, since the handles
// that Add gives may outlive the owner.
class Followers : public std::enable_shared_from_this<Followers> {
 public:
  // Follows until the returned handle goes, which waits for a call of `on_events` under way, unless
  // that call is what destroys it.
  std::shared_ptr<void> Add(const std::string& track_id, StoreThread::OnEvents on_events);

  // Calls everybody who follows the track, one after the other.
  void Deliver(const std::string& track_id, const std::vector<transcript::CaptionEvent>& events);

 private:
  // mutex: held during a call; recursive for a follower that leaves in the middle of one.
  struct Follower {
    std::recursive_mutex mutex;
    bool has_left = false;
    StoreThread::OnEvents on_events;
  };
  using FollowerPtr = std::shared_ptr<Follower>;

  std::vector<FollowerPtr> Of(const std::string& track_id);
  void Remove(const std::string& track_id, const FollowerPtr& follower);

  std::mutex mutex_;
  std::multimap<std::string, FollowerPtr> followers_;
};

}  // namespace plenary::store
