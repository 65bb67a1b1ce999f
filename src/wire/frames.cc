// SPDX-License-Identifier: Apache-2.0
#include "plenary/wire/frames.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "plenary/text/utf8.h"
#include "plenary/wire/deflate.h"

namespace plenary::wire {
namespace {

constexpr std::uint8_t kFinal = 0x80;
constexpr std::uint8_t kCompressed = 0x40;  // RSV1, RFC 7692, section 6
constexpr std::uint8_t kOtherReserved = 0x30;
constexpr std::uint8_t kMasked = 0x80;
constexpr std::size_t kMaskBytes = 4;

constexpr std::size_t kShortLength = 125;  // longer ones have 2 or 8 bytes of length
constexpr std::uint8_t kLength16 = 126;
constexpr std::uint8_t kLength64 = 127;
constexpr std::size_t kMaxLength16 = 0xffff;

void AppendBigEndian(std::string& out, std::uint64_t value, int bytes) {
  for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
    out += static_cast<char>((value >> shift) & 0xff);
}

std::uint64_t BigEndian(std::string_view bytes) {
  std::uint64_t value = 0;
  for (const char byte : bytes) value = value << 8 | static_cast<std::uint8_t>(byte);
  return value;
}

bool IsControl(Opcode opcode) {
  return (static_cast<std::uint8_t>(opcode) & 0x8) != 0;
}

bool IsKnown(Opcode opcode) {
  switch (opcode) {
    case Opcode::continuation:
    case Opcode::text:
    case Opcode::binary:
    case Opcode::close:
    case Opcode::ping:
    case Opcode::pong:
      return true;
  }
  return false;
}

// Codes that may stand in a close frame (section 7.4; 1012 to 1014 are IANA's).
bool MayBeSent(std::uint64_t code) {
  if (code >= 3000 && code <= 4999) return true;
  return code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006;
}

// Section 5.3. Eight bytes at a time: a captioner's machine may send megabytes after a break.
void Unmask(std::string& payload, std::string_view mask) {
  std::array<char, 8> twice{};
  for (std::size_t i = 0; i < twice.size(); ++i) twice[i] = mask[i % kMaskBytes];
  std::uint64_t key = 0;
  std::memcpy(&key, twice.data(), sizeof key);
  std::size_t i = 0;
  for (; i + sizeof key <= payload.size(); i += sizeof key) {
    std::uint64_t word = 0;
    std::memcpy(&word, payload.data() + i, sizeof word);
    word ^= key;
    std::memcpy(payload.data() + i, &word, sizeof word);
  }
  for (; i < payload.size(); ++i) payload[i] = static_cast<char>(payload[i] ^ mask[i % kMaskBytes]);
}

}  // namespace

void AppendFrame(std::string& out, Opcode opcode, std::string_view payload, bool is_compressed) {
  out += static_cast<char>(kFinal | (is_compressed ? kCompressed : 0) |
                           static_cast<std::uint8_t>(opcode));
  if (payload.size() <= kShortLength) {
    out += static_cast<char>(payload.size());
  } else if (payload.size() <= kMaxLength16) {
    out += static_cast<char>(kLength16);
    AppendBigEndian(out, payload.size(), 2);
  } else {
    out += static_cast<char>(kLength64);
    AppendBigEndian(out, payload.size(), 8);
  }
  out += payload;
}

std::string CloseFrame(std::uint16_t code, std::string_view reason) {
  std::size_t length = std::min(reason.size(), kMaxControlBytes - 2);
  while (length > 0 && length < reason.size() && (reason[length] & 0xc0) == 0x80) --length;
  std::string payload;
  AppendBigEndian(payload, code, 2);
  payload += reason.substr(0, length);
  std::string frame;
  AppendFrame(frame, Opcode::close, payload);
  return frame;
}

//   size    of the header itself, bytes
//   length  of the payload, bytes
struct MessageReader::Header {
  bool is_final = false;
  bool is_compressed = false;
  bool has_other_reserved = false;
  bool is_masked = false;
  bool is_longer_than_needed = false;  // more bytes for the length than it takes
  Opcode opcode{};
  std::size_t size = 0;
  std::uint64_t length = 0;

  // Nothing as long as it is not all there.
  static std::optional<Header> Read(std::string_view bytes) {
    if (bytes.size() < 2) return std::nullopt;
    const auto first = static_cast<std::uint8_t>(bytes[0]);
    const auto second = static_cast<std::uint8_t>(bytes[1]);
    Header header;
    header.is_final = (first & kFinal) != 0;
    header.is_compressed = (first & kCompressed) != 0;
    header.has_other_reserved = (first & kOtherReserved) != 0;
    header.is_masked = (second & kMasked) != 0;
    header.opcode = static_cast<Opcode>(first & 0x0f);
    header.length = second & ~kMasked;
    std::size_t more = 0;
    if (header.length == kLength16) more = 2;
    if (header.length == kLength64) more = 8;
    header.size = 2 + more + (header.is_masked ? kMaskBytes : 0);
    if (bytes.size() < header.size) return std::nullopt;
    if (more > 0) header.length = BigEndian(bytes.substr(2, more));
    header.is_longer_than_needed = (more == 2 && header.length <= kShortLength) ||
                                   (more == 8 && header.length <= kMaxLength16);
    return header;
  }
};

MessageReader::Step MessageReader::Next() {
  for (;;) {
    if (violation_) return *violation_;
    const std::string_view rest = std::string_view(bytes_).substr(at_);
    const auto header = Header::Read(rest);
    if (!header) break;
    if (auto violation = Check(*header)) return Fail(violation->code, std::move(violation->reason));
    if (rest.size() < header->size + header->length) break;
    std::string payload(rest.substr(header->size, header->length));
    Unmask(payload, rest.substr(header->size - kMaskBytes, kMaskBytes));
    at_ += header->size + payload.size();
    Step step = TakeFrame(*header, std::move(payload));
    if (!std::holds_alternative<std::monostate>(step)) return step;
  }
  Forget();
  return {};
}

// What can be said before the payload is there: nobody needs to send it to learn that.
std::optional<Violation> MessageReader::Check(const Header& header) const {
  const auto wrong = [](std::string reason) {
    return Violation{kProtocolError, std::move(reason)};
  };
  if (!IsKnown(header.opcode)) return wrong("a frame with an unknown opcode");
  if (header.has_other_reserved) return wrong("a reserved bit is set");
  if (!header.is_masked) return wrong("a frame of a client has a mask");
  if (header.is_longer_than_needed) return wrong("a length has as few bytes as it can");
  if (IsControl(header.opcode)) {
    if (!header.is_final) return wrong("a control frame is in one piece");
    if (header.length > kMaxControlBytes) return wrong("a control frame has at most 125 bytes");
    if (header.is_compressed) return wrong("a control frame is not compressed");
    return std::nullopt;
  }
  const bool is_first = header.opcode != Opcode::continuation;
  if (is_first && fragments_) return wrong("a message begins before the last one has ended");
  if (!is_first && !fragments_) return wrong("a continuation of nothing");
  if (header.is_compressed && (!is_first || !inflater_))
    return wrong("a compressed frame where none is expected");
  const std::size_t held = fragments_ ? fragments_->payload.size() : 0;
  if (header.length > max_bytes_ || held + header.length > max_bytes_)
    return Violation{kMessageTooBig,
                     "a message has at most " + std::to_string(max_bytes_) + " bytes"};
  return std::nullopt;
}

MessageReader::Step MessageReader::TakeFrame(const Header& header, std::string payload) {
  if (IsControl(header.opcode)) return TakeControl(header, std::move(payload));
  if (fragments_) {
    fragments_->payload += payload;
  } else {
    fragments_ = Fragments{header.opcode, header.is_compressed, std::move(payload)};
  }
  if (!header.is_final) return {};
  return Finish(*std::exchange(fragments_, std::nullopt));
}

MessageReader::Step MessageReader::TakeControl(const Header& header, std::string payload) {
  if (header.opcode != Opcode::close || payload.empty())
    return Message{header.opcode, std::move(payload), kNoStatus};
  if (payload.size() == 1) return Fail(kProtocolError, "a close code has two bytes");
  const auto code = BigEndian(std::string_view(payload).substr(0, 2));
  if (!MayBeSent(code)) return Fail(kProtocolError, "a close code that may not be sent");
  payload.erase(0, 2);
  if (text::FirstBadUtf8(payload)) return Fail(kInvalidText, "the reason is not UTF-8");
  return Message{Opcode::close, std::move(payload), static_cast<std::uint16_t>(code)};
}

MessageReader::Step MessageReader::Finish(Fragments message) {
  if (message.is_compressed) {
    auto inflated = inflater_->Inflate(message.payload, max_bytes_);
    if (inflated.has_error()) {
      const bool is_long = inflated.error().code == Errc::too_large;
      return Fail(is_long ? kMessageTooBig : kProtocolError, inflated.error().what);
    }
    message.payload = *std::move(inflated);
  }
  if (message.opcode == Opcode::text && text::FirstBadUtf8(message.payload))
    return Fail(kInvalidText, "a text message is UTF-8");
  return Message{message.opcode, std::move(message.payload), kNoStatus};
}

MessageReader::Step MessageReader::Fail(std::uint16_t code, std::string reason) {
  violation_ = Violation{code, std::move(reason)};
  bytes_.clear();
  bytes_.shrink_to_fit();
  at_ = 0;
  fragments_.reset();
  return *violation_;
}

void MessageReader::Forget() {
  bytes_.erase(0, at_);
  at_ = 0;
}

}  // namespace plenary::wire
