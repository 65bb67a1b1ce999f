// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <deque>
#include <memory>
#include <optional>
#include <string>

#include "plenary/live/server_messages.h"

namespace plenary::server {

// What waits to be sent to a captioner's program. Acknowledgements that wait become one: the newest
// says all that the older ones would have. Used on the I/O thread only.
class CaptionerOutbox {
 public:
  explicit CaptionerOutbox(const boost::asio::any_io_executor& executor) : changed_(executor) {}

  void Add(std::string message);
  void Acknowledge(const live::Ack& ack);

  // No message is accepted beyond this many: the reading side waits until some are sent.
  bool is_full() const { return messages_.size() >= 64; }

  // The next message; nothing when none waits.
  std::shared_ptr<const std::string> Take();

  // Until something changed: a message came, or Wake was called.
  boost::asio::awaitable<void> Changed();
  void Wake() { changed_.cancel(); }

 private:
  std::deque<std::string> messages_;
  std::optional<live::Ack> ack_;
  boost::asio::steady_timer changed_;
};

}  // namespace plenary::server
