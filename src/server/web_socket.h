// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <memory>
#include <string>

#include "plenary/text/result.h"

namespace plenary::server {

// A WebSocket that is open. One read and one write (or close) may be under way at a time. Answers
// pings, asks silent peers whether they are there, and ends when they are not. Used on the I/O
// thread only.
class WebSocket {
 public:
  virtual ~WebSocket() = default;

  // The next message, text or binary. Errors: too_large for one of more than `max_bytes`, of which
  // no more was taken in (only Close may follow); unavailable when the connection has ended.
  virtual boost::asio::awaitable<Result<std::string>> Read(std::size_t max_bytes) = 0;

  // Sends a text message; false when the connection has ended.
  virtual boost::asio::awaitable<bool> Write(std::shared_ptr<const std::string> message) = 0;

  // Says good-bye with a code and a reason (at most 123 bytes), and waits a while for the peer to.
  virtual boost::asio::awaitable<void> Close(std::uint16_t code, std::string reason) = 0;

  // Ends the connection at once; what waits comes back.
  virtual void Abort() noexcept = 0;
};

}  // namespace plenary::server
