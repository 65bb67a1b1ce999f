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

// The messages between a captioner's program and the server, one JSON object each; docs/protocol.md
// has a dialogue and schemas/asyncapi.yaml the exact shapes.
namespace plenary::live {

constexpr std::size_t kMaxMessageBytes = 64 * 1024;
constexpr std::size_t kMaxAppendBytes = 16 * 1024;
constexpr std::size_t kMaxErase = 16 * 1024;  // Unicode scalar values
constexpr std::size_t kWindowEvents = 1024;   // not yet acknowledged
constexpr int kProtocolVersion = 1;

// --- what a captioner's program sends -----------------------------------------------------------

//   last_seq  the last sequence number that it knows to be acknowledged, 0 for none
struct Hello {
  int version = kProtocolVersion;
  std::string ticket;
  std::uint64_t last_seq = 0;
  std::string program;
  friend bool operator==(const Hello&, const Hello&) = default;
};
using CaptionerMessage = std::variant<Hello, transcript::CaptionEvent>;

// Reads {"type":"hello",...} or {"type":"event","seq","erase","append","at"}. Strict: unknown
// fields, wrong types, NUL in a text, numbers out of range are bad_input with the field and what
// was expected; too_large for an append or an erasure over its limit.
Result<CaptionerMessage> ParseCaptionerMessage(std::string_view json);
std::string FormatHello(const Hello& hello);
std::string FormatEvent(const transcript::CaptionEvent& event);

// --- what the server answers --------------------------------------------------------------------

//   next_seq     where to go on
//   text_length  of the track's text, Unicode scalar values
//   tail         its last 200 or fewer
//   server_time  milliseconds since 1970 UTC
struct Welcome {
  std::uint64_t next_seq = 1;
  std::uint64_t text_length = 0;
  std::string tail;
  std::int64_t server_time = 0;
  friend bool operator==(const Welcome&, const Welcome&) = default;
};
// All events up to `seq` are durable.
struct Ack {
  std::uint64_t seq = 0;
  std::int64_t server_time = 0;
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
using ServerMessage = std::variant<Welcome, Ack, Refusal>;
Result<ServerMessage> ParseServerMessage(std::string_view json);
std::string FormatWelcome(const Welcome& welcome);
std::string FormatAck(const Ack& ack);
std::string FormatRefusal(const Refusal& refusal);

}  // namespace plenary::live
