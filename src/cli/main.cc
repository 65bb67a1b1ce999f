// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <iostream>
#include <string>

#include "command.h"
#include "message.h"

namespace {

using namespace plenary;

// A file opened while one of the standard three is closed would take its place, and messages would
// land in it. Opened the wrong way round, so that using it still fails.
void OccupyStandardDescriptors() {
  for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
    if (::fcntl(descriptor, F_GETFD) == -1) {
      ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
  }
}

int Complain(const std::string& line) {
  std::cerr << "plenary: " << line << "\n";
  return EXIT_FAILURE;
}

void AddCommands(CLI::App& program, cli::Action& chosen) {
  program.name("plenary");
  program.set_version_flag("--version", "plenary " PLENARY_VERSION);
  program.require_subcommand(1);
  program.footer("plenary COMMAND --help says more of a command.");
  cli::AddServe(program, chosen);
  cli::AddProcess(program, chosen);
  cli::AddReport(program, chosen);
  cli::AddImport(program, chosen);
  cli::AddExport(program, chosen);
  cli::AddSearch(program, chosen);
  cli::AddReplay(program, chosen);
  cli::AddAdmin(program, chosen);
}

// The command that the user meant, for "see plenary ... --help".
std::string PathTo(const CLI::App& app) {
  const auto commands = app.get_subcommands();
  if (commands.empty()) return app.get_name();
  return app.get_name() + " " + PathTo(*commands.front());
}

int Run(int argc, char** argv) {
  CLI::App program("Real-time captions, transcripts and reports of meetings");
  cli::Action chosen;
  AddCommands(program, chosen);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return program.exit(error);  // --help, --version
    return Complain(cli::Describe(Fail(Errc::bad_input, error.what())) + " (see " +
                    PathTo(program) + " --help)");
  }
  const auto done = chosen();
  return done ? EXIT_SUCCESS : Complain(cli::Describe(done.error()));
}

}  // namespace

int main(int argc, char** argv) {
  OccupyStandardDescriptors();
  try {
    return Run(argc, argv);
  } catch (const std::exception& error) {
    return Complain(std::string("internal error: ") + error.what());
  }
}
