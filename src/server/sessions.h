// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace plenary::server {

// How a connection is told to end: a WebSocket close code (RFC 6455, section 7.4) and a reason of
// at most 123 bytes for a person.
struct Ending {
  std::uint16_t code = 1000;
  std::string reason;
};
constexpr std::uint16_t kDropNow = 0;  // no good-bye: the connection is gone, or has to be
constexpr std::uint16_t kGoingAway = 1001;
constexpr std::uint16_t kPolicyViolation = 1008;
constexpr std::uint16_t kMessageTooBig = 1009;

//   is_trusted  a reader who may read what is not open to everybody
struct SessionFacts {
  enum class Kind { http, reader, captioner };
  Kind kind = Kind::http;
  std::string meeting_id;
  std::string track_id;
  std::string ticket_id;
  bool is_trusted = false;
};

// The connections that are open, so that they can be ended when a ticket is revoked, a meeting
// closes, or the server stops. Used on the I/O thread only.
class Sessions {
 public:
  explicit Sessions(boost::asio::any_io_executor executor);

  // Notes a connection until what is returned is destroyed. `end` asks it to end in order; it must
  // not destroy the connection within the call.
  using End = std::function<void(const Ending&)>;
  [[nodiscard]] std::shared_ptr<void> Add(SessionFacts facts, End end);

  // Ends those that the question is answered yes for.
  using Question = std::function<bool(const SessionFacts&)>;
  void EndThose(const Question& question, const Ending& ending);

  std::size_t size() const { return entries_.size(); }

  // Until none is left, at most so long; whether none is left.
  boost::asio::awaitable<bool> NoneLeft(std::chrono::steady_clock::duration at_most);

 private:
  struct Entry {
    SessionFacts facts;
    End end;
  };
  void Remove(std::uint64_t id);

  std::uint64_t next_id_ = 1;
  std::map<std::uint64_t, Entry> entries_;
  boost::asio::steady_timer empty_;
};

}  // namespace plenary::server
