// SPDX-License-Identifier: Apache-2.0
#include "data_folder.h"

#include <filesystem>
#include <system_error>

#include "message.h"
#include "plenary/server/data_folder.h"

namespace plenary::cli {
namespace {

Result<std::unique_ptr<store::Store>> Open(const std::string& folder) {
  auto store = store::OpenSqliteStore({server::DataFolder::Database(folder)});
  if (!store) return About(folder, store.error());
  return store;
}

}  // namespace

CLI::Option* AddDataOption(CLI::App& command, std::string& folder) {
  folder = kDefaultDataFolder;
  return command.add_option("--data", folder, "The data folder")->capture_default_str();
}

Result<std::unique_ptr<store::Store>> OpenDataFolder(const std::string& folder) {
  namespace fs = std::filesystem;
  std::error_code error;
  if (fs::create_directories(folder, error)) fs::permissions(folder, fs::perms::owner_all, error);
  if (error) return SystemError("cannot make the data folder " + folder, error.value());
  return Open(folder);
}

Result<std::unique_ptr<store::Store>> OpenExistingDataFolder(const std::string& folder) {
  std::error_code error;
  if (!std::filesystem::exists(server::DataFolder::Database(folder), error)) {
    return Fail(Errc::not_found, "no Plenary data in " + folder + " (--data says where it is)");
  }
  return Open(folder);
}

}  // namespace plenary::cli
