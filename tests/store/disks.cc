// SPDX-License-Identifier: Apache-2.0
#include "disks.h"

#include <sys/mount.h>

#include <algorithm>
#include <csignal>
#include <fstream>

namespace plenary::store {

FileSizeLimit::FileSizeLimit(std::uintmax_t bytes) {
  std::signal(SIGXFSZ, SIG_IGN);
  getrlimit(RLIMIT_FSIZE, &before_);
  rlimit limited = before_;
  limited.rlim_cur = bytes;
  setrlimit(RLIMIT_FSIZE, &limited);
}

SmallDisk::SmallDisk() {
  is_mounted_ = mount("tmpfs", folder(), "tmpfs", 0, "size=3m") == 0;
}

SmallDisk::~SmallDisk() {
  if (is_mounted_) umount2(folder(), MNT_DETACH);
}

void SmallDisk::Fill(std::uintmax_t bytes) {
  const auto room = std::filesystem::space(folder_.path()).available;
  std::ofstream(File("filler"), std::ios::binary) << std::string(room - std::min(room, bytes), 'x');
}

void SmallDisk::MakeRoom() {
  std::filesystem::remove(File("filler"));
}

transcript::CaptionEvent LongEvent(std::uint64_t seq) {
  return Event(seq, std::string(20'000, static_cast<char>('a' + seq % 26)));
}

void ExpectLongEventsUpTo(Store& store, std::uint64_t last) {
  const auto events = Value(store.ReadLog("k-1", 1, 100'000));
  ASSERT_EQ(events.size(), last);
  for (std::uint64_t seq = 1; seq <= last; ++seq) ASSERT_EQ(events[seq - 1], LongEvent(seq));
}

}  // namespace plenary::store
