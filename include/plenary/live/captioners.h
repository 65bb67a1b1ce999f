// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "plenary/live/captioner_messages.h"
#include "plenary/live/server_messages.h"
#include "plenary/text/result.h"
#include "plenary/transcript/caption_event.h"

namespace plenary::live {

// A connection of a captioner's program, as its track speaks to it. Called on the executor; what is
// called must not call back into the track.
class CaptionerPort {
 public:
  virtual ~CaptionerPort() = default;

  // The hello is answered; the program's next event has the number next_seq.
  virtual void Admit(const LeaseState& lease, std::uint64_t next_seq) = 0;
  // `lease`, `beside`, `asked`, `refusal`.
  virtual void Say(const ServerMessage& message) = 0;
  // Who holds the lease or who waits for it has changed.
  virtual void TellStatus() = 0;
  // Ends the connection with close code 1008 and this reason.
  virtual void Dismiss(const std::string& reason) = 0;
};

// Who comes to a track.
//   client  the id of the program; of two connections with the same one, the later counts
//   name    for people
struct Arrival {
  std::string client;
  std::string name;
  Role role = Role::write;
};

// What became of an event: all up to `seq` are durable, in the log or kept apart.
struct Taken {
  std::uint64_t seq = 0;
  bool is_apart = false;
  friend bool operator==(const Taken&, const Taken&) = default;
};

// The captioners of one track: who holds its lease and writes into the log, who waits beside and
// what becomes of their words. All calls and callbacks on one executor. A connection is known by
// its port; calls for one that has left, or whose place another took, do nothing.
class Captioners {
 public:
  virtual ~Captioners() = default;

  // A program has said hello; its port is told to Admit it, later. Errors: unavailable when
  // kMaxCaptioners are here.
  static constexpr std::size_t kMaxCaptioners = 32;
  virtual Result<void> Enter(const std::shared_ptr<CaptionerPort>& port, Arrival arrival) = 0;
  virtual void Leave(const CaptionerPort& port) = 0;

  // An event under the lease of this fence, or, when there is none, of the one of the welcome; 0
  // for who waits. `done` is called once, later. Errors: those of LiveTrack::Offer and
  // Store::KeepApart; conflict, field "fence", when the lease has passed on.
  using TakenDone = std::function<void(Result<Taken>)>;
  virtual void Take(const CaptionerPort& port, transcript::CaptionEvent event,
                    std::optional<std::uint64_t> fence, TakenDone done) = 0;

  // An alive came.
  virtual void Heard(const CaptionerPort& port) = 0;

  // take, yield and keep. Errors: conflict, field "type", when there is nothing to take, to yield
  // or to keep.
  virtual Result<void> AskFor(const CaptionerPort& port) = 0;
  virtual Result<void> Yield(const CaptionerPort& port) = 0;
  virtual Result<void> Keep(const CaptionerPort& port) = 0;

  // As far as this program is concerned: the number that its next event has to have, events on
  // their way not counted; and whether it holds the lease.
  virtual std::uint64_t expected_seq(const CaptionerPort& port) const = 0;
  virtual bool is_holder(const CaptionerPort& port) const = 0;

  // Names; the holder's is empty when nobody holds the lease.
  virtual std::string holder() const = 0;
  virtual std::vector<std::string> waiting() const = 0;
};

}  // namespace plenary::live
