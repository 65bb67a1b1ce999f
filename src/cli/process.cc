// SPDX-License-Identifier: Apache-2.0
#include "plenary/transcript/process.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "command.h"
#include "dictionary.h"
#include "input_file.h"
#include "output.h"
#include "plenary/formats/formats.h"
#include "roster_file.h"

namespace plenary::cli {
namespace {

struct ProcessOptions {
  std::string file;
  std::string roster;
  std::string format = "json";
  std::vector<std::string> no_guess;
  std::vector<std::string> languages;  // of the dictionaries
};

// What may be guessed, the kinds that the user named switched off.
transcript::Guesses GuessesWithout(const std::vector<std::string>& kinds) {
  const auto is_off = [&](const char* kind) {
    return std::ranges::find(kinds, kind) != kinds.end();
  };
  transcript::Guesses guesses;
  guesses.speakers = !is_off("speakers");
  guesses.names = !is_off("names");
  guesses.suspects = !is_off("suspects");
  return guesses;
}

Result<void> RunProcess(const ProcessOptions& options) {
  const auto format = formats::TranscriptFormatFromName(options.format);
  if (!format) {
    return Fail(Errc::bad_input, "unknown format \"" + options.format +
                                     "\", expected one of: " + formats::TranscriptFormatNames());
  }
  const auto roster = ReadRosterFile(options.roster);
  if (!roster) return roster.error();
  auto dictionary = OpenDictionary(options.languages);
  if (!dictionary) return dictionary.error();
  const auto captions = OpenCaptionFile(options.file);
  if (!captions) return captions.error();

  transcript::Guesses guesses = GuessesWithout(options.no_guess);
  guesses.dictionary = *std::move(dictionary);
  StandardOutput output;
  const auto sink = formats::TranscriptWriter(
      *format, [&output](std::string_view bytes) { output.Write(bytes); });
  transcript::Process(captions->text.utf8, *roster, guesses, *sink);
  return output.Finish();
}

}  // namespace

void AddProcess(CLI::App& program, Action& chosen) {
  auto* command = program.add_subcommand("process", "Turns a caption file into a transcript");
  const auto options = std::make_shared<ProcessOptions>();
  command->add_option("FILE", options->file, "Caption text; - is standard input")->required();
  command->add_option("--roster", options->roster, "People expected to speak, a JSON file");
  command->add_option("--format", options->format, formats::TranscriptFormatNames())
      ->capture_default_str();
  command
      ->add_option("--no-guess", options->no_guess,
                   "Leave out kinds of guesses: speakers (of turns without a label), names (that "
                   "were misspelt), suspects (passages that captioning garbled); several with "
                   "commas between them")
      ->delimiter(',')
      ->check(CLI::IsMember({"speakers", "names", "suspects"}));
  AddDictionaryOption(*command, options->languages);
  command->footer(
      "Needs no server and no data folder; the result goes to standard output.\n\n"
      "Example:\n  plenary process captions.txt --roster roster.json --format html > meeting.html");
  command->callback([options, &chosen] { chosen = [options] { return RunProcess(*options); }; });
}

}  // namespace plenary::cli
