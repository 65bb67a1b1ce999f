// SPDX-License-Identifier: Apache-2.0
#include "end_to_end/small_disk.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>

namespace plenary::test {

SmallDisk::SmallDisk(const std::string& folder, int megabytes) : folder_(folder) {
  const auto size = "size=" + std::to_string(megabytes) + "m";
  ::mkdir(folder.c_str(), 0700);
  is_mounted_ = ::mount("plenary-test", folder.c_str(), "tmpfs", 0, size.c_str()) == 0;
}

SmallDisk::~SmallDisk() {
  if (is_mounted_) ::umount2(folder_.c_str(), MNT_DETACH);
}

void SmallDisk::PrepareServer() {
  ::signal(SIGXFSZ, SIG_IGN);
}

void SmallDisk::Fill(pid_t server) {
  if (!is_mounted_) {
    const rlimit nothing{0, RLIM_INFINITY};
    ::prlimit(server, RLIMIT_FSIZE, &nothing, nullptr);
    return;
  }
  const int ballast = ::open(Ballast().c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  static constexpr std::array<char, 4096> kPage{};
  while (::write(ballast, kPage.data(), kPage.size()) > 0) {
  }
  ::close(ballast);
}

void SmallDisk::Clear(pid_t server) {
  if (is_mounted_) {
    ::unlink(Ballast().c_str());
  } else {
    const rlimit anything{RLIM_INFINITY, RLIM_INFINITY};
    ::prlimit(server, RLIMIT_FSIZE, &anything, nullptr);
  }
}

}  // namespace plenary::test
