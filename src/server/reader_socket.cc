// SPDX-License-Identifier: Apache-2.0
#include "reader_socket.h"

#include <boost/asio/co_spawn.hpp>

#include "log_failure.h"

namespace plenary::server {

namespace net = boost::asio;

namespace {

// A frame's JSON as a string that keeps the frame.
std::shared_ptr<const std::string> JsonOf(const live::FramePtr& frame) {
  return {frame, &frame->json};
}

}  // namespace

ReaderSocket::ReaderSocket(Context& context, SessionFacts facts,
                           std::shared_ptr<live::LiveTrack> track,
                           const std::optional<live::Place>& last)
    : context_(context),
      facts_(std::move(facts)),
      feed_(context.executor, std::move(track), last, context.config.limits.reader_queue_bytes) {}

void ReaderSocket::End(const Ending& ending) {
  feed_.End(ending);
  if (ending.code == kDropNow) socket_->Abort();
}

net::awaitable<void> ReaderSocket::Run(std::shared_ptr<ReaderSocket> self,
                                       std::shared_ptr<WebSocket> socket) {
  self->socket_ = std::move(socket);
  self->noted_ = self->context_.sessions.Add(self->facts_,
                                             [weak = self->weak_from_this()](const Ending& ending) {
                                               if (const auto reader = weak.lock())
                                                 reader->End(ending);
                                             });
  net::co_spawn(self->context_.executor, self->ReadLoop(), LogFailure("a reader's socket", self));
  co_await self->WriteLoop();
  self->socket_->Abort();  // the read loop ends with it
}

// Readers have nothing to say; reading is what notices that they are gone, and answers their pings.
net::awaitable<void> ReaderSocket::ReadLoop() {
  const auto message = co_await socket_->Read(live::kMaxMessageBytes);
  if (message.has_error() && message.error().code == Errc::unavailable) {
    End({kDropNow, ""});
  } else {
    End({kPolicyViolation, "this socket takes no messages: it is for reading"});
  }
}

net::awaitable<void> ReaderSocket::WriteLoop() {
  for (;;) {
    const auto frames = co_await feed_.Next(std::chrono::hours(1));
    if (frames.empty() && feed_.ending()) break;
    for (const auto& frame : frames) {
      const bool is_open = co_await socket_->Write(JsonOf(frame));
      if (!is_open) co_return;
    }
  }
  const Ending ending = *feed_.ending();
  if (ending.code != kDropNow) co_await socket_->Close(ending.code, ending.reason);
}

}  // namespace plenary::server
