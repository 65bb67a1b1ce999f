// SPDX-License-Identifier: Apache-2.0
#include "encoded_frame.h"

#include <string_view>

namespace plenary::server {
namespace {

// Shorter messages hardly get smaller.
constexpr std::size_t kPackedBytes = 256;

// The type of a message, which the frames of live begin with: {"type":"changes",...
std::string_view TypeOf(std::string_view json) {
  constexpr std::string_view kBegin = R"({"type":")";
  if (json.substr(0, kBegin.size()) != kBegin) return "message";
  json.remove_prefix(kBegin.size());
  return json.substr(0, json.find('"'));
}

}  // namespace

std::string FormatServerSentEvent(const live::Frame& frame) {
  std::string event = "id: " + live::FormatPlace(frame.place);
  event += "\nevent: ";
  event += TypeOf(frame.json);
  event += "\ndata: " + frame.json + "\n\n";  // serialised JSON has no line breaks
  return event;
}

wire::Bytes FrameEncoder::Encode(const live::FramePtr& frame, wire::Line line) {
  if (frame_ != frame) made_ = {};
  frame_ = frame;
  auto& made = made_[static_cast<std::size_t>(line)];
  if (!made) made = Make(*frame, line);
  return made;
}

wire::Bytes FrameEncoder::Make(const live::Frame& frame, wire::Line line) {
  if (line == wire::Line::event_stream)
    return std::make_shared<const std::string>(FormatServerSentEvent(frame));
  std::string bytes;
  if (line == wire::Line::packed_socket && frame.json.size() >= kPackedBytes)
    wire::AppendFrame(bytes, wire::Opcode::text, deflater_.Deflate(frame.json), true);
  else
    wire::AppendFrame(bytes, wire::Opcode::text, frame.json);
  return std::make_shared<const std::string>(std::move(bytes));
}

}  // namespace plenary::server
