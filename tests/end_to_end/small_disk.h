// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <string>

namespace plenary::test {

// A disk on which a server's data can be without room. A small file system in memory where mounting
// is possible; otherwise a limit on how long the server's files may get, which fails in another
// place of the kernel and the same place of the server.
class SmallDisk {
 public:
  explicit SmallDisk(const std::string& folder, int megabytes = 4);
  ~SmallDisk();
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

  // To be called in the server's process before it starts.
  static void PrepareServer();

  // Takes all room away, and gives it back.
  void Fill(pid_t server);
  void Clear(pid_t server);

 private:
  std::string Ballast() const { return folder_ + "/ballast"; }

  std::string folder_;
  bool is_mounted_;
};

}  // namespace plenary::test
