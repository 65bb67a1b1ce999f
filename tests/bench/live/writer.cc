// SPDX-License-Identifier: Apache-2.0
#include "live/writer.h"

#include <sys/epoll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <iostream>
#include <utility>

namespace plenary::bench {
namespace {

// The only character of our texts that JSON writes in another way is the end of a line.
std::string Quoted(std::string text) {
  for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n', at)) {
    text.replace(at, 1, "\\n");
  }
  return "\"" + text + "\"";
}

std::string EventJson(std::uint32_t number, std::string text) {
  return R"({"type":"event","seq":)" + std::to_string(number) + R"(,"append":)" +
         Quoted(std::move(text)) + "}";
}

std::string ChangesJson(std::uint32_t number, std::string text) {
  return R"({"type":"changes","place":"4f1a52c07be94d13:)" + std::to_string(number) +
         R"(","changes":[{"op":"splice","n":)" + std::to_string(1 + number / 20) +
         R"(,"erase":0,"append":)" + Quoted(std::move(text)) + "}]}";
}

std::uint32_t NumberAfter(std::string_view json, std::string_view key) {
  std::uint32_t number = 0;
  const auto at = json.find(key);
  if (at == std::string_view::npos) return 0;
  const char* const begin = json.data() + at + key.size();
  std::from_chars(begin, json.data() + json.size(), number);
  return number;
}

}  // namespace

Writer::Writer(Loop& loop, Fd connecting, std::string_view path, Channel& channel, Dialect dialect,
               std::string ticket)
    : loop_(loop),
      fd_(std::move(connecting)),
      channel_(channel),
      dialect_(dialect),
      ticket_(std::move(ticket)),
      unsent_(UpgradeRequest(path)) {
  loop_.Add(fd_, EPOLLOUT, *this);
}

Writer::~Writer() {
  loop_.Remove(fd_);
}

void Writer::Queue(std::int64_t due) {
  std::string text = channel_.Next(due);
  const std::uint32_t number = channel_.sent();
  const std::string json = dialect_ == Dialect::captions ? EventJson(number, std::move(text))
                                                         : ChangesJson(number, std::move(text));
  AppendFrame(unsent_, kTextFrame, json, dialect_ == Dialect::unmasked ? Mask::no : Mask::zero);
}

void Writer::Flush() {
  if (unsent_.empty() || is_broken_) return;
  const auto sent = ::send(fd_.get(), unsent_.data(), unsent_.size(), MSG_NOSIGNAL);
  if (sent < 0 && errno != EAGAIN) return Break("cannot send");
  if (sent > 0) unsent_.erase(0, static_cast<std::size_t>(sent));
  if (is_waiting_ == !unsent_.empty()) return;
  is_waiting_ = !unsent_.empty();
  loop_.Change(fd_, is_waiting_ ? EPOLLIN | EPOLLOUT : EPOLLIN, *this);
}

void Writer::OnReady(std::uint32_t epoll_events) {
  if ((epoll_events & EPOLLOUT) != 0) Flush();
  if ((epoll_events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0) Read();
}

void Writer::Read() {
  static std::array<char, 64 * 1024> buffer;
  const auto got = ::recv(fd_.get(), buffer.data(), buffer.size(), 0);
  if (got > 0) return Take({buffer.data(), static_cast<std::size_t>(got)});
  if (got == 0 || errno != EAGAIN) Break("the connection ended");
}

void Writer::Take(std::string_view bytes) {
  if (!is_upgraded_) {
    const std::size_t before = upgrade_.size();
    upgrade_ += bytes;
    const auto end = upgrade_.find("\r\n\r\n");
    if (end == std::string::npos) return;
    if (!upgrade_.starts_with("HTTP/1.1 101")) return Break(upgrade_.substr(0, end));
    bytes.remove_prefix(end + 4 - before);
    is_upgraded_ = true;
    if (dialect_ == Dialect::captions) {
      AppendFrame(unsent_, kTextFrame,
                  R"({"type":"hello","version":1,"ticket":")" + ticket_ +
                      R"(","last_seq":0,"program":"plenary bench"})",
                  Mask::zero);
      Flush();
    } else {
      Open();
    }
  }
  frames_.Feed(bytes, [this](const FrameHead& head, std::string_view piece, bool is_end) {
    message_ += piece;
    if (!is_end) return;
    if (head.opcode == kTextFrame) TakeMessage(message_);
    if (head.opcode == kCloseFrame) Break("the server closed: " + message_);
    if (head.opcode == kPingFrame) {
      AppendFrame(unsent_, kPongFrame, message_, Mask::zero);
      Flush();
    }
    message_.clear();
  });
}

// Other servers may confirm what they are sent: that says nothing here.
void Writer::TakeMessage(std::string_view message) {
  if (dialect_ != Dialect::captions) return;
  if (message.find(R"("type":"ack")") != std::string_view::npos) {
    channel_.Acknowledge(NumberAfter(message, R"("seq":)"), Now());
  } else if (message.find(R"("type":"welcome")") != std::string_view::npos) {
    Open();
  } else if (message.find(R"("type":"refusal")") != std::string_view::npos) {
    Break(message);
  }
}

void Writer::Open() {
  ++channel_.tally().writers_open;
}

void Writer::Break(std::string_view why) {
  if (std::exchange(is_broken_, true)) return;
  loop_.Remove(fd_);
  if (++channel_.tally().broken == 1) std::cerr << "a writer was cut off: " << why << "\n";
}

}  // namespace plenary::bench
