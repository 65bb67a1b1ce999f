// SPDX-License-Identifier: Apache-2.0
#include "json_views.h"

#include <fmt/format.h>

#include <chrono>

#include "plenary/formats/formats.h"

namespace plenary::server {

namespace json = boost::json;

namespace {

// Null for a time that never came.
json::value TimeOrNull(transcript::Millis at) {
  if (at == transcript::Millis{}) return nullptr;
  return json::value(FormatTime(at));
}

constexpr std::string_view kBeginFound = "\xEE\x80\x80";  // U+E000
constexpr std::string_view kEndFound = "\xEE\x80\x81";    // U+E001

// A snippet as plain text, and where its found words stand: bytes, [begin, end).
void AddSnippet(std::string_view marked, json::object& object) {
  std::string plain;
  json::array highlights;
  std::size_t begin = 0;
  while (!marked.empty()) {
    if (marked.substr(0, kBeginFound.size()) == kBeginFound) {
      begin = plain.size();
      marked.remove_prefix(kBeginFound.size());
    } else if (marked.substr(0, kEndFound.size()) == kEndFound) {
      highlights.push_back(json::object{{"begin", begin}, {"end", plain.size()}});
      marked.remove_prefix(kEndFound.size());
    } else {
      plain += marked.front();
      marked.remove_prefix(1);
    }
  }
  object["snippet"] = plain;
  object["highlights"] = std::move(highlights);
}

}  // namespace

std::string FormatTime(transcript::Millis since_1970) {
  using namespace std::chrono;
  const sys_time<milliseconds> time{since_1970};
  const auto day = floor<days>(time);
  const year_month_day date{day};
  const hh_mm_ss clock{time - day};
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                     clock.hours().count(), clock.minutes().count(), clock.seconds().count(),
                     clock.subseconds().count());
}

json::object MeetingJson(const store::Meeting& meeting) {
  json::object object;
  object["id"] = meeting.id;
  object["title"] = meeting.title;
  object["series"] = meeting.series;
  object["body"] = meeting.body;
  object["number"] = meeting.number ? json::value(*meeting.number) : json::value(nullptr);
  object["starts_at"] = meeting.starts_at;
  object["languages"] = json::array(meeting.languages.begin(), meeting.languages.end());
  object["state"] = Name(meeting.state);
  object["visibility"] = Name(meeting.visibility);
  object["created_at"] = FormatTime(meeting.created_at);
  return object;
}

json::object MeetingJson(const MeetingView& view) {
  json::object object = MeetingJson(view.meeting);
  json::array tracks;
  for (const auto& track : view.tracks) tracks.push_back(TrackJson(track));
  object["tracks"] = std::move(tracks);
  return object;
}

json::object TrackJson(const store::Track& track) {
  json::object object;
  object["id"] = track.id;
  object["meeting"] = track.meeting_id;
  object["language"] = track.language;
  object["kind"] = Name(track.kind);
  object["created_at"] = FormatTime(track.created_at);
  return object;
}

json::object CredentialJson(const store::Credential& credential) {
  json::object object;
  object["id"] = credential.id;
  object["kind"] = Name(credential.kind);
  object["name"] = credential.name;
  if (!credential.track_id.empty()) object["track"] = credential.track_id;
  object["created_at"] = FormatTime(credential.created_at);
  object["revoked_at"] = TimeOrNull(credential.revoked_at);
  return object;
}

json::object RevisionJson(const transcript::Revision& revision) {
  json::object object;
  object["id"] = revision.id;
  object["turn_id"] = revision.turn_id;
  object["kind"] = Name(revision.kind);
  object["value"] = revision.value;
  object["person_id"] = revision.person_id;
  object["author"] = revision.author;
  object["at"] = FormatTime(revision.at);
  object["why"] = revision.why;
  object["undone_by"] = revision.undone_by;
  object["undone_at"] = TimeOrNull(revision.undone_at);
  return object;
}

json::object PublicationJson(const store::Publication& publication) {
  json::object object;
  object["meeting"] = publication.meeting_id;
  object["version"] = publication.version;
  object["published_at"] = FormatTime(publication.published_at);
  object["author"] = publication.author;
  return object;
}

json::object HitJson(const ServerConfig& config, const store::Hit& hit) {
  json::object object;
  object["meeting"] = hit.meeting_id;
  object["meeting_title"] = hit.meeting_title;
  object["track"] = hit.track_id;
  object["turn"] = hit.turn;
  object["turn_id"] = hit.turn_id;
  object["speaker"] = hit.speaker;
  AddSnippet(hit.snippet, object);
  object["url"] = TurnUrl(config, hit.meeting_id, hit.turn_id, hit.track_id);
  return object;
}

json::value TurnJson(const transcript::Turn& turn) {
  return json::parse(formats::FormatTurnJson(turn));
}

}  // namespace plenary::server
