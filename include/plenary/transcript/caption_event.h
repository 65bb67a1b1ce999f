// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "plenary/transcript/transcript.h"

namespace plenary::transcript {

// What a captioner's program sent: erase the last `erase` Unicode scalar values of the track's
// text, then append `append`. Never changed once it is in the log.
//   seq          from 1, rises by 1
//   append       UTF-8 without NUL, may be empty
//   captured_at  the captioner's clock, zero if not given
//   received_at  the server's clock
//   is_final     nothing before the end of this event is erased any more
struct CaptionEvent {
  std::uint64_t seq = 0;
  std::uint32_t erase = 0;
  std::string append;
  Millis captured_at{};
  Millis received_at{};
  bool is_final = false;
  friend bool operator==(const CaptionEvent&, const CaptionEvent&) = default;
};

}  // namespace plenary::transcript
