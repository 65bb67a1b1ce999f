// SPDX-License-Identifier: Apache-2.0
#include "captioner_outbox.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace plenary::server {

void CaptionerOutbox::Add(std::string message) {
  messages_.push_back(std::move(message));
  Wake();
}

void CaptionerOutbox::Acknowledge(const live::Ack& ack) {
  if (ack_ && ack_->is_apart != ack.is_apart) messages_.push_back(live::FormatAck(*ack_));
  if (!ack_ || ack_->is_apart != ack.is_apart || ack_->seq <= ack.seq) ack_ = ack;
  Wake();
}

std::shared_ptr<const std::string> CaptionerOutbox::Take() {
  if (ack_) {
    auto message = std::make_shared<const std::string>(live::FormatAck(*ack_));
    ack_.reset();
    return message;
  }
  if (messages_.empty()) return nullptr;
  auto message = std::make_shared<const std::string>(std::move(messages_.front()));
  messages_.pop_front();
  return message;
}

boost::asio::awaitable<void> CaptionerOutbox::Changed() {
  changed_.expires_at(boost::asio::steady_timer::time_point::max());
  co_await changed_.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
}

}  // namespace plenary::server
