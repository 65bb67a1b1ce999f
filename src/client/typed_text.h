// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "plenary/live/server_messages.h"

namespace plenary::client {

// What has been typed into a track, as far as it is known: the end of its text.
class TypedText {
 public:
  // The text ends so, and is so long (Unicode scalar values).
  TypedText(std::uint64_t length, std::string end);

  void Apply(std::uint32_t erase, std::string_view append);

  std::uint64_t length() const { return length_; }
  const std::string& end() const { return end_; }

  // The check after event `seq`; nothing while too little of the text is known.
  std::optional<live::Check> CheckAfter(std::uint64_t seq) const;

  // What to type so that a text that ends as the server's becomes this one, as far as both ends are
  // known.
  struct Repair {
    std::uint32_t erase = 0;
    std::string append;
    friend bool operator==(const Repair&, const Repair&) = default;
  };
  Repair RepairOf(const live::Resync& server) const;

 private:
  std::uint64_t begin() const;  // of what is known

  std::uint64_t length_;
  std::string end_;
};

}  // namespace plenary::client
