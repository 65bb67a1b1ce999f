// SPDX-License-Identifier: Apache-2.0
#include "end_to_end/server_process.h"

#include <signal.h>

#include <stdexcept>
#include <utility>

namespace plenary::test {

ServerProcess::ServerProcess(std::string data, void (*prepare)(),
                             std::vector<std::string> environment)
    : data_(std::move(data)), prepare_(prepare), environment_(std::move(environment)) {
  Start();
}

void ServerProcess::Start() {
  process_ = std::make_unique<ChildProcess>(
      std::vector<std::string>{PLENARY_BINARY, "serve", "--data", data_, "--port",
                               std::to_string(port_)},
      StartOptions{.input = "/dev/null", .environment = environment_, .prepare = prepare_});
  for (std::string line = process_->ReadLine(); !line.empty(); line = process_->ReadLine()) {
    const std::string after_colon = line.substr(line.rfind(':') + 1);
    if (line.starts_with("administrator key")) key_ = after_colon.substr(1);
    if (line.starts_with("listening on ")) {
      port_ = static_cast<std::uint16_t>(std::stoi(after_colon));
      return;
    }
  }
  throw std::runtime_error("the server did not start: " + process_->Errors());
}

void ServerProcess::Kill() {
  process_->Signal(SIGKILL);
  process_->Wait();
}

void ServerProcess::AskToStop() {
  process_->Signal(SIGTERM);
}

Finished ServerProcess::WaitForEnd() {
  return process_->Wait();
}

void ServerProcess::Restart() {
  Start();
}

}  // namespace plenary::test
