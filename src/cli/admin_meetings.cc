// SPDX-License-Identifier: Apache-2.0
#include <boost/json.hpp>
#include <memory>
#include <optional>
#include <string>

#include "admin.h"
#include "data_folder.h"
#include "dictionary.h"
#include "new_meeting.h"
#include "output.h"
#include "plenary/live/live_track.h"
#include "roster_file.h"

namespace plenary::cli {
namespace {

namespace json = boost::json;

struct CreateOptions {
  std::string data;
  std::string title;
  std::string series;
  std::string body;
  std::optional<int> number;
  std::string roster;
  std::string language = "en";
  std::string state = "scheduled";
  std::string visibility = "public";
};

Result<store::Meeting> MeetingFrom(const CreateOptions& options) {
  store::Meeting meeting;
  meeting.title = options.title;
  meeting.series = options.series;
  meeting.body = options.body;
  meeting.number = options.number;
  meeting.languages = {options.language};
  if (options.state != "scheduled" && options.state != "live") {
    return Fail(Errc::bad_input, "expected scheduled or live, got \"" + options.state + "\"",
                "--state");
  }
  meeting.state = *store::MeetingStateFromName(options.state);
  const auto visibility = store::VisibilityFromName(options.visibility);
  if (!visibility) {
    return Fail(Errc::bad_input,
                "expected public, unlisted or restricted, got \"" + options.visibility + "\"",
                "--visibility");
  }
  meeting.visibility = *visibility;
  return meeting;
}

Result<void> RunCreateMeeting(const CreateOptions& options) {
  auto meeting = MeetingFrom(options);
  if (!meeting) return meeting.error();
  const auto roster = ReadRosterFile(options.roster);
  if (!roster) return roster.error();
  auto store = OpenDataFolder(options.data);
  if (!store) return store.error();

  json::object answer;
  const auto created = (*store)->InTransaction([&]() -> Result<void> {
    const auto added = AddMeeting(**store, std::move(*meeting), *roster);
    if (!added) return added.error();
    const auto ticket =
        MakeCredential(**store, store::CredentialKind::ticket, kDefaultCaptioner, added->track.id);
    if (!ticket) return ticket.error();
    answer = {
        {"meeting", added->meeting.id}, {"track", added->track.id}, {"ticket", ticket->secret}};
    return {};
  });
  if (!created) return created.error();
  return Print(json::serialize(answer) + "\n");
}

Result<void> RunMeetings(const std::string& data) {
  auto store = OpenExistingDataFolder(data);
  if (!store) return store.error();
  const auto meetings = (*store)->Meetings();
  if (!meetings) return meetings.error();
  std::string lines;
  for (const auto& meeting : *meetings) {
    const auto tracks = (*store)->Tracks(meeting.id);
    if (!tracks) return tracks.error();
    json::array track_ids;
    for (const auto& track : *tracks) track_ids.emplace_back(track.id);
    lines += json::serialize(json::object{{"meeting", meeting.id},
                                          {"title", meeting.title},
                                          {"state", store::Name(meeting.state)},
                                          {"visibility", store::Name(meeting.visibility)},
                                          {"tracks", std::move(track_ids)}}) +
             "\n";
  }
  return Print(lines);
}

Result<void> Rebuild(store::Store& store, const std::string& track_id,
                     const transcript::Guesses& guesses) {
  const auto turns = live::RebuildTrack(store, track_id, guesses);
  if (!turns) return turns.error();
  return Print(json::serialize(json::object{{"track", track_id}, {"turns", *turns}}) + "\n");
}

Result<void> RunRebuild(const std::string& data, const std::string& track_id,
                        const std::vector<std::string>& languages) {
  auto dictionary = OpenDictionary(languages);
  if (!dictionary) return dictionary.error();
  transcript::Guesses guesses;
  guesses.dictionary = *std::move(dictionary);
  auto store = OpenExistingDataFolder(data);
  if (!store) return store.error();
  if (!track_id.empty()) return Rebuild(**store, track_id, guesses);
  const auto tracks = (*store)->AllTracks();
  if (!tracks) return tracks.error();
  for (const auto& track : *tracks) {
    if (auto rebuilt = Rebuild(**store, track.id, guesses); !rebuilt) return rebuilt.error();
  }
  return {};
}

void AddCreateMeeting(CLI::App& admin, Action& chosen) {
  auto* command = admin.add_subcommand("create-meeting", "Makes a meeting, its track and a ticket");
  const auto options = std::make_shared<CreateOptions>();
  AddDataOption(*command, options->data);
  command->add_option("--title", options->title, "What readers see")->required();
  command->add_option("--series", options->series, "The series it belongs to");
  command->add_option("--body", options->body, "Who meets");
  command->add_option("--number", options->number, "Its number in the series");
  command->add_option("--roster", options->roster, "People expected to speak, a JSON file");
  command->add_option("--language", options->language, "Of the floor, a BCP 47 tag")
      ->capture_default_str();
  command->add_option("--state", options->state, "scheduled, live")->capture_default_str();
  command->add_option("--visibility", options->visibility, "public, unlisted, restricted")
      ->capture_default_str();
  command->footer(
      "Prints {\"meeting\", \"track\", \"ticket\"}; the ticket is shown this once.\n\n"
      "Example:\n  plenary admin create-meeting --title \"Harbour board\" --roster people.json "
      "--state live");
  command->callback(
      [options, &chosen] { chosen = [options] { return RunCreateMeeting(*options); }; });
}

void AddMeetings(CLI::App& admin, Action& chosen) {
  auto* command = admin.add_subcommand("meetings", "Lists the meetings, newest first");
  const auto data = std::make_shared<std::string>();
  AddDataOption(*command, *data);
  command->footer("Example:\n  plenary admin meetings --data plenary-data");
  command->callback([data, &chosen] { chosen = [data] { return RunMeetings(*data); }; });
}

void AddRebuild(CLI::App& admin, Action& chosen) {
  auto* command = admin.add_subcommand("rebuild", "Derives turns and index again from the logs");
  const auto data = std::make_shared<std::string>();
  const auto track = std::make_shared<std::string>();
  const auto languages = std::make_shared<std::vector<std::string>>();
  command->add_option("TRACK", *track, "One track only");
  AddDataOption(*command, *data);
  AddDictionaryOption(*command, *languages);
  command->footer(
      "Corrections made at the desk are kept.\n\n"
      "Example:\n  plenary admin rebuild --data plenary-data");
  command->callback([data, track, languages, &chosen] {
    chosen = [data, track, languages] { return RunRebuild(*data, *track, *languages); };
  });
}

}  // namespace

void AddAdminMeetings(CLI::App& admin, Action& chosen) {
  AddCreateMeeting(admin, chosen);
  AddMeetings(admin, chosen);
  AddRebuild(admin, chosen);
}

}  // namespace plenary::cli
