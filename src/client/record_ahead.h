// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plenary::client {

// What one key event types.
struct Typed {
  std::uint32_t erase = 0;
  std::string append;
  friend bool operator==(const Typed&, const Typed&) = default;
};

// Two captioners of one speech are never at the same word. Who takes the track over while the
// record is ahead of her goes on typing what the record has already: that is passed over here,
// letter by letter, until she has caught up or says something else.
class RecordAhead {
 public:
  // The lease has come. `own` is what this program has typed until now, `record` how the record
  // ends; both may be only their ends. What the record has behind the last words that both have is
  // ahead.
  void Begin(std::string_view own, std::string_view record);
  // The lease has gone.
  void End() { *this = {}; }

  // What of the next keys is to be typed; nothing when the record has it all.
  std::optional<Typed> Take(Typed next);

 private:
  std::string ahead_;
  std::string passed_;  // over, and may be erased again
};

}  // namespace plenary::client
