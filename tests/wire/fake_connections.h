// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "plenary/wire/fan_out.h"

namespace plenary::test {

// Connections that take as many bytes as the test lets them, and say what the test has them say.
class FakeConnections : public wire::Connections {
 public:
  static constexpr std::size_t kAny = std::numeric_limits<std::size_t>::max();

  //   room     bytes that it still takes
  //   sent     what it has taken
  //   to_say   what the peer has sent and nobody has read; `talks_forever` more of it follows
  struct Line {
    std::size_t room = kAny;
    std::string sent;
    std::string to_say;
    bool talks_forever = false;
    bool is_gone = false;  // by the peer
    bool can_be_watched = true;
    int ends_of_sending = 0;
    bool is_closed = false;
    std::size_t sends = 0;
    std::optional<wire::ReaderId> reader;
  };

  Line& operator[](int connection) { return lines_[connection]; }

  std::ptrdiff_t Send(int connection, std::span<const iovec> pieces) noexcept override {
    Line& line = lines_[connection];
    ++line.sends;
    if (line.is_gone || line.is_closed) return kGone;
    std::size_t taken = 0;
    std::size_t offered = 0;
    for (const iovec& piece : pieces) {
      const std::size_t bytes = std::min(piece.iov_len, line.room);
      line.sent.append(static_cast<const char*>(piece.iov_base), bytes);
      if (line.room != kAny) line.room -= bytes;
      taken += bytes;
      offered += piece.iov_len;
    }
    return taken == 0 && offered > 0 ? kAgain : static_cast<std::ptrdiff_t>(taken);
  }

  std::ptrdiff_t Receive(int connection, std::span<char> into) noexcept override {
    Line& line = lines_[connection];
    if (line.to_say.empty()) return line.is_gone ? kGone : kAgain;
    const std::size_t bytes = std::min(into.size(), line.to_say.size());
    std::copy_n(line.to_say.begin(), bytes, into.begin());
    if (!line.talks_forever) line.to_say.erase(0, bytes);
    return static_cast<std::ptrdiff_t>(bytes);
  }

  bool Watch(int connection, wire::ReaderId reader) noexcept override {
    lines_[connection].reader = reader;
    return lines_[connection].can_be_watched;
  }
  void EndSending(int connection) noexcept override { ++lines_[connection].ends_of_sending; }
  void Close(int connection) noexcept override { lines_[connection].is_closed = true; }

 private:
  std::map<int, Line> lines_;
};

}  // namespace plenary::test
