// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "context.h"
#include "reader_feed.h"
#include "web_socket.h"

namespace plenary::server {

// Sends a reader the frames of a track over a WebSocket, until either side ends it.
class ReaderSocket : public std::enable_shared_from_this<ReaderSocket> {
 public:
  ReaderSocket(Context& context, SessionFacts facts, std::shared_ptr<live::LiveTrack> track,
               const std::optional<live::Place>& last);

  // Until the connection has ended. Static, so that the object lives at least as long.
  static boost::asio::awaitable<void> Run(std::shared_ptr<ReaderSocket> self,
                                          std::shared_ptr<WebSocket> socket);

 private:
  boost::asio::awaitable<void> ReadLoop();
  boost::asio::awaitable<void> WriteLoop();
  void End(const Ending& ending);

  Context& context_;
  SessionFacts facts_;
  ReaderFeed feed_;
  std::shared_ptr<WebSocket> socket_;
  std::shared_ptr<void> noted_;  // in context_.sessions
};

}  // namespace plenary::server
