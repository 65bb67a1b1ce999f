// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>

#include "plenary/text/result.h"

namespace plenary::server {

// The folder that holds everything of one installation. While an object of it lives, no other
// process can take the same folder.
class DataFolder {
 public:
  // Makes the folder when it is not there (readable by its owner only) and takes it.
  // Errors: conflict (another process has it), unavailable (cannot be made or written).
  static Result<DataFolder> Open(const std::string& path);

  DataFolder(DataFolder&& other) noexcept;
  DataFolder& operator=(DataFolder&& other) noexcept;
  ~DataFolder();

  // Of the SQLite file.
  std::string database() const { return Database(path_); }
  static std::string Database(const std::string& path) { return path + "/plenary.db"; }

 private:
  DataFolder(std::string path, int lock) : path_(std::move(path)), lock_(lock) {}
  std::string path_;
  int lock_ = -1;  // an open file with flock(2) on it
};

}  // namespace plenary::server
