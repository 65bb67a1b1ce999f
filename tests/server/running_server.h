// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <thread>

#include "api_client.h"
#include "plenary/server/server.h"
#include "support/scratch_folder.h"

namespace plenary::test {

// A meeting with a floor track, and a ticket to write into it.
struct MadeMeeting {
  std::string id;
  std::string track;
  std::string ticket;
  std::string ticket_id;

  std::string Path(const std::string& rest = {}) const { return "/api/v1/meetings/" + id + rest; }
  std::string TrackPath(const std::string& rest = {}) const {
    return "/api/v1/tracks/" + track + rest;
  }
};

// The server, in this process on a thread of its own, with a data folder of its own.
class RunningServer {
 public:
  explicit RunningServer(const server::Limits& limits = {});
  ~RunningServer();

  std::uint16_t port() const { return server_->port(); }
  const std::string& key() const { return key_; }  // the administrator's

  ApiClient Anonymous() const { return ApiClient(port()); }
  ApiClient Administrator() const { return Anonymous().WithKey(key_); }
  ApiClient Editor() const;  // with a new key

  // Makes a public meeting in this state; the roster has Ana Rivera (ana-rivera) and Danko Horvat.
  MadeMeeting MakeMeeting(const std::string& state = "live",
                          const std::string& visibility = "public") const;
  void SetState(const MadeMeeting& meeting, const std::string& state) const;

  // Stops it in order; it stays stopped.
  void Stop();

 private:
  ScratchFolder folder_;
  std::unique_ptr<server::Server> server_;
  std::string key_;
  std::thread thread_;
};

}  // namespace plenary::test
