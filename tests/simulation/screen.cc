// SPDX-License-Identifier: Apache-2.0
#include "screen.h"

#include <array>
#include <functional>

namespace plenary::simulation {
namespace {

constexpr std::size_t kMostMessage = 64 * 1024 * 1024;

// A frame as a reader sends it: short and masked (RFC 6455, section 5.2).
std::string Masked(wire::Opcode opcode, std::string_view payload) {
  constexpr std::array<char, 4> kMask{'\x1b', '\x2c', '\x3d', '\x4e'};
  std::string frame{static_cast<char>(0x80 | static_cast<int>(opcode)),
                    static_cast<char>(0x80 | static_cast<int>(payload.size()))};
  frame.append(kMask.data(), kMask.size());
  for (std::size_t i = 0; i < payload.size(); ++i)
    frame += static_cast<char>(payload[i] ^ kMask[i % kMask.size()]);
  return frame;
}

}  // namespace

Shown ShownBy(const live::ReaderCopy& copy) {
  const std::hash<std::string> hash;
  Shown shown{hash(copy.state())};
  for (const auto& turn : copy.turns()) {
    shown.emplace_back();
    if (!turn.empty()) shown.back() = hash(boost::json::serialize(turn));
  }
  return shown;
}

// Even the last turn may be one that it was not sent, when all later ones have been erased.
bool Fits(const Shown& reader, const Shown& all) {
  if (reader.size() != all.size()) return false;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (reader[i] && reader[i] != all[i]) return false;
  return true;
}

void Record::Note(const live::Place& place, Shown shown) {
  const auto [found, is_new] = shown_.emplace(live::FormatPlace(place), shown);
  Require(is_new || found->second == shown,
          "the track shows two things at place " + live::FormatPlace(place));
}

void Record::Check(const live::ReaderCopy& copy) const {
  const auto place = live::FormatPlace(copy.place());
  const auto found = shown_.find(place);
  Require(found != shown_.end(), "a reader is at place " + place + ", which never was");
  Require(Fits(ShownBy(copy), found->second),
          "a reader's copy at place " + place + " is not what the track showed there");
}

void Screen::Connect(int connection, bool is_new) {
  Forget();
  connection_ = connection;
  if (!is_new) return;
  copy_ = {};
  place_.reset();
}

void Screen::Forget() {
  connection_ = 0;
  is_greeted_ = is_closing_ = false;
  bytes_.clear();
  unsaid_.clear();
}

bool Screen::Read(const Record& record) {
  if (!is_connected()) return false;
  const auto read = network_.Read(connection_);
  const bool has_ended = network_.HasEnded(connection_);
  if (read.empty() && !has_ended) return false;
  bytes_ += read;
  Take(record);
  if (has_ended && is_connected()) HangUp();
  return true;
}

void Screen::HangUp() {
  if (!is_connected()) return;
  network_.HangUp(connection_);
  Forget();
}

void Screen::Say() {
  if (!is_connected() || line_ == wire::Line::event_stream || is_closing_) return;
  if (unsaid_.empty()) {
    const auto dice = chance_.Below(12);
    if (dice == 0) {
      unsaid_ = Masked(wire::Opcode::close, "\x03\xe8");
      is_closing_ = true;
    } else {
      unsaid_ = dice == 1 ? Masked(wire::Opcode::text, "hello") : Masked(wire::Opcode::ping, "?");
    }
  }
  const auto bytes = is_closing_ ? unsaid_.size() : chance_.Between(1, unsaid_.size());
  network_.Say(connection_, std::string_view(unsaid_).substr(0, bytes));
  unsaid_.erase(0, bytes);
}

void Screen::Take(const Record& record) {
  if (!is_greeted_ && !TakeGreeting()) return;
  while (is_connected() &&
         (line_ == wire::Line::event_stream ? TakeEvent(record) : TakeFrame(record))) {
  }
}

bool Screen::TakeGreeting() {
  if (bytes_.size() < kGreeting.size()) return false;
  Require(bytes_.compare(0, kGreeting.size(), kGreeting) == 0, "a connection begins otherwise");
  bytes_.erase(0, kGreeting.size());
  is_greeted_ = true;
  return true;
}

bool Screen::TakeFrame(const Record& record) {
  if (bytes_.size() < 2) return false;
  const auto byte = [this](std::size_t at) { return static_cast<unsigned char>(bytes_[at]); };
  const unsigned first = byte(0);
  Require((byte(1) & 0x80) == 0, "a server's frame is masked");
  Require((first & 0xb0) == 0x80, "a server's frame is a fragment, or has reserved bits");
  std::size_t header = 2;
  std::size_t length = byte(1);
  if (length > 125) {
    header += length == 126 ? 2 : 8;
    if (bytes_.size() < header) return false;
    length = 0;
    for (std::size_t i = 2; i < header; ++i) length = length << 8 | byte(i);
  }
  Require(length <= kMostMessage, "a server's frame is too long");
  if (bytes_.size() < header + length) return false;
  std::string payload = bytes_.substr(header, length);
  bytes_.erase(0, header + length);
  const auto opcode = static_cast<wire::Opcode>(first & 0x0f);
  if (opcode == wire::Opcode::text) {
    const bool is_packed = (first & 0x40) != 0;
    Require(!is_packed || line_ == wire::Line::packed_socket, "a frame is packed unasked");
    if (is_packed) payload = inflater_.Inflate(payload, kMostMessage).value();
    See(record, payload);
  } else if (opcode == wire::Opcode::close) {
    if (!is_closing_) network_.Say(connection_, Masked(wire::Opcode::close, payload.substr(0, 2)));
    is_closing_ = true;
    if (chance_.OneIn(2)) HangUp();
  } else {
    Require(opcode == wire::Opcode::pong, "a frame has an opcode that nobody expects");
  }
  return true;
}

bool Screen::TakeEvent(const Record& record) {
  const auto end = bytes_.find("\n\n");
  if (end == std::string::npos) return false;
  const auto event = bytes_.substr(0, end);
  bytes_.erase(0, end + 2);
  if (event == ":") return true;  // a sign of life
  const auto data = event.find("\ndata: ");
  Require(event.rfind("id: ", 0) == 0 && data != std::string::npos,
          "an event is not as it should be: " + event);
  See(record, std::string_view(event).substr(data + 7));
  return true;
}

void Screen::See(const Record& record, std::string_view message) {
  copy_.Apply(message);
  place_ = copy_.place();
  record.Check(copy_);
}

}  // namespace plenary::simulation
