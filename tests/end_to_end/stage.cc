// SPDX-License-Identifier: Apache-2.0
#include "end_to_end/stage.h"

#include <stdexcept>

#include "end_to_end/http_client.h"

namespace plenary::test {

namespace json = boost::json;

namespace {

json::value Succeeded(const Finished& done) {
  if (done.status != 0) throw std::runtime_error("plenary failed: " + done.err);
  return json::parse(done.out);
}

std::string Body(const HttpAnswer& answer) {
  if (answer.status != 200) throw std::runtime_error("the server refused: " + answer.body);
  return answer.body;
}

}  // namespace

StagedMeeting Stage::MakeMeeting(const std::string& title, const std::string& roster_file) {
  std::vector<std::string> args{"admin", "create-meeting", "--data", data, "--title",
                                title,   "--state",        "live"};
  if (!roster_file.empty()) args.insert(args.end(), {"--roster", roster_file});
  const auto made = Succeeded(Plenary(args));
  const auto member = [&](const char* name) { return json::value_to<std::string>(made.at(name)); };
  return {member("meeting"), member("track"), member("ticket")};
}

std::vector<StagedMeeting> Stage::MakeTracks(const std::string& title, std::size_t count) {
  const auto made = [this](const std::string& target, const json::object& body) {
    const auto answer = Post(server.port(), target, body, server.administrator_key());
    if (answer.status != 201) throw std::runtime_error("the server refused: " + answer.body);
    return answer.Json();
  };
  std::vector<StagedMeeting> meetings;
  meetings.push_back(MakeMeeting(title));
  const auto id = meetings.front().id;
  while (meetings.size() < count) {
    const auto track = json::value_to<std::string>(
        made("/api/v1/meetings/" + id + "/tracks", {{"kind", "translation"}, {"language", "en"}})
            .at("id"));
    const auto ticket = json::value_to<std::string>(
        made("/api/v1/tracks/" + track + "/tickets", {{"name", "typist"}}).at("ticket"));
    meetings.push_back({id, track, ticket});
  }
  return meetings;
}

client::CaptionerOptions Stage::Captioner(const StagedMeeting& meeting, std::uint16_t port) const {
  const auto host = "http://127.0.0.1:" + std::to_string(port != 0 ? port : server.port());
  return {host + "/api/v1/tracks/" + meeting.track, meeting.ticket, "end to end test"};
}

std::unique_ptr<ChildProcess> Stage::Replay(const std::string& file, const StagedMeeting& meeting,
                                            const std::vector<std::string>& more) {
  std::vector<std::string> args{PLENARY_BINARY, "replay", file, "--to",
                                server.url() + "/api/v1/tracks/" + meeting.track};
  args.insert(args.end(), more.begin(), more.end());
  return std::make_unique<ChildProcess>(
      args,
      StartOptions{.input = "/dev/null", .environment = {"PLENARY_TICKET=" + meeting.ticket}});
}

std::string Stage::Text(const StagedMeeting& meeting) const {
  return Body(Get(server.port(), "/api/v1/tracks/" + meeting.track + "/text"));
}

json::value Stage::Transcript(const StagedMeeting& meeting) const {
  return json::parse(Body(Get(server.port(), "/api/v1/tracks/" + meeting.track + "/transcript")));
}

json::value Processed(const std::string& file, const std::string& roster_file) {
  std::vector<std::string> args{"process", file};
  if (!roster_file.empty()) args.insert(args.end(), {"--roster", roster_file});
  return Succeeded(Plenary(args));
}

json::array TurnsWithoutIds(json::value transcript) {
  json::array turns = std::move(transcript.at("turns").as_array());
  for (auto& turn : turns) turn.as_object().erase("id");
  return turns;
}

std::string Sample(const std::string& name) {
  return PLENARY_SOURCE_DIR "/samples/" + name;
}

}  // namespace plenary::test
