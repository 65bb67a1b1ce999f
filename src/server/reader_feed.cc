// SPDX-License-Identifier: Apache-2.0
#include "reader_feed.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace plenary::server {

namespace net = boost::asio;

// The end of the hub's line to this reader. One that has run full takes nothing more; the feed
// replaces it, which takes it off the hub.
class ReaderFeed::Queue : public live::Reader {
 public:
  Queue(const net::any_io_executor& executor, std::size_t max_bytes)
      : max_bytes_(max_bytes), wake_(executor) {}

  void Push(const live::FramePtr& frame) noexcept override {
    if (is_full_) return;
    is_full_ = !frames_.empty() && bytes_ + frame->json.size() > max_bytes_;
    if (is_full_) {
      frames_.clear();
    } else {
      bytes_ += frame->json.size();
      frames_.push_back(frame);
    }
    Wake();
  }

  void Begin(std::vector<live::FramePtr> frames) { frames_ = std::move(frames); }

  bool is_full() const { return is_full_; }
  bool is_empty() const { return frames_.empty(); }

  std::vector<live::FramePtr> TakeAll() {
    bytes_ = 0;
    return std::exchange(frames_, {});
  }

  void Wake() noexcept { wake_.cancel(); }

  net::awaitable<void> Wait(std::chrono::steady_clock::duration at_most) {
    wake_.expires_after(at_most);
    co_await wake_.async_wait(net::as_tuple(net::use_awaitable));
  }

 private:
  std::size_t max_bytes_;
  std::size_t bytes_ = 0;
  bool is_full_ = false;
  std::vector<live::FramePtr> frames_;
  net::steady_timer wake_;
};

ReaderFeed::ReaderFeed(net::any_io_executor executor, std::shared_ptr<live::LiveTrack> track,
                       const std::optional<live::Place>& last, std::size_t max_bytes)
    : executor_(std::move(executor)), track_(std::move(track)), max_bytes_(max_bytes) {
  Join(last);
}

ReaderFeed::~ReaderFeed() = default;

void ReaderFeed::Join(const std::optional<live::Place>& last) {
  queue_ = std::make_shared<Queue>(executor_, max_bytes_);
  queue_->Begin(track_->Join(queue_, last));
}

net::awaitable<std::vector<live::FramePtr>> ReaderFeed::Next(
    std::chrono::steady_clock::duration at_most) {
  if (queue_->is_full()) Join(std::nullopt);
  if (queue_->is_empty() && !ending_) {
    const auto queue = queue_;
    co_await queue->Wait(at_most);
  }
  co_return queue_->TakeAll();
}

void ReaderFeed::End(const Ending& ending) {
  if (!ending_) ending_ = ending;
  queue_->Wake();
}

}  // namespace plenary::server
