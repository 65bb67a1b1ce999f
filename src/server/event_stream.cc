// SPDX-License-Identifier: Apache-2.0
#include "event_stream.h"

namespace plenary::server {
namespace {

// The type of a message, which the frames of live begin with: {"type":"changes",...
std::string_view TypeOf(std::string_view json) {
  constexpr std::string_view kBegin = R"({"type":")";
  if (json.substr(0, kBegin.size()) != kBegin) return "message";
  json.remove_prefix(kBegin.size());
  return json.substr(0, json.find('"'));
}

}  // namespace

std::string FormatServerSentEvent(const live::Frame& frame) {
  std::string event = "id: " + live::FormatPlace(frame.place);
  event += "\nevent: ";
  event += TypeOf(frame.json);
  event += "\ndata: " + frame.json + "\n\n";  // serialised JSON has no line breaks
  return event;
}

EventStream::EventStream(Context& context, SessionFacts facts,
                         std::shared_ptr<live::LiveTrack> track,
                         const std::optional<live::Place>& last)
    : context_(context),
      facts_(std::move(facts)),
      feed_(context.executor, std::move(track), last, context.config.limits.reader_queue_bytes) {}

void EventStream::End(const Ending& ending) {
  feed_.End(ending);
  if (ending.code == kDropNow) bytes_->Abort();
}

boost::asio::awaitable<void> EventStream::Run(std::shared_ptr<EventStream> self,
                                              std::shared_ptr<ByteStream> bytes) {
  self->bytes_ = std::move(bytes);
  const auto noted = self->context_.sessions.Add(
      self->facts_, [self](const Ending& ending) { self->End(ending); });
  co_await self->SendAll();
}

boost::asio::awaitable<void> EventStream::SendAll() {
  bool is_open = true;
  while (is_open) {
    const auto frames = co_await feed_.Next(context_.config.limits.heartbeat);
    if (frames.empty() && feed_.ending()) co_return;
    std::string events;
    for (const auto& frame : frames) events += FormatServerSentEvent(*frame);
    if (frames.empty()) events = ":\n\n";  // shows the peer, and those between, that it is open
    is_open = co_await bytes_->Write(std::move(events));
  }
}

}  // namespace plenary::server
