// SPDX-License-Identifier: Apache-2.0
#include "live/reader.h"

#include <sys/epoll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace plenary::bench {
namespace {

constexpr std::size_t kBuffer = std::size_t{256} * 1024;
constexpr std::size_t kRoom = 8;  // before what is read, for the beginning of a token

}  // namespace

Reader::Reader(Loop& loop, Fd connecting, std::string_view path, Channel& channel,
               Greeting greeting, bool records)
    : loop_(loop),
      fd_(std::move(connecting)),
      channel_(channel),
      greeting_(greeting),
      unsent_(UpgradeRequest(path)) {
  if (records) record_ = std::make_unique<std::vector<std::string>>();
  loop_.Add(fd_, EPOLLOUT, *this);
}

Reader::~Reader() {
  loop_.Remove(fd_);
}

void Reader::OnReady(std::uint32_t epoll_events) {
  if ((epoll_events & EPOLLOUT) != 0) Write();
  if ((epoll_events & (EPOLLIN | EPOLLHUP | EPOLLERR)) == 0) return;
  static char buffer[kRoom + kBuffer];  // of all readers: one thread
  const auto got = ::recv(fd_.get(), buffer + kRoom, kBuffer, 0);
  if (got > 0) {
    char* const begin = buffer + kRoom - token_bytes_;
    std::memcpy(begin, token_.data(), token_bytes_);
    std::string_view bytes(buffer + kRoom, static_cast<std::size_t>(got));
    if (!is_upgraded_ && !TakeUpgrade(bytes)) return;
    TakeFrames(bytes);
    if (token_bytes_ > 0) bytes = {begin, bytes.size() + token_bytes_};
    Take(bytes);
  } else if (got == 0 || errno != EAGAIN) {
    Break();
  }
}

void Reader::Write() {
  const auto sent = ::send(fd_.get(), unsent_.data(), unsent_.size(), MSG_NOSIGNAL);
  if (sent < 0 && errno != EAGAIN) return Break();
  if (sent > 0) unsent_.erase(0, static_cast<std::size_t>(sent));
  if (!unsent_.empty()) return;
  std::string().swap(unsent_);
  loop_.Change(fd_, EPOLLIN, *this);
}

// Whether frames may follow now; `bytes` is what is left for them.
bool Reader::TakeUpgrade(std::string_view& bytes) {
  const std::size_t before = upgrade_.size();
  upgrade_ += bytes;
  const auto end = upgrade_.find("\r\n\r\n");
  if (end == std::string::npos) return false;
  if (!upgrade_.starts_with("HTTP/1.1 101")) {
    Break();
    return false;
  }
  bytes.remove_prefix(end + 4 - before);
  std::string().swap(upgrade_);
  is_upgraded_ = true;
  if (greeting_ == Greeting::upgrade) Open();
  return true;
}

void Reader::Take(std::string_view bytes) {
  if (const auto highest = HighestToken(bytes, highest_)) {
    channel_.Deliver(highest_, *highest, Now());
    highest_ = *highest;
  }
  token_bytes_ = static_cast<std::uint8_t>(UnfinishedToken(bytes));
  std::memcpy(token_.data(), bytes.data() + bytes.size() - token_bytes_, token_bytes_);
}

void Reader::TakeFrames(std::string_view bytes) {
  auto& tally = channel_.tally();
  tally.bytes += bytes.size();
  frames_.Feed(bytes, [&](const FrameHead& head, std::string_view piece, bool is_end) {
    if (head.opcode >= kCloseFrame) return TakeControl(head, piece);
    if (record_) {
      if (std::exchange(is_message_whole_, is_end && head.is_final)) record_->emplace_back();
      record_->back() += piece;
    }
    if (!is_end || !head.is_final) return;
    ++tally.messages;
    if (!is_open_) Open();
  });
}

// A ping in two pieces is answered with the second one: enough to stay connected.
void Reader::TakeControl(const FrameHead& head, std::string_view payload) {
  if (head.opcode == kCloseFrame) return Break();
  if (head.opcode != kPingFrame) return;
  AppendFrame(unsent_, kPongFrame, payload, Mask::zero);
  loop_.Change(fd_, EPOLLIN | EPOLLOUT, *this);
}

void Reader::Open() {
  is_open_ = true;
  ++channel_.tally().readers_open;
}

void Reader::Break() {
  loop_.Remove(fd_);
  ++channel_.tally().broken;
}

}  // namespace plenary::bench
