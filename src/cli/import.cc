// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <string>
#include <vector>

#include "command.h"
#include "data_folder.h"
#include "dictionary.h"
#include "import_file.h"
#include "message.h"
#include "output.h"
#include "roster_file.h"

namespace plenary::cli {
namespace {

struct ImportOptions {
  std::vector<std::string> files;
  std::string data;
  std::string roster;
  std::vector<std::string> languages;  // of the dictionaries
  ImportSettings settings;
};

Result<void> ImportOne(store::Store& store, const std::string& path,
                       const transcript::Roster& roster, const ImportSettings& settings) {
  const auto captions = OpenCaptionFile(path);
  if (!captions) return captions.error();
  const auto meeting = ImportCaptions(store, *captions, roster, settings);
  if (!meeting) return About(captions->name, meeting.error());
  return Print(*meeting + "\n");
}

Result<void> RunImport(const ImportOptions& options) {
  if (options.files.size() > 1 && !options.settings.title.empty()) {
    return Fail(
        Errc::bad_input,
        "names one meeting, so expected one file, got " + std::to_string(options.files.size()),
        "--title");
  }
  const auto roster = ReadRosterFile(options.roster);
  if (!roster) return roster.error();
  auto dictionary = OpenDictionary(options.languages);
  if (!dictionary) return dictionary.error();
  ImportSettings settings = options.settings;
  settings.guesses.dictionary = *std::move(dictionary);
  auto store = OpenDataFolder(options.data);
  if (!store) return store.error();
  for (const auto& path : options.files) {
    if (auto done = ImportOne(**store, path, *roster, settings); !done) return done;
  }
  return {};
}

}  // namespace

void AddImport(CLI::App& program, Action& chosen) {
  auto* command = program.add_subcommand("import", "Makes meetings of caption files");
  const auto options = std::make_shared<ImportOptions>();
  command->add_option("FILE", options->files, "Caption texts, a meeting each")->required();
  AddDataOption(*command, options->data);
  command->add_option("--title", options->settings.title, "Instead of what the text's header says");
  command->add_option("--roster", options->roster, "People expected to speak, a JSON file");
  command->add_option("--language", options->settings.language, "Of the captions, a BCP 47 tag")
      ->capture_default_str();
  AddDictionaryOption(*command, options->languages);
  command->add_flag("--publish", options->settings.published, "Let readers see them at once");
  command->footer(
      "Prints the id of each meeting.\n\n"
      "Example:\n  plenary import 2021-06-09.txt --roster people.json --publish");
  command->callback([options, &chosen] { chosen = [options] { return RunImport(*options); }; });
}

}  // namespace plenary::cli
