// SPDX-License-Identifier: Apache-2.0
#include "meeting_body.h"

#include "json_fields.h"

namespace plenary::server {
namespace {

namespace json = boost::json;
using store::Track;
using store::TrackKind;

constexpr const char* kStates = "scheduled, live, ended or in_review";
constexpr const char* kVisibilities = "public, unlisted or restricted";

// A BCP 47 tag by its form: letters and digits in groups of at most eight, parted by hyphens.
bool IsLanguageTag(std::string_view tag) {
  std::size_t group = 0;
  for (const char c : tag) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool is_digit = c >= '0' && c <= '9';
    if (c == '-' && group > 0) {
      group = 0;
    } else if ((!is_letter && !is_digit) || ++group > 8) {
      return false;
    }
  }
  return group > 0 && tag.size() <= 35;
}

constexpr const char* kLanguageRule = "is a BCP 47 language tag such as \"en\" or \"pt-BR\"";

void CheckLanguages(Fields& fields, const std::optional<std::vector<std::string>>& languages) {
  for (std::size_t i = 0; languages && i < languages->size(); ++i) {
    if (IsLanguageTag((*languages)[i])) continue;
    fields.Reject("languages[" + std::to_string(i) + "]", kLanguageRule);
  }
}

// The part of ISO 8601 that a meeting's start is written in: a date, with a time or without.
void CheckStart(Fields& fields, const std::optional<std::string>& starts_at) {
  if (!starts_at || starts_at->empty()) return;
  constexpr std::string_view kForm = "dddd-dd-dd";
  bool is_date = starts_at->size() >= kForm.size();
  for (std::size_t i = 0; is_date && i < kForm.size(); ++i) {
    const char c = (*starts_at)[i];
    is_date = kForm[i] == 'd' ? (c >= '0' && c <= '9') : c == kForm[i];
  }
  const bool has_time = starts_at->size() == kForm.size() || (*starts_at)[kForm.size()] == 'T';
  if (is_date && has_time) return;
  fields.Reject("starts_at", "is a date and time such as \"2021-06-09T12:00Z\"");
}

MeetingChange ReadMeetingFields(Fields& fields) {
  MeetingChange change;
  change.series = fields.OptionalText("series");
  change.body = fields.OptionalText("body");
  change.number = fields.OptionalNumber("number", 0, 1'000'000);
  change.starts_at = fields.OptionalText("starts_at", 40);
  CheckStart(fields, change.starts_at);
  change.languages = fields.OptionalTexts("languages");
  CheckLanguages(fields, change.languages);
  change.visibility = fields.OptionalOneOf("visibility", &store::VisibilityFromName, kVisibilities);
  return change;
}

// Reads a roster that stands in the field `prefix` of something greater, or is the whole body.
Result<transcript::Roster> ReadRoster(std::string_view text, const std::string& prefix) {
  auto roster = transcript::ParseRoster(text);
  if (roster.has_value()) return roster;
  Error error = roster.error();
  error.field = error.field.empty() ? prefix : prefix + "." + error.field;
  return error;
}

Track ReadTrackFields(Fields& fields) {
  Track track;
  track.language = fields.RequiredText("language", 35);
  if (!track.language.empty() && !IsLanguageTag(track.language)) {
    fields.Reject("language", kLanguageRule);
  }
  track.kind = fields.OptionalOneOf("kind", &store::TrackKindFromName, "floor or translation")
                   .value_or(TrackKind::floor);
  return track;
}

Result<void> ReadTracks(const json::array& list, std::vector<Track>& tracks) {
  bool has_floor = false;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const std::string name = "tracks[" + std::to_string(i) + "]";
    if (!list[i].is_object()) {
      return Fail(Errc::bad_input, name + " is an object, and not " + KindName(list[i]), name);
    }
    Fields fields(list[i].get_object(), name + ".");
    tracks.push_back(ReadTrackFields(fields));
    const bool is_floor = tracks.back().kind == TrackKind::floor;
    if (is_floor && has_floor) fields.Reject("kind", "is floor, and a meeting has one floor track");
    has_floor = has_floor || is_floor;
    const auto fine = fields.Finish();
    if (fine.has_error()) return fine.error();
  }
  return {};
}

store::Meeting MakeMeeting(std::string title, const MeetingChange& fields) {
  store::Meeting meeting;
  meeting.title = std::move(title);
  meeting.series = fields.series.value_or("");
  meeting.body = fields.body.value_or("");
  meeting.number = fields.number.value_or(std::nullopt);
  meeting.starts_at = fields.starts_at.value_or("");
  meeting.languages = fields.languages.value_or(std::vector<std::string>{});
  meeting.visibility = fields.visibility.value_or(store::Visibility::public_);
  return meeting;
}

}  // namespace

Result<NewMeeting> ParseNewMeeting(std::string_view body) {
  const auto object = ParseBody(body);
  if (object.has_error()) return object.error();
  Fields fields(*object);
  NewMeeting made;
  std::string title = fields.RequiredText("title");
  made.meeting = MakeMeeting(std::move(title), ReadMeetingFields(fields));
  const json::value* roster = fields.Any("roster");
  const json::array* tracks = fields.OptionalList("tracks");
  const auto fine = fields.Finish();
  if (fine.has_error()) return fine.error();
  if (roster != nullptr) {
    auto read = ReadRoster(json::serialize(*roster), "roster");
    if (read.has_error()) return read.error();
    made.roster = std::move(*read);
  }
  if (tracks != nullptr) {
    const auto read = ReadTracks(*tracks, made.tracks);
    if (read.has_error()) return read.error();
  }
  return made;
}

Result<MeetingChange> ParseMeetingChange(std::string_view body) {
  const auto object = ParseBody(body);
  if (object.has_error()) return object.error();
  Fields fields(*object);
  MeetingChange change = ReadMeetingFields(fields);
  if (object->contains("title")) change.title = fields.RequiredText("title");
  (void)fields.Any("title");  // known, be it there or not
  change.state = fields.OptionalOneOf("state", &store::MeetingStateFromName, kStates);
  const auto fine = fields.Finish();
  if (fine.has_error()) return fine.error();
  return change;
}

Result<transcript::Roster> ParseRosterBody(std::string_view body) {
  const auto fine = CheckBodyText(body);
  if (fine.has_error()) return fine.error();
  return transcript::ParseRoster(body);
}

Result<Track> ParseTrack(std::string_view body) {
  const auto object = ParseBody(body);
  if (object.has_error()) return object.error();
  Fields fields(*object);
  Track track = ReadTrackFields(fields);
  const auto fine = fields.Finish();
  if (fine.has_error()) return fine.error();
  return track;
}

}  // namespace plenary::server
