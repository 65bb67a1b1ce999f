// SPDX-License-Identifier: Apache-2.0
#include "admin.h"

namespace plenary::cli {

void AddAdmin(CLI::App& program, Action& chosen) {
  auto* admin =
      program.add_subcommand("admin", "Works on the data folder: meetings, keys, tickets");
  admin->require_subcommand(1);
  admin->footer(
      "All of it may be done beside a running server. Each answer is a line of JSON.\n\n"
      "Example:\n  plenary admin create-meeting --title \"Harbour board\" --state live");
  AddAdminMeetings(*admin, chosen);
  AddAdminCredentials(*admin, chosen);
}

}  // namespace plenary::cli
