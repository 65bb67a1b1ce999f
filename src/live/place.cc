// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>

#include "plenary/live/reader_messages.h"

namespace plenary::live {
namespace {

constexpr std::size_t kMaxEpochBytes = 40;

bool IsEpoch(std::string_view text) {
  const auto is_letter_or_digit = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  };
  return !text.empty() && text.size() <= kMaxEpochBytes &&
         std::all_of(text.begin(), text.end(), is_letter_or_digit);
}

}  // namespace

std::string FormatPlace(const Place& place) {
  return place.epoch + ':' + std::to_string(place.offset);
}

std::optional<Place> ParsePlace(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos || !IsEpoch(text.substr(0, colon))) return std::nullopt;
  Place place{std::string(text.substr(0, colon)), 0};
  const auto* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data() + colon + 1, end, place.offset);
  if (error != std::errc() || stop != end) return std::nullopt;
  return place;
}

}  // namespace plenary::live
