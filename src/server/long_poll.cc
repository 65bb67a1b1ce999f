// SPDX-License-Identifier: Apache-2.0
#include "long_poll.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace plenary::server {

LongPoll::LongPoll(Context& context, SessionFacts facts, std::shared_ptr<live::LiveTrack> track)
    : context_(context),
      facts_(std::move(facts)),
      track_(std::move(track)),
      wake_(context.executor) {}

void LongPoll::Push(const live::FramePtr& frame) noexcept {
  frames_.push_back(frame);
  wake_.cancel();
}

net::awaitable<std::string> LongPoll::Run(std::shared_ptr<LongPoll> self,
                                          std::optional<live::Place> last,
                                          std::chrono::seconds wait) {
  self->frames_ = self->track_->Join(self->weak_from_this(), last);
  if (self->frames_.empty() && wait.count() > 0) {
    const auto noted =
        self->context_.sessions.Add(self->facts_, [self](const Ending&) { self->wake_.cancel(); });
    self->wake_.expires_after(wait);
    co_await self->wake_.async_wait(net::as_tuple(net::use_awaitable));
  }
  std::string messages = R"({"messages":[)";
  for (const auto& frame : self->frames_) {
    if (messages.back() != '[') messages += ',';
    messages += frame->json;
  }
  co_return messages + "]}";
}

}  // namespace plenary::server
