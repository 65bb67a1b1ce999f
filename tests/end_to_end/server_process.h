// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "support/child_process.h"

namespace plenary::test {

// `plenary serve` on a data folder, on a port that it keeps over restarts.
class ServerProcess {
 public:
  // Starts it and waits until it listens.
  explicit ServerProcess(std::string data, void (*prepare)() = nullptr,
                         std::vector<std::string> environment = {});

  std::uint16_t port() const { return port_; }
  std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }
  pid_t id() const { return process_->id(); }

  // The administrator's key; only the first start on a data folder says it.
  const std::string& administrator_key() const { return key_; }

  // kill -9, and it is gone when this returns.
  void Kill();
  // SIGTERM: it lets its connections end first, which takes peers that read.
  void AskToStop();
  Finished WaitForEnd();
  // Starts it again on the same port.
  void Restart();

 private:
  void Start();

  std::string data_;
  void (*prepare_)();
  std::vector<std::string> environment_;
  std::uint16_t port_ = 0;
  std::string key_;
  std::unique_ptr<ChildProcess> process_;
};

}  // namespace plenary::test
