// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "plenary/text/result.h"

namespace plenary::server {

// What one client can make the server hold or wait for.
struct Limits {
  std::size_t body_bytes = 1024 * 1024;      // of a request
  std::size_t header_bytes = 16 * 1024;      // of a request
  std::size_t connections = 100'000;         // at one time
  std::size_t readers_per_address = 20'000;  // a hall, or a proxy, may have one for all
  std::size_t readers_per_track = 100'000;
  std::size_t reader_queue_bytes = 1024 * 1024;  // not yet sent to one reader
  int sign_ins_per_minute = 10;                  // failed ones, per address
  std::chrono::milliseconds request_time =
      std::chrono::seconds(30);  // for a request or an answer to pass
  std::chrono::milliseconds idle_time =
      std::chrono::seconds(75);  // between two requests of a connection
  std::chrono::milliseconds hello_time =
      std::chrono::seconds(10);  // until a captioner's program has said hello
  std::chrono::milliseconds heartbeat =
      std::chrono::seconds(15);  // between comments to a silent event stream
  std::chrono::milliseconds check_time =
      std::chrono::seconds(5);          // between checksums of a text that changes
  std::chrono::hours session_time{12};  // until an editor has to sign in again
  std::chrono::milliseconds stop_time =
      std::chrono::seconds(10);  // for connections to end in an orderly stop
};

//   address     to listen on: a numeric IPv4 or IPv6 address
//   port        0 takes any free one
//   data        the folder that holds everything; made when it is not there
//   public_url  what readers reach the server by, without a slash at its end; empty: links are
//               relative to the server
//   dictionaries  languages whose words the program knows, as Hunspell's dictionaries are called
struct ServerConfig {
  std::string address = "127.0.0.1";
  std::uint16_t port = 8080;
  std::string data = "plenary-data";
  std::string public_url;
  std::vector<std::string> dictionaries{"en_US"};
  Limits limits;
};

// Reads plenary.toml, of which samples/plenary.toml is an example with every key:
//   [server]  address, port, data, public_url, dictionaries
//   [limits]  body_bytes, header_bytes, connections, readers_per_address, readers_per_track,
//             reader_queue_bytes, sign_ins_per_minute, request_seconds, idle_seconds,
//             hello_seconds, heartbeat_seconds, check_seconds, session_hours, stop_seconds
// What is left out keeps the value above. Errors: not_found (no such file); bad_input with the key
// and its line, for what is no TOML, an unknown key, a wrong type or a number out of range.
Result<ServerConfig> LoadConfig(const std::string& path);

// The same from the text of the file; `name` stands for it in messages.
Result<ServerConfig> ParseConfig(std::string_view toml, const std::string& name);

}  // namespace plenary::server
