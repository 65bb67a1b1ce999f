// SPDX-License-Identifier: Apache-2.0
#include "plenary/report/report.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "command.h"
#include "data_folder.h"
#include "dictionary.h"
#include "input_file.h"
#include "output.h"
#include "plenary/formats/formats.h"
#include "plenary/transcript/process.h"
#include "roster_file.h"
#include "stored_meeting.h"

namespace plenary::cli {
namespace {

struct ReportOptions {
  std::string source;  // a file, else a meeting's id or title
  std::string roster;
  std::string data;
  std::string format = "json";
  std::vector<std::string> languages;  // of the dictionaries
};

Result<report::Report> ReportOnFile(const ReportOptions& options) {
  const auto roster = ReadRosterFile(options.roster);
  if (!roster) return roster.error();
  auto dictionary = OpenDictionary(options.languages);
  if (!dictionary) return dictionary.error();
  const auto captions = OpenCaptionFile(options.source);
  if (!captions) return captions.error();
  transcript::Guesses guesses;
  guesses.suspects = false;  // no report shows them
  guesses.dictionary = *std::move(dictionary);
  return report::DraftReport(transcript::Process(captions->text.utf8, *roster, guesses), *roster);
}

Result<report::Report> ReportOnMeeting(const ReportOptions& options) {
  auto store = OpenExistingDataFolder(options.data);
  if (!store) return store.error();
  const auto meeting = FindMeeting(**store, options.source);
  if (!meeting) return meeting.error();
  auto stored = ReadStoredMeeting(**store, *meeting);
  if (!stored) return stored.error();
  if (options.roster.empty()) return report::DraftReport(stored->transcript, stored->roster);
  const auto roster = ReadRosterFile(options.roster);
  if (!roster) return roster.error();
  return report::DraftReport(stored->transcript, *roster);
}

Result<void> RunReport(const ReportOptions& options) {
  const auto format = formats::ReportFormatFromName(options.format);
  if (!format) {
    return Fail(Errc::bad_input, "unknown format \"" + options.format +
                                     "\", expected one of: " + formats::ReportFormatNames());
  }
  std::error_code ignored;
  const bool is_file = options.source == "-" || std::filesystem::exists(options.source, ignored);
  const auto report = is_file ? ReportOnFile(options) : ReportOnMeeting(options);
  if (!report) return report.error();
  return Print(formats::FormatReport(*report, *format));
}

}  // namespace

void AddReport(CLI::App& program, Action& chosen) {
  auto* command = program.add_subcommand("report", "Drafts the summary report of a meeting");
  const auto options = std::make_shared<ReportOptions>();
  command
      ->add_option("FILE|MEETING", options->source,
                   "Caption text (- is standard input), else the id or title of a meeting")
      ->required();
  command->add_option("--roster", options->roster, "People expected to speak, a JSON file");
  AddDataOption(*command, options->data);
  command->add_option("--format", options->format, formats::ReportFormatNames())
      ->capture_default_str();
  AddDictionaryOption(*command, options->languages);
  command->footer(
      "Participants, agenda, decisions and action items; every sentence cites its turns.\n\n"
      "Example:\n  plenary report captions.txt --roster roster.json --format markdown");
  command->callback([options, &chosen] { chosen = [options] { return RunReport(*options); }; });
}

}  // namespace plenary::cli
