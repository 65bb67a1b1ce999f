// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json.hpp>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "end_to_end/server_process.h"
#include "plenary/client/captioner.h"
#include "support/child_process.h"
#include "support/scratch_folder.h"

namespace plenary::test {

// A meeting made on the command line.
struct StagedMeeting {
  std::string id;
  std::string track;
  std::string ticket;
};

// A running server on a data folder of its own, and what tests do round it.
class Stage {
 public:
  Stage() : data(folder.Path("data")), server(data) {}
  Stage(std::string data_folder, void (*prepare)(), std::vector<std::string> environment = {})
      : data(std::move(data_folder)), server(data, prepare, std::move(environment)) {}

  // A live public meeting.
  StagedMeeting MakeMeeting(const std::string& title, const std::string& roster_file = {});

  // A live public meeting of several tracks; as many entries, of the same meeting.
  std::vector<StagedMeeting> MakeTracks(const std::string& title, std::size_t count);

  // How the client library connects to a track, at another port of 127.0.0.1 than the server's
  // unless that is 0.
  client::CaptionerOptions Captioner(const StagedMeeting& meeting, std::uint16_t port = 0) const;

  // Starts `plenary replay` of a file into a track.
  std::unique_ptr<ChildProcess> Replay(const std::string& file, const StagedMeeting& meeting,
                                       const std::vector<std::string>& more);

  // The captioner's text of a track, and the transcript of it, as the API gives them.
  std::string Text(const StagedMeeting& meeting) const;
  boost::json::value Transcript(const StagedMeeting& meeting) const;

  const ScratchFolder folder;
  const std::string data;
  ServerProcess server;
};

// The transcript that `plenary process` makes of a file.
boost::json::value Processed(const std::string& file, const std::string& roster_file = {});

// The turns of a transcript without their ids, which say how a turn was typed.
boost::json::array TurnsWithoutIds(boost::json::value transcript);

// The path of a file in samples/.
std::string Sample(const std::string& name);

}  // namespace plenary::test
