// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "live/reader.h"
#include "live/writer.h"
#include "support/child_process.h"
#include "support/scratch_folder.h"

namespace plenary::bench {

enum class Kind {
  plenary,
  plenary_on_memory,  // its data in a file system without a disk: what durability costs
  bare_send,          // a bare server, one send for each message and reader
  bare_coalesced,     // the same, one send for each turn and reader
  nchan,
  node_ws,
  beast_chat,
};
const char* Name(Kind kind);

// A server that is measured: started anew, on kServersCore, ended with this object.
class Contender {
 public:
  virtual ~Contender() = default;

  pid_t process() const { return child_->id(); }
  std::uint16_t port() const { return port_; }

  virtual Dialect dialect() const = 0;
  virtual Reader::Greeting greeting() const = 0;
  // Where the readers and the writer of a topic connect to; topics are counted from 0.
  virtual std::string ReaderPath(std::size_t topic) const = 0;
  virtual std::string WriterPath(std::size_t topic) const = 0;
  virtual std::string Ticket(std::size_t) const { return {}; }

 protected:
  // Starts the program and waits for "listening on http://ADDRESS:PORT".
  void Start(std::vector<std::string> args);
  void StartOnPort(std::vector<std::string> args, std::uint16_t port);

 private:
  std::unique_ptr<test::ChildProcess> child_;
  std::uint16_t port_ = 0;
};

// Nothing when it is not installed. Throws when it does not start.
//   topics  how many of them will be used; for Plenary, as many live meetings are made
std::unique_ptr<Contender> StartContender(Kind kind, std::size_t topics);

}  // namespace plenary::bench
