// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "plenary/text/result.h"
#include "plenary/transcript/caption_event.h"

namespace plenary::transcript {

// The text of a track with all erasures done, and which caption event wrote which part of it.
class TrackText {
 public:
  // Takes an event. Gives the byte from which on the text is other than before.
  // Errors: bad_input, field "erase", when more is to be erased than was written.
  Result<std::size_t> Apply(const CaptionEvent& event);

  std::string_view text() const { return text_; }
  std::size_t length() const { return length_; }  // Unicode scalar values

  // The events that wrote bytes [begin, end).
  Timing TimingOf(std::size_t begin, std::size_t end) const;

  // "t<seq>-<k>" for the byte at `offset`; see Turn::id.
  std::string IdAt(std::size_t offset) const;

 private:
  struct Span {
    std::size_t end = 0;  // bytes; it begins where the one before ends
    std::uint64_t seq = 0;
    Millis received_at{};
  };
  std::size_t SpanAt(std::size_t offset) const;

  std::string text_;
  std::size_t length_ = 0;
  std::vector<Span> spans_;
};

}  // namespace plenary::transcript
