// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "executor_gate.h"
#include "plenary/store/store_thread.h"

namespace plenary::live {

// The events that are appended to the log of a track, brought to the executor. What comes before
// somebody listens is kept for them.
class LogFeed : public std::enable_shared_from_this<LogFeed> {
 public:
  using Events = std::vector<transcript::CaptionEvent>;
  using Listener = std::function<void(const Events&)>;

  // Any thread.
  static std::shared_ptr<LogFeed> Open(std::shared_ptr<ExecutorGate> gate,
                                       store::StoreThread& store, const std::string& track_id);

  // On the executor; the listener gets what came so far at once.
  void Listen(Listener listener);

 private:
  void Take(const Events& events);

  std::shared_ptr<void> following_;
  Listener listener_;
  Events early_;
};

}  // namespace plenary::live
