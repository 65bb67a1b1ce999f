// SPDX-License-Identifier: Apache-2.0
#include "typed_text.h"

#include <algorithm>

#include "plenary/live/text_tail.h"
#include "plenary/text/utf8.h"

namespace plenary::client {
namespace {

// More than this of the end need not be known.
constexpr std::size_t kKnownBytes = 256 * 1024;
constexpr std::size_t kKnownCharacters = kKnownBytes / 4;

// A text without its first `count` scalar values.
std::string_view Without(std::string_view text, std::uint64_t count) {
  return text.substr(text::PrefixBytes(text, static_cast<std::size_t>(count)));
}

}  // namespace

TypedText::TypedText(std::uint64_t length, std::string end)
    : length_(length), end_(std::move(end)) {}

void TypedText::Apply(std::uint32_t erase, std::string_view append) {
  end_.resize(end_.size() - text::SuffixBytes(end_, erase));
  end_ += append;
  length_ = length_ - std::min<std::uint64_t>(length_, erase) + text::Length(append);
  if (end_.size() > 2 * kKnownBytes)
    end_.erase(0, end_.size() - text::SuffixBytes(end_, kKnownCharacters));
}

std::uint64_t TypedText::begin() const {
  return length_ - text::Length(end_);
}

std::optional<live::Check> TypedText::CheckAfter(std::uint64_t seq) const {
  const bool is_enough = begin() == 0 || text::Length(end_) >= live::kTailLength;
  if (!is_enough) return std::nullopt;
  return live::Check{seq, length_, live::TailHash(end_)};
}

TypedText::Repair TypedText::RepairOf(const live::Resync& server) const {
  const auto server_begin = server.text_length - text::Length(server.tail);
  const auto shorter = std::min(length_, server.text_length);
  const auto both_begin = std::min(std::max(begin(), server_begin), shorter);
  auto here = Without(end_, both_begin - std::min(both_begin, begin()));
  auto there = Without(server.tail, both_begin - std::min(both_begin, server_begin));
  for (std::size_t at = 0; at < here.size() && at < there.size();) {
    std::size_t next_here = 0;
    std::size_t next_there = 0;
    if (text::Next(here, next_here) != text::Next(there, next_there)) break;
    here.remove_prefix(next_here);
    there.remove_prefix(next_there);
  }
  return {static_cast<std::uint32_t>(std::min(text::Length(there), live::kMaxErase)),
          std::string(here.substr(0, text::PrefixBytes(here, live::kMaxAppendBytes / 4)))};
}

}  // namespace plenary::client
