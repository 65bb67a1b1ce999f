// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace plenary::live {

// The end of what a program has typed beside the holder, and which part of it was typed after the
// holder's last event.
class OverlapText {
 public:
  // Erases so many scalar values, as far as there are any, then appends.
  void Apply(std::uint32_t erase, std::string_view append);

  // The holder has written.
  void HolderWrote() { late_from_ = text_.size(); }

  std::string_view text() const { return text_; }
  std::string_view late() const { return std::string_view(text_).substr(late_from_); }

 private:
  std::string text_;
  std::size_t late_from_ = 0;
};

}  // namespace plenary::live
