// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>

namespace plenary::server {

// The body of an answer that goes on being written: an event stream. Ends by itself when the one
// who writes is done. Used on the I/O thread only.
class ByteStream {
 public:
  virtual ~ByteStream() = default;

  // Sends bytes; false when the peer is gone, or took nothing for Limits::request_time.
  virtual boost::asio::awaitable<bool> Write(std::string bytes) = 0;

  // Ends the connection at once; what waits comes back false.
  virtual void Abort() noexcept = 0;
};

}  // namespace plenary::server
