// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "byte_stream.h"
#include "context.h"
#include "reader_feed.h"

namespace plenary::server {

// A frame as a server-sent event (HTML Standard, section 9.2): its place as id, its type as event.
std::string FormatServerSentEvent(const live::Frame& frame);

// Sends a reader the frames of a track as server-sent events, until either side ends it.
class EventStream {
 public:
  EventStream(Context& context, SessionFacts facts, std::shared_ptr<live::LiveTrack> track,
              const std::optional<live::Place>& last);

  // Until the connection has ended. Static, so that the object lives at least as long.
  static boost::asio::awaitable<void> Run(std::shared_ptr<EventStream> self,
                                          std::shared_ptr<ByteStream> bytes);

 private:
  boost::asio::awaitable<void> SendAll();
  void End(const Ending& ending);

  Context& context_;
  SessionFacts facts_;
  ReaderFeed feed_;
  std::shared_ptr<ByteStream> bytes_;
};

}  // namespace plenary::server
