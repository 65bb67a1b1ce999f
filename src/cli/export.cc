// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <string>

#include "command.h"
#include "data_folder.h"
#include "output.h"
#include "plenary/formats/formats.h"
#include "stored_meeting.h"

namespace plenary::cli {
namespace {

struct ExportOptions {
  std::string meeting;
  std::string data;
  std::string format;
};

Result<void> RunExport(const ExportOptions& options) {
  const auto format = formats::TranscriptFormatFromName(options.format);
  if (!format) {
    return Fail(Errc::bad_input, "unknown format \"" + options.format +
                                     "\", expected one of: " + formats::TranscriptFormatNames());
  }
  auto store = OpenExistingDataFolder(options.data);
  if (!store) return store.error();
  const auto meeting = FindMeeting(**store, options.meeting);
  if (!meeting) return meeting.error();
  const auto stored = ReadStoredMeeting(**store, *meeting);
  if (!stored) return stored.error();
  return Print(formats::FormatTranscript(stored->transcript, *format));
}

}  // namespace

void AddExport(CLI::App& program, Action& chosen) {
  auto* command = program.add_subcommand("export", "Writes the transcript of a stored meeting");
  const auto options = std::make_shared<ExportOptions>();
  command->add_option("MEETING", options->meeting, "Its id or title")->required();
  command->add_option("--format", options->format, formats::TranscriptFormatNames())->required();
  AddDataOption(*command, options->data);
  command->footer(
      "The floor track as readers see it now, corrections included; to standard output.\n\n"
      "Example:\n  plenary export m-k3v9 --format vtt --data plenary-data > meeting.vtt");
  command->callback([options, &chosen] { chosen = [options] { return RunExport(*options); }; });
}

}  // namespace plenary::cli
