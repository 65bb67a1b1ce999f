// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "live/contender.h"

namespace plenary::bench {

// How long somebody waits who comes to a track, from the first step of the connection on.
//   first_screen_ms  until the first message is whole, which has the newest turns
//   whole_text_ms    until the text is there from its beginning, applied and all
//   is_right         whether that text is `written`
struct Joined {
  double first_screen_ms = 0;
  double whole_text_ms = 0;
  bool is_right = false;
};
Joined Join(const Contender& server, std::size_t topic, std::string_view written);

}  // namespace plenary::bench
