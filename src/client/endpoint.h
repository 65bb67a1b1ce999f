// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "plenary/text/result.h"

namespace plenary::client {

// Where a track takes captions.
//   host, port  to connect to
//   authority   the two as the Host header has them
//   target      path of the captioner's WebSocket
struct Endpoint {
  std::string host;
  std::string port;
  std::string authority;
  std::string target;
  friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

// Reads the URL of a track, "http://host:port/api/v1/tracks/<id>" or with ws://.
// Errors: bad_input, field "url".
Result<Endpoint> ParseTrackUrl(std::string_view url);

}  // namespace plenary::client
