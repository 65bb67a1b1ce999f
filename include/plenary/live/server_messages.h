// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "plenary/live/captioner_messages.h"
#include "plenary/transcript/person.h"

// What the server says to a captioner's program, one JSON object a message.
namespace plenary::live {

// The longest message that a server sends: a welcome with a long roster.
constexpr std::size_t kMaxServerMessageBytes = 1024 * 1024;

// Why a connection is closed (code 1008) when its program has come again over another one.
constexpr const char* kReplaced = "the same program has connected again";

// Who writes into the track.
//   fence      rises with every lease that is given; 0 for a program that waits
//   is_yours   this program holds the lease: its events go to the log. Else it waits beside, and
//              they are kept apart
//   holder     name of whoever holds it, empty when nobody does
//   apart_seq  the last of this program's events that were kept apart: they need not be sent again
struct LeaseState {
  std::uint64_t fence = 0;
  bool is_yours = true;
  std::string holder;
  std::uint64_t apart_seq = 0;
  friend bool operator==(const LeaseState&, const LeaseState&) = default;
};

// Somebody on the roster, as captioners need it.
struct RosterPerson {
  std::string id;
  std::string name;
  std::string role;
  std::string organisation;
  friend bool operator==(const RosterPerson&, const RosterPerson&) = default;
};
std::vector<RosterPerson> RosterPeople(const transcript::Roster& roster);

//   next_seq      where to go on
//   text_length   of the track's text, Unicode scalar values
//   tail          its last 200 or fewer
//   server_time   milliseconds since 1970 UTC
//   epoch         of the log
//   window        how many events may be on their way
//   heartbeat_ms  without an event for so long, an `alive` is due
//   reset         the program's last_seq is of another log, or ahead of this one
struct Welcome {
  std::uint64_t next_seq = 1;
  std::uint64_t text_length = 0;
  std::string tail;
  std::int64_t server_time = 0;
  std::string epoch;
  std::uint32_t window = kWindowEvents;
  std::uint32_t heartbeat_ms = kHeartbeatMs;
  LeaseState lease;
  bool reset = false;
  std::vector<RosterPerson> roster;
  friend bool operator==(const Welcome&, const Welcome&) = default;
};

// All events up to `seq` are durable.  is_apart: kept apart, since another holds the lease
struct Ack {
  std::uint64_t seq = 0;
  std::int64_t server_time = 0;
  bool is_apart = false;
  friend bool operator==(const Ack&, const Ack&) = default;
};

// A message was refused; nothing of it was kept and the connection goes on unless the server
// closes it. expected_seq: the next number the log takes. retry_after_ms: worth sending again then.
struct Refusal {
  std::string code;  // Name(Errc)
  std::string field;
  std::string message;
  std::optional<std::uint64_t> seq;
  std::optional<std::uint64_t> expected_seq;
  std::optional<std::uint32_t> retry_after_ms;
  friend bool operator==(const Refusal&, const Refusal&) = default;
};

// The lease went to this program, or from it: events are numbered from next_seq now.
struct LeaseChange {
  LeaseState lease;
  std::uint64_t next_seq = 1;
  std::uint64_t text_length = 0;
  std::string tail;
  friend bool operator==(const LeaseChange&, const LeaseChange&) = default;
};

// The program's text is another than the server's: this is the server's.
struct Resync {
  std::uint64_t next_seq = 1;
  std::uint64_t text_length = 0;
  std::string tail;
  friend bool operator==(const Resync&, const Resync&) = default;
};

// How the text of the track ends now, for those who wait beside.
struct Beside {
  std::uint64_t text_length = 0;
  std::string tail;
  friend bool operator==(const Beside&, const Beside&) = default;
};

// Somebody wants to take over, and does in so many milliseconds unless the answer is `keep`.
struct Asked {
  std::string by;
  std::uint32_t in_ms = 0;
  friend bool operator==(const Asked&, const Asked&) = default;
};

struct RosterChange {
  std::vector<RosterPerson> roster;
  friend bool operator==(const RosterChange&, const RosterChange&) = default;
};

// How late captions reach their readers, measured over the last seconds.
struct Delay {
  std::uint32_t p50_ms = 0;
  std::uint32_t p99_ms = 0;
  friend bool operator==(const Delay&, const Delay&) = default;
};

//   saved    the last durable event of this program's present numbering
//   readers  how many follow
//   waiting  names of those who wait beside
struct Status {
  std::uint64_t saved = 0;
  std::uint64_t readers = 0;
  std::optional<Delay> delay;
  std::int64_t server_time = 0;
  std::string holder;
  std::vector<std::string> waiting;
  friend bool operator==(const Status&, const Status&) = default;
};

using ServerMessage =
    std::variant<Welcome, Ack, Refusal, LeaseChange, Resync, Beside, Asked, RosterChange, Status>;

// Reads one message; fields that are not known are passed over, since a newer server may say more.
// Errors: bad_input, too_large.
Result<ServerMessage> ParseServerMessage(std::string_view json);
std::string Format(const ServerMessage& message);

std::string FormatWelcome(const Welcome& welcome);
std::string FormatAck(const Ack& ack);
std::string FormatRefusal(const Refusal& refusal);

}  // namespace plenary::live
