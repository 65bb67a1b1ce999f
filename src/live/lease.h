// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "plenary/live/captioner_messages.h"
#include "plenary/transcript/transcript.h"

namespace plenary::live {

// Who of a track's captioners writes into its log: at most one at a time, the holder; the others
// wait beside. A state machine without clock and I/O: it is told what happens and when, and says
// what is to be done. A captioner is known by the id of its program, the client.
//
// The lease goes over
//   - at once to a client that comes to a free track and wants to write, and to the holder's own
//     client when it connects again;
//   - when the holder yields it: to whoever asked for it, else to who waits longest;
//   - when somebody asks (Take) and the holder agrees, does not answer for kAnswer, or is away;
//   - when the holder has been silent for kSilence (no event, no alive; a broken connection is
//     silence from the last word on) and somebody waits.
class Lease {
 public:
  using Millis = transcript::Millis;
  static constexpr Millis kAnswer{10'000};
  static constexpr Millis kSilence{15'000};

  // What is to be done.
  //   Give    the lease goes to `client`: the store raises the fence
  //   Ask     the holder is told that `by` wants to take over
  //   Refuse  `client` is told that the holder keeps the lease
  //   Free    nobody holds the lease any more; `client` did
  struct Give {
    std::string client;
    friend bool operator==(const Give&, const Give&) = default;
  };
  struct Ask {
    std::string by;
    friend bool operator==(const Ask&, const Ask&) = default;
  };
  struct Refuse {
    std::string client;
    friend bool operator==(const Refuse&, const Refuse&) = default;
  };
  struct Free {
    std::string client;
    friend bool operator==(const Free&, const Free&) = default;
  };
  using Action = std::variant<Give, Ask, Refuse, Free>;
  using Actions = std::vector<Action>;

  // After a restart: the client held the lease a moment ago, and it is kept for it for kSilence.
  void Reserve(const std::string& client, Millis now);

  // A connection of the client begins, or ends. Its earlier connection, if any, is no more.
  Actions Enter(const std::string& client, Role role, Millis now);
  Actions Leave(const std::string& client, Millis now);

  // An event or an alive of the client came.
  void Heard(const std::string& client, Millis now);

  Actions Take(const std::string& client, Millis now);
  Actions Yield(const std::string& client, Millis now);
  Actions Keep(const std::string& client);

  // Time has passed.
  Actions Tick(Millis now);

  // Empty when nobody holds it. A holder that has left still is one until the silence is over.
  const std::string& holder() const { return holder_; }
  bool IsHolder(const std::string& client) const { return !client.empty() && client == holder_; }
  Millis last_heard() const { return last_heard_; }
  bool is_holder_here() const { return is_holder_here_; }
  // Those who wait, longest first.
  const std::vector<std::string>& waiting() const { return waiting_; }

 private:
  struct Request {
    std::string by;
    Millis since{};
  };

  Actions GiveTo(std::string client, Millis now);
  void StopWaiting(const std::string& client);
  bool IsWaiting(const std::string& client) const;

  std::string holder_;
  bool is_holder_here_ = false;
  Millis last_heard_{};
  std::vector<std::string> waiting_;
  std::optional<Request> request_;
};

}  // namespace plenary::live
