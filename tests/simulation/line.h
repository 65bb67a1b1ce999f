// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <memory>
#include <string>

#include "chance.h"

namespace plenary::simulation {

// A connection of a captioner's program to the server: messages on their way, each in order. Either
// end may break it; of what is on its way then, a part arrives, and the other end learns of it
// after that.
struct Line {
  std::deque<std::string> up;    // to the server
  std::deque<std::string> down;  // to the captioner
  bool is_captioner_gone = false;
  bool is_server_gone = false;

  void LeaveAsCaptioner(Chance& chance) {
    is_captioner_gone = true;
    up.resize(chance.Between(0, up.size()));
    down.clear();
  }
  void LeaveAsServer(Chance& chance) {
    is_server_gone = true;
    down.resize(chance.Between(0, down.size()));
    up.clear();
  }
};
using LinePtr = std::shared_ptr<Line>;

constexpr std::size_t kLineMessages = 64;  // that a line holds in one direction

}  // namespace plenary::simulation
