// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>

#include "plenary/live/hub.h"
#include "plenary/wire/deflate.h"
#include "plenary/wire/fan_out.h"

namespace plenary::server {

// A frame as a server-sent event (HTML Standard, section 9.2): its place as id, its type as event.
std::string FormatServerSentEvent(const live::Frame& frame);

// Makes frames of live into what goes over the wire: each kind of line at most once, when somebody
// needs it.
class FrameEncoder {
 public:
  wire::Bytes Encode(const live::FramePtr& frame, wire::Line line);

 private:
  wire::Bytes Make(const live::Frame& frame, wire::Line line);

  live::FramePtr frame_;  // the last one
  std::array<wire::Bytes, wire::kLines> made_;
  wire::Deflater deflater_;
};

}  // namespace plenary::server
