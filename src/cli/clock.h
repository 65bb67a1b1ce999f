// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include "plenary/transcript/transcript.h"

namespace plenary::cli {

// The wall clock, milliseconds since 1970 UTC: for what people read, never for intervals.
inline transcript::Millis Now() {
  return std::chrono::duration_cast<transcript::Millis>(
      std::chrono::system_clock::now().time_since_epoch());
}

}  // namespace plenary::cli
