// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "context.h"
#include "http.h"
#include "sessions.h"

namespace plenary::server {

// A reader who asks again and again, where neither sockets nor event streams get through: the same
// messages as they have, in an answer that is held back until there is one.
class LongPoll : public live::Reader, public std::enable_shared_from_this<LongPoll> {
 public:
  LongPoll(Context& context, SessionFacts facts, std::shared_ptr<live::LiveTrack> track);

  // {"messages":[...]}: what came after `last`, or a snapshot; none after `wait` without any.
  // Static, so that the object lives at least as long.
  static net::awaitable<std::string> Run(std::shared_ptr<LongPoll> self,
                                         std::optional<live::Place> last,
                                         std::chrono::seconds wait);

  void Push(const live::FramePtr& frame) noexcept override;

 private:
  Context& context_;
  SessionFacts facts_;
  std::shared_ptr<live::LiveTrack> track_;
  std::vector<live::FramePtr> frames_;
  net::steady_timer wake_;
};

}  // namespace plenary::server
