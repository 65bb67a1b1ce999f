// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include <array>
#include <set>

#include "running_server.h"
#include "socket_client.h"

namespace plenary::test {
namespace {

using testing::AnyOf;
using testing::Not;

// The least that a route asks for. Everything that is not a read is in the table.
enum class Role { editor, administrator };
struct Row {
  const char* method;
  const char* path;
  Role least;
};
// clang-format off
constexpr std::array kGuarded{
    Row{"DELETE", "/api/v1/session", Role::editor},
    Row{"GET", "/api/v1/keys", Role::administrator},
    Row{"POST", "/api/v1/keys", Role::administrator},
    Row{"DELETE", "/api/v1/keys/{key}", Role::administrator},
    Row{"POST", "/api/v1/meetings", Role::editor},
    Row{"PATCH", "/api/v1/meetings/{meeting}", Role::editor},
    Row{"PUT", "/api/v1/meetings/{meeting}/roster", Role::editor},
    Row{"POST", "/api/v1/meetings/{meeting}/tracks", Role::editor},
    Row{"POST", "/api/v1/meetings/{meeting}/publish", Role::editor},
    Row{"POST", "/api/v1/meetings/{meeting}/withdraw", Role::editor},
    Row{"GET", "/api/v1/tracks/{track}/tickets", Role::editor},
    Row{"POST", "/api/v1/tracks/{track}/tickets", Role::editor},
    Row{"DELETE", "/api/v1/tickets/{ticket}", Role::editor},
    Row{"POST", "/api/v1/tracks/{track}/turns/{turn}/revisions", Role::editor},
    Row{"POST", "/api/v1/tracks/{track}/revisions/{revision}/undo", Role::editor},
};
// What of a meeting that is not open to readers is nobody's business.
constexpr std::array kMeetingReads{
    "/api/v1/meetings/{meeting}", "/api/v1/meetings/{meeting}/roster", "/api/v1/meetings/{meeting}/tracks",
    "/api/v1/meetings/{meeting}/transcript", "/api/v1/meetings/{meeting}/report",
    "/api/v1/meetings/{meeting}/publications", "/api/v1/meetings/{meeting}/publications/{version}",
};
constexpr std::array kTrackReads{
    "/api/v1/tracks/{track}", "/api/v1/tracks/{track}/transcript", "/api/v1/tracks/{track}/text",
    "/api/v1/tracks/{track}/turns/{turn}", "/api/v1/tracks/{track}/stream", "/api/v1/tracks/{track}/live",
    "/api/v1/tracks/{track}/changes", "/api/v1/tracks/{track}/segments/{segment}",
};
constexpr std::array kOpen{
    "/api/v1/health", "/api/v1/meetings", "/api/v1/search", "/api/v1/tracks/{track}/caption",
};
// clang-format on

std::string Filled(std::string path, const MadeMeeting& meeting) {
  const std::pair<std::string, std::string> values[] = {
      {"{meeting}", meeting.id}, {"{track}", meeting.track}, {"{turn}", "t1-0"},
      {"{segment}", "1"},        {"{version}", "1"},         {"{revision}", "1"},
      {"{ticket}", "c-nobody"},  {"{key}", "c-nobody"}};
  for (const auto& [name, value] : values) {
    if (const auto at = path.find(name); at != std::string::npos) {
      path.replace(at, name.size(), value);
    }
  }
  return path;
}

TEST(Permissions, EveryRouteOfTheApiIsInTheTables) {
  const ScratchFolder folder;
  server::ServerConfig config;
  config.port = 0;
  config.data = folder.Path("data");
  const auto opened = server::Server::Open(config).value();
  std::set<std::pair<std::string, std::string>> known{{"POST", "/api/v1/session"}};
  for (const Row& row : kGuarded) known.emplace(row.method, row.path);
  for (const char* path : kMeetingReads) known.emplace("GET", path);
  for (const char* path : kTrackReads) known.emplace("GET", path);
  for (const char* path : kOpen) known.emplace("GET", path);
  std::set<std::pair<std::string, std::string>> routes;
  for (const auto& route : opened->Routes()) {
    if (route.second.rfind("/api/", 0) == 0) routes.insert(route);
  }
  EXPECT_EQ(routes, known);
}

TEST(Permissions, WritesAskForACredentialThatAllowsThem) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting("scheduled");
  const auto ticket = server.Anonymous().WithKey(meeting.ticket);
  const auto editor = server.Editor();
  for (const Row& row : kGuarded) {
    const std::string path = Filled(row.path, meeting);
    SCOPED_TRACE(std::string(row.method) + " " + row.path);
    EXPECT_EQ(server.Anonymous().Ask(row.method, path, "{}").status, 401);
    EXPECT_EQ(server.Anonymous().WithKey("wrong").Ask(row.method, path, "{}").status, 401);
    EXPECT_EQ(ticket.Ask(row.method, path, "{}").status, 403);
    const int by_editor = editor.Ask(row.method, path, "{}").status;
    if (row.least == Role::administrator) {
      EXPECT_EQ(by_editor, 403);
    } else {
      EXPECT_THAT(by_editor, Not(AnyOf(401, 403)));
    }
    const int by_administrator = server.Administrator().Ask(row.method, path, "{}").status;
    EXPECT_THAT(by_administrator, Not(AnyOf(401, 403)));
  }
}

TEST(Permissions, WhatIsNotOpenToReadersIsNotFoundByThem) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting("scheduled");
  const auto other = server.MakeMeeting("scheduled");
  const auto foreign_ticket = server.Anonymous().WithKey(other.ticket);
  for (const char* path : kMeetingReads) {
    SCOPED_TRACE(path);
    EXPECT_EQ(server.Anonymous().Get(Filled(path, meeting)).status, 404);
    EXPECT_EQ(foreign_ticket.Get(Filled(path, meeting)).status, 404);
  }
  for (const char* path : kTrackReads) {
    SCOPED_TRACE(path);
    EXPECT_EQ(server.Anonymous().Get(Filled(path, meeting)).status, 404);
    EXPECT_EQ(foreign_ticket.Get(Filled(path, meeting)).status, 404);
  }
  const auto own_ticket = server.Anonymous().WithKey(meeting.ticket);
  EXPECT_EQ(own_ticket.Get(meeting.TrackPath("/text")).status, 200);
  EXPECT_EQ(server.Editor().Get(meeting.Path()).status, 200);
}

TEST(Permissions, ReadersFindWhatIsPublicAndKnowWhatIsUnlisted) {
  const RunningServer server;
  const auto open = server.MakeMeeting("live", "public");
  const auto unlisted = server.MakeMeeting("live", "unlisted");
  const auto restricted = server.MakeMeeting("live", "restricted");
  const auto list = server.Anonymous().Get("/api/v1/meetings");
  EXPECT_EQ(list.At("/meetings/0/id"), open.id);
  EXPECT_EQ(list.At("/meetings/1"), "");
  EXPECT_EQ(server.Anonymous().Get(open.Path()).status, 200);
  EXPECT_EQ(server.Anonymous().Get(unlisted.Path()).status, 200);
  EXPECT_EQ(server.Anonymous().Get(restricted.Path()).status, 404);
  EXPECT_EQ(server.Administrator().Get("/api/v1/meetings").Json().at("meetings").as_array().size(),
            3u);
}

TEST(Permissions, AnybodysScriptsMayReadWhatAnybodyMayRead) {
  const RunningServer server;
  const auto answer = server.Anonymous().Get("/api/v1/meetings");
  EXPECT_EQ(answer.headers.at("access-control-allow-origin"), "*");
  EXPECT_EQ(answer.headers.at("x-content-type-options"), "nosniff");
  const auto write = server.Anonymous().Post("/api/v1/meetings");
  EXPECT_EQ(write.headers.count("access-control-allow-origin"), 0u);
}

}  // namespace
}  // namespace plenary::test
