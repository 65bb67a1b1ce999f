// SPDX-License-Identifier: Apache-2.0
#include "log_feed.h"

namespace plenary::live {

std::shared_ptr<LogFeed> LogFeed::Open(std::shared_ptr<ExecutorGate> gate,
                                       store::StoreThread& store, const std::string& track_id) {
  const auto feed = std::make_shared<LogFeed>();
  feed->following_ = store.Follow(
      track_id, [gate = std::move(gate), weak = feed->weak_from_this()](const Events& events) {
        gate->Post([weak, events] {
          if (const auto self = weak.lock()) self->Take(events);
        });
      });
  return feed;
}

void LogFeed::Listen(Listener listener) {
  listener_ = std::move(listener);
  listener_(std::exchange(early_, {}));
}

void LogFeed::Take(const Events& events) {
  if (listener_)
    listener_(events);
  else
    early_.insert(early_.end(), events.begin(), events.end());
}

}  // namespace plenary::live
