// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/resource.h>

#include <cstdint>
#include <string>

#include "fixture.h"

namespace plenary::store {

// No file of this process may grow beyond `bytes` while the object lives: a disk that fails at any
// byte chosen.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(std::uintmax_t bytes);
  ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &before_); }
  FileSizeLimit(const FileSizeLimit&) = delete;
  FileSizeLimit& operator=(const FileSizeLimit&) = delete;

 private:
  rlimit before_{};
};

// A real disk of 3 MB (a tmpfs), where mounting is permitted.
class SmallDisk {
 public:
  SmallDisk();
  ~SmallDisk();
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

  bool is_mounted() const { return is_mounted_; }
  std::string File(const std::string& name) const { return folder_.File(name); }

  // Takes all the room but for about `bytes`, and gives it back.
  void Fill(std::uintmax_t bytes);
  void MakeRoom();

 private:
  const char* folder() const { return folder_.path().c_str(); }
  TemporaryFolder folder_;
  bool is_mounted_ = false;
};

// An event of 20 KB, and the check that the log of "k-1" is these up to a number.
transcript::CaptionEvent LongEvent(std::uint64_t seq);
void ExpectLongEventsUpTo(Store& store, std::uint64_t last);

}  // namespace plenary::store
