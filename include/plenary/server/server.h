// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "plenary/server/config.h"
#include "plenary/text/result.h"

namespace plenary::server {

// A running service on one data folder: HTTP API, sockets and pages on one I/O thread.
class Server {
 public:
  // Makes the data folder when it is not there (mode 0700), takes it for this process, opens the
  // store and listens. Errors: conflict (another server has the folder), unavailable (folder, store
  // or address cannot be had), bad_input with the field of the configuration.
  static Result<std::unique_ptr<Server>> Open(const ServerConfig& config);
  virtual ~Server() = default;

  // The port that it listens on.
  virtual std::uint16_t port() const = 0;

  // "http://127.0.0.1:8080": where it can be reached from this machine.
  virtual std::string local_url() const = 0;

  // The administrator's key, when this start made one because the store had none. It is to be shown
  // once: only its hash is kept.
  virtual const std::optional<std::string>& new_administrator_key() const = 0;

  // Serves until SIGINT, SIGTERM or Stop(), then stops in order: takes no more connections, lets
  // captioners' accepted events become durable and acknowledges them, tells readers to go (close
  // code 1001, end of the event stream) and lets the stored turns catch up with the logs.
  virtual void Run() = 0;

  // From any thread.
  virtual void Stop() = 0;

  // Method and pattern of every route, for the check against the published API description.
  virtual std::vector<std::pair<std::string, std::string>> Routes() const = 0;
};

}  // namespace plenary::server
