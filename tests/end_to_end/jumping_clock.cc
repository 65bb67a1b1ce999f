// SPDX-License-Identifier: Apache-2.0
#include "end_to_end/jumping_clock.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <utility>

namespace plenary::test {
namespace {

// Where Debian's package libfaketime puts the one for programs with threads.
std::string Library() {
  for (const auto& folder : std::filesystem::directory_iterator("/usr/lib")) {
    const auto library = folder.path() / "faketime" / "libfaketimeMT.so.1";
    if (std::filesystem::exists(library)) return library;
  }
  throw std::runtime_error("libfaketime is missing: install Debian's package libfaketime");
}

}  // namespace

JumpingClock::JumpingClock(std::string file) : file_(std::move(file)) {
  SetOff(std::chrono::seconds(0));
}

std::vector<std::string> JumpingClock::environment() const {
  return {"LD_PRELOAD=" + Library(), "FAKETIME_TIMESTAMP_FILE=" + file_, "FAKETIME_NO_CACHE=1",
          "FAKETIME_DONT_FAKE_MONOTONIC=1"};
}

// By renaming, so that the program reads all of it or none.
void JumpingClock::SetOff(std::chrono::seconds by) const {
  const std::string next = file_ + ".next";
  std::ofstream(next) << (by.count() < 0 ? "" : "+") << by.count() << "s\n";
  std::filesystem::rename(next, file_);
}

}  // namespace plenary::test
