// SPDX-License-Identifier: Apache-2.0
//
// What wire/frames.h and wire/deflate.h promise of whatever a peer sends behind its handshake. The
// first byte says whether compression was agreed on and how the rest is cut into pieces: read in
// pieces or as a whole, it says the same.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "plenary/text/utf8.h"
#include "plenary/wire/deflate.h"
#include "plenary/wire/frames.h"

namespace {

using namespace plenary;

constexpr std::size_t kMaxBytes = 4096;

void Require(bool holds) {
  if (!holds) std::abort();
}

struct Reading {
  std::vector<wire::Message> messages;
  std::uint16_t violation = 0;
  std::string reason;
};

void CheckMessage(const wire::Message& message) {
  const bool is_control = (static_cast<int>(message.opcode) & 0x8) != 0;
  Require(message.opcode != wire::Opcode::continuation);
  Require(message.payload.size() <= (is_control ? wire::kMaxControlBytes : kMaxBytes));
  if (message.opcode == wire::Opcode::text || message.opcode == wire::Opcode::close)
    Require(!text::FirstBadUtf8(message.payload));
  if (message.opcode != wire::Opcode::close) return;
  Require(message.close_code >= 1000 && message.close_code < 5000);
  Require(message.close_code != 1004 && message.close_code != 1006);
}

void ReadOn(wire::MessageReader& reader, Reading& reading) {
  for (;;) {
    auto step = reader.Next();
    if (const auto* violation = std::get_if<wire::Violation>(&step)) {
      reading.violation = violation->code;
      reading.reason = violation->reason;
      Require(!violation->reason.empty());
      Require(wire::CloseFrame(violation->code, violation->reason).size() <= 127);
    }
    auto* const message = std::get_if<wire::Message>(&step);
    if (message == nullptr) return;
    CheckMessage(*message);
    reading.messages.push_back(std::move(*message));
  }
}

Reading ReadInPieces(std::string_view bytes, std::size_t piece, wire::Inflater* inflater) {
  wire::MessageReader reader(kMaxBytes, inflater);
  Reading reading;
  while (!bytes.empty()) {
    reader.Take(bytes.substr(0, piece));
    bytes.remove_prefix(std::min(piece, bytes.size()));
    ReadOn(reader, reading);
  }
  if (reading.violation != 0) Require(reader.is_empty());
  return reading;
}

void CheckSame(const Reading& one, const Reading& other) {
  Require(one.violation == other.violation && one.reason == other.reason);
  Require(one.messages.size() == other.messages.size());
  for (std::size_t i = 0; i < one.messages.size(); ++i) {
    Require(one.messages[i].opcode == other.messages[i].opcode);
    Require(one.messages[i].payload == other.messages[i].payload);
    Require(one.messages[i].close_code == other.messages[i].close_code);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  static wire::Inflater inflater;
  static wire::Deflater deflater;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  wire::Inflater* const agreed = (data[0] & 1) != 0 ? &inflater : nullptr;
  const Reading whole = ReadInPieces(bytes, size, agreed);
  CheckSame(whole, ReadInPieces(bytes, 1u + data[0] / 2, agreed));
  // What comes unframed, and what goes out.
  const auto inflated = inflater.Inflate(bytes, kMaxBytes);
  if (inflated) Require(inflated->size() <= kMaxBytes);
  Require(inflater.Inflate(deflater.Deflate(bytes), size).value() == bytes);
  return 0;
}
