// SPDX-License-Identifier: Apache-2.0
#include "plenary/server/data_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace plenary::server {
namespace {

Error Unavailable(const std::string& what, int problem) {
  return Fail(Errc::unavailable, what + ": " + std::strerror(problem), "data");
}

}  // namespace

Result<DataFolder> DataFolder::Open(const std::string& path) {
  std::error_code problem;
  const auto parent = std::filesystem::path(path).parent_path();
  if (!parent.empty()) std::filesystem::create_directories(parent, problem);
  if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) {
    return Unavailable("the data folder " + path + " cannot be made", errno);
  }
  const std::string file = path + "/lock";
  const int lock = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (lock < 0) return Unavailable("the data folder " + path + " cannot be written", errno);
  if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
    ::close(lock);
    return Fail(Errc::conflict, "the data folder " + path + " is in use by another process",
                "data");
  }
  return DataFolder(path, lock);
}

DataFolder::DataFolder(DataFolder&& other) noexcept
    : path_(std::move(other.path_)), lock_(std::exchange(other.lock_, -1)) {}

DataFolder& DataFolder::operator=(DataFolder&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(lock_, other.lock_);
  return *this;
}

DataFolder::~DataFolder() {
  if (lock_ >= 0) ::close(lock_);  // and the lock goes with it
}

}  // namespace plenary::server
