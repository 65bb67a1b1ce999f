// SPDX-License-Identifier: Apache-2.0
#include "pages_urls.h"

#include <algorithm>

namespace plenary::server {
namespace {

// RFC 3986, 2.3
bool IsUnreserved(unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '.' || c == '_' || c == '~';
}

}  // namespace

std::string Encoded(std::string_view text) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string encoded;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (IsUnreserved(byte)) {
      encoded += c;
    } else {
      encoded += {'%', kHex[byte >> 4], kHex[byte & 15]};
    }
  }
  return encoded;
}

std::string LoginUrl(std::string_view then) {
  return "/login?then=" + Encoded(then);
}

std::string PageUrl(const MeetingOnPage& where, std::size_t track, std::string_view page) {
  std::string url = "/meetings/" + Encoded(where.meeting.id) + std::string(page);
  if (track > 0 && track < where.tracks.size()) url += "?track=" + Encoded(where.tracks[track].id);
  return url;
}

std::string PageUrl(const MeetingOnPage& where, std::string_view page) {
  return PageUrl(where, where.track, page);
}

std::string DeskUrl(const MeetingOnPage& where, std::size_t turn) {
  std::string url = PageUrl(where, "/desk");
  const std::size_t part = turn / kTurnsOnDesk;
  if (part > 0) {
    url += (where.track > 0 ? "&from=" : "?from=") + std::to_string(part * kTurnsOnDesk + 1);
  }
  return url;
}

std::string VersionUrl(std::string_view meeting_id, int version) {
  return "/meetings/" + Encoded(meeting_id) + "/versions/" + std::to_string(version);
}

std::string SearchUrl(std::string_view typed, std::string_view meeting_id, std::size_t offset) {
  std::string url = "/search?q=" + Encoded(typed);
  if (!meeting_id.empty()) url += "&meeting=" + Encoded(meeting_id);
  if (offset > 0) url += "&offset=" + std::to_string(offset);
  return url;
}

// Browsers read "//host" and "/\host" as another site, and drop control characters first.
std::string SafeReturn(std::string_view then) {
  const bool is_here = then.starts_with('/') && !then.starts_with("//") &&
                       std::none_of(then.begin(), then.end(), [](char c) {
                         return c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
                       });
  return is_here ? std::string(then) : "/";
}

}  // namespace plenary::server
