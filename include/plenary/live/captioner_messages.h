// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "plenary/text/result.h"
#include "plenary/transcript/caption_event.h"

// What a captioner's program sends, one JSON object a message; server_messages.h has the answers,
// docs/protocol.md a dialogue and schemas/asyncapi.yaml the exact shapes.
namespace plenary::live {

constexpr std::size_t kMaxMessageBytes = 64 * 1024;
constexpr std::size_t kMaxAppendBytes = 16 * 1024;
constexpr std::size_t kMaxErase = 16 * 1024;   // Unicode scalar values
constexpr std::size_t kWindowEvents = 1024;    // not yet acknowledged
constexpr std::uint32_t kHeartbeatMs = 5'000;  // without an event: an `alive`
constexpr std::size_t kMaxSpeakerBytes = 200;
constexpr int kProtocolVersion = 1;

// Whether a program wants to write as soon as the track is free, or waits until it takes over.
enum class Role { write, wait };
const char* Name(Role role);

//   last_seq  the last sequence number that it knows to be acknowledged, 0 for none
//   epoch     of the log that last_seq is of, as the welcome had it; empty for none
//   client    made once by the program and kept in its journal, so that it is known again; empty:
//             whoever has this ticket counts as one program
struct Hello {
  int version = kProtocolVersion;
  std::string ticket;
  std::uint64_t last_seq = 0;
  std::string program;
  std::string epoch{};
  std::string client{};
  Role role = Role::write;
  friend bool operator==(const Hello&, const Hello&) = default;
};

// A caption event as it is sent; lowering.h says which text it stands for.
//   typed      number, erasure, text, time; is_final
//   paragraph  a new paragraph begins
//   speaker    a name, or the id of somebody on the roster, who speaks from here on; empty: as
//   before marker     text::Name of a kind of marker; empty for none fence      of the lease under
//   which it was numbered; absent: as the welcome said
struct TypedEvent {
  transcript::CaptionEvent typed;
  bool paragraph = false;
  std::string speaker;
  std::string marker;
  std::optional<std::uint64_t> fence;
  friend bool operator==(const TypedEvent&, const TypedEvent&) = default;
};

// The end of the program's text after event `seq`: its length and TailHash of it (text_tail.h).
struct Check {
  std::uint64_t seq = 0;
  std::uint64_t length = 0;
  std::uint32_t hash = 0;
  friend bool operator==(const Check&, const Check&) = default;
};

// Nothing was typed for a while, and the captioner is there. Take asks for the lease, Yield gives
// it up, Keep answers that it is kept.
struct Alive {
  friend bool operator==(const Alive&, const Alive&) = default;
};
struct Take {
  friend bool operator==(const Take&, const Take&) = default;
};
struct Yield {
  friend bool operator==(const Yield&, const Yield&) = default;
};
struct Keep {
  friend bool operator==(const Keep&, const Keep&) = default;
};

using CaptionerMessage = std::variant<Hello, TypedEvent, Check, Alive, Take, Yield, Keep>;

// Reads one message. Strict: unknown fields, wrong types, NUL in a text, numbers out of range are
// bad_input with the field and what was expected; too_large for an append or an erasure over its
// limit.
Result<CaptionerMessage> ParseCaptionerMessage(std::string_view json);
std::string Format(const CaptionerMessage& message);

std::string FormatHello(const Hello& hello);
//   fence  0 is left out
std::string FormatEvent(const transcript::CaptionEvent& event, std::uint64_t fence = 0);

}  // namespace plenary::live
