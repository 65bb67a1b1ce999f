// SPDX-License-Identifier: Apache-2.0
#include "roster_file.h"

#include "input_file.h"
#include "message.h"

namespace plenary::cli {

Result<transcript::Roster> ReadRosterFile(const std::string& path) {
  if (path.empty()) return transcript::Roster{};
  auto file = InputFile::Open(path);
  if (!file) return file.error();
  auto roster = transcript::ParseRoster(file->bytes());
  if (!roster) return About(path, roster.error());
  return roster;
}

}  // namespace plenary::cli
