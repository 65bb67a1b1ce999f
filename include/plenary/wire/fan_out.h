// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/uio.h>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "plenary/wire/frames.h"

// Many readers, few writers: each change of a channel is encoded once, and every reader of it is
// sent the same bytes as soon as its connection takes them.
namespace plenary::wire {

// How a reader's connection speaks.
//   socket         WebSocket
//   packed_socket  WebSocket with permessage-deflate
//   event_stream   server-sent events
enum class Line : std::uint8_t { socket, packed_socket, event_stream };
constexpr std::size_t kLines = 3;

// Numbers of the caller's choice: what readers follow, and whom a connection is counted for.
using ChannelId = std::uint32_t;
using PeerId = std::uint32_t;

// A reader on its loop; never used for another one later.
struct ReaderId {
  std::uint32_t slot = 0;
  std::uint32_t generation = 0;
  friend bool operator==(const ReaderId&, const ReaderId&) = default;
};

using Bytes = std::shared_ptr<const std::string>;

// --- what a loop is told
// --------------------------------------------------------------------------

// Frames for all readers of a channel, as each kind of line has them.
struct Publish {
  ChannelId channel = 0;
  std::array<Bytes, kLines> frames;  // nothing where the channel has no such readers
};
// A connection, non-blocking, that begins with `first` and goes on with what is published next.
//   said  what the peer has sent already and nobody has read
struct Join {
  ChannelId channel = 0;
  Line line{};
  int connection = -1;
  PeerId peer = 0;
  bool is_trusted = false;
  std::vector<Bytes> first;
  std::string said;
};
// Everything anew for a reader that fell too far behind; after it, what is published next.
struct Restart {
  ReaderId reader;
  Bytes snapshot;
};
// Readers of a channel are sent off: the untrusted ones, or all.
struct SendOff {
  ChannelId channel = 0;
  bool also_trusted = true;
  std::uint16_t code = kGoingAway;
  std::string reason;
};
// One reader is sent off.
struct Dismiss {
  ReaderId reader;
  std::uint16_t code = kPolicyViolation;
  std::string reason;
};
using Mail = std::variant<Publish, Join, Restart, SendOff, Dismiss>;

// --- what a loop tells
// ----------------------------------------------------------------------------

struct Left {
  ChannelId channel = 0;
  Line line{};
  PeerId peer = 0;
  bool is_trusted = false;
};
// The reader needs a Restart; its connection takes bytes again.
struct FellBehind {
  ChannelId channel = 0;
  Line line{};
  ReaderId reader;
};
// A reader said something.
struct Said {
  ChannelId channel = 0;
  ReaderId reader;
  std::string message;
};
using News = std::variant<Left, FellBehind, Said>;

// The connections of the machine, or of a test.
class Connections {
 public:
  virtual ~Connections() = default;

  // Bytes sent or received. kAgain: none now; the loop is told when there is room or something to
  // read (edge-triggered: once for each time that it runs out). kGone: the connection has ended.
  static constexpr std::ptrdiff_t kAgain = -1;
  static constexpr std::ptrdiff_t kGone = -2;
  virtual std::ptrdiff_t Send(int connection, std::span<const iovec> pieces) noexcept = 0;
  virtual std::ptrdiff_t Receive(int connection, std::span<char> into) noexcept = 0;

  // Tells the loop about the connection from now on. False when it cannot be watched.
  virtual bool Watch(int connection, ReaderId reader) noexcept = 0;
  virtual void EndSending(int connection) noexcept = 0;
  virtual void Close(int connection) noexcept = 0;
};

//   lag_bytes   how far a reader may be behind before it is given a snapshot in place of the rest
//   heartbeat   a line on which nothing was sent for so long is sent a sign of life
//   close_time  for a peer to answer a close frame
struct FanOutLimits {
  std::size_t lag_bytes = 1024 * 1024;
  std::chrono::milliseconds heartbeat{15'000};
  std::chrono::milliseconds close_time{5'000};
};

// The readers of one loop. One thread; no clock of its own.
class FanOut {
 public:
  using Time = std::chrono::steady_clock::time_point;

  FanOut(Connections& connections, FanOutLimits limits);
  ~FanOut();  // closes the connections that are left

  void Take(Mail mail, Time now);

  // The connection of a reader has something to read (or has ended), or has room again.
  void OnReadable(ReaderId reader, Time now);
  void OnWritable(ReaderId reader, Time now);

  // Sends to at most `most` readers that have not been sent all, and listens on to those who had
  // more to say than is heard at once. Whether there is more to do. Channels take turns, so that
  // many readers or many words of one do not keep those of another waiting.
  bool Work(std::size_t most);

  // Signs of life, and ends of those who do not answer a close; every second or so.
  void Tick(Time now);

  std::size_t readers() const;

  // Frames that are held for readers who have not been sent them; those that readers share with
  // others count for each.
  std::size_t held_bytes() const;

  // What has happened since it was last asked.
  std::vector<News> TakeNews();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace plenary::wire
