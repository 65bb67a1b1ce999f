// SPDX-License-Identifier: Apache-2.0
#include "running_server.h"

#include <stdexcept>

#include "recorder.h"

namespace plenary::test {
namespace {

namespace json = boost::json;

server::ServerConfig Config(const ScratchFolder& folder, const server::Limits& limits) {
  server::ServerConfig config;
  config.port = 0;
  config.data = folder.Path("data");
  config.limits = limits;
  return config;
}

void RecordRoutes(const server::Server& server) {
  json::array routes;
  for (const auto& [method, pattern] : server.Routes()) {
    routes.push_back(json::array{method, pattern});
  }
  Record({{"kind", "routes"}, {"routes", std::move(routes)}});
}

Answer Expect(int status, Answer answer) {
  if (answer.status != status) throw std::runtime_error("not answered as expected: " + answer.body);
  return answer;
}

}  // namespace

RunningServer::RunningServer(const server::Limits& limits) {
  auto opened = server::Server::Open(Config(folder_, limits));
  if (opened.has_error()) throw std::runtime_error(opened.error().what);
  server_ = std::move(*opened);
  key_ = server_->new_administrator_key().value();
  RecordRoutes(*server_);
  thread_ = std::thread([this] { server_->Run(); });
}

RunningServer::~RunningServer() {
  Stop();
}

void RunningServer::Stop() {
  if (!thread_.joinable()) return;
  server_->Stop();
  thread_.join();
}

ApiClient RunningServer::Editor() const {
  const auto made =
      Expect(201, Administrator().Post("/api/v1/keys", R"({"role":"editor","name":"Ines"})"));
  return Anonymous().WithKey(made.At("/key"));
}

MadeMeeting RunningServer::MakeMeeting(const std::string& state,
                                       const std::string& visibility) const {
  const auto made =
      Expect(201, Administrator().Post(
                      "/api/v1/meetings",
                      R"({"title":"Harbour board","languages":["en"],"visibility":")" + visibility +
                          R"(","roster":{"people":[{"name":"Ana Rivera"},
                                   {"name":"Danko Horvat"}]},"tracks":[{"language":"en"}]})"));
  MadeMeeting meeting{made.At("/id"), made.At("/tracks/0/id"), {}, {}};
  if (state != "scheduled") SetState(meeting, "live");
  if (state != "scheduled" && state != "live") SetState(meeting, state);
  const auto ticket =
      Expect(201, Administrator().Post(meeting.TrackPath("/tickets"), R"({"name":"steno"})"));
  meeting.ticket = ticket.At("/ticket");
  meeting.ticket_id = ticket.At("/id");
  return meeting;
}

void RunningServer::SetState(const MadeMeeting& meeting, const std::string& state) const {
  Expect(200, Administrator().Patch(meeting.Path(), R"({"state":")" + state + R"("})"));
}

}  // namespace plenary::test
