// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "running_server.h"

namespace plenary::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

std::string KeyBody(const std::string& key) {
  return R"({"key":")" + key + R"("})";
}

// The name and value of a Set-Cookie header, as a browser sends them back.
std::string CookieOf(const Answer& answer) {
  const std::string& line = answer.headers.at("set-cookie");
  return line.substr(0, line.find(';'));
}

// A browser that has signed in, without its token.
ApiClient SignedIn(const RunningServer& server, const Answer& session) {
  return server.Anonymous().With("Cookie", "theme=dark; " + CookieOf(session));
}

TEST(Sessions, AreOpenedByAKeyAndKeptInACookieThatScriptsCannotRead) {
  const RunningServer server;
  const auto session = server.Anonymous().Post("/api/v1/session", KeyBody(server.key()));
  EXPECT_EQ(session.status, 200);
  EXPECT_EQ(session.At("/role"), "administrator");
  EXPECT_THAT(session.headers.at("set-cookie"),
              AllOf(HasSubstr("plenary_session="), HasSubstr("HttpOnly"),
                    HasSubstr("SameSite=Strict"), HasSubstr("Path=/"), Not(HasSubstr("Secure"))));
  EXPECT_EQ(SignedIn(server, session).Get("/api/v1/keys").status, 200);
}

TEST(Sessions, WriteOnlyWithTheirToken) {
  const RunningServer server;
  const auto session = server.Anonymous().Post("/api/v1/session", KeyBody(server.key()));
  const auto browser = SignedIn(server, session);
  const std::string body = R"({"title":"Ferry users"})";
  const auto refused = browser.Post("/api/v1/meetings", body);
  EXPECT_EQ(refused.status, 403);
  EXPECT_EQ(refused.At("/error/field"), "X-CSRF-Token");
  EXPECT_EQ(browser.With("X-CSRF-Token", "guess").Post("/api/v1/meetings", body).status, 403);
  const auto page = browser.With("X-CSRF-Token", session.At("/csrf"));
  EXPECT_EQ(page.Post("/api/v1/meetings", body).status, 201);
}

TEST(Sessions, EndWhenAsked) {
  const RunningServer server;
  const auto session = server.Anonymous().Post("/api/v1/session", KeyBody(server.key()));
  const auto browser = SignedIn(server, session).With("X-CSRF-Token", session.At("/csrf"));
  const auto ended = browser.Delete("/api/v1/session");
  EXPECT_EQ(ended.status, 204);
  EXPECT_THAT(ended.headers.at("set-cookie"), HasSubstr("Max-Age=0"));
  EXPECT_EQ(browser.Get("/api/v1/keys").status, 401);
}

TEST(Sessions, EndWithTheirKey) {
  const RunningServer server;
  const auto made =
      server.Administrator().Post("/api/v1/keys", R"({"role":"editor","name":"Ines"})");
  const auto session = server.Anonymous().Post("/api/v1/session", KeyBody(made.At("/key")));
  const auto meeting = server.MakeMeeting("scheduled");
  const auto browser = SignedIn(server, session);
  EXPECT_EQ(browser.Get(meeting.Path()).status, 200);
  EXPECT_EQ(server.Administrator().Delete("/api/v1/keys/" + made.At("/id")).status, 204);
  EXPECT_EQ(browser.Get(meeting.Path()).status, 404);
  EXPECT_EQ(server.Anonymous().Post("/api/v1/session", KeyBody(made.At("/key"))).status, 401);
}

TEST(Sessions, AreNotOpenedByWhatIsNoKey) {
  const RunningServer server;
  const auto wrong = server.Anonymous().Post("/api/v1/session", KeyBody("wrong"));
  EXPECT_EQ(wrong.status, 401);
  EXPECT_EQ(wrong.At("/error/code"), "denied");
  EXPECT_EQ(wrong.At("/error/field"), "key");
  const auto meeting = server.MakeMeeting();
  EXPECT_EQ(server.Anonymous().Post("/api/v1/session", KeyBody(meeting.ticket)).status, 401);
}

TEST(Sessions, AreRefusedForAWhileAfterTooManyWrongKeys) {
  server::Limits limits;
  limits.sign_ins_per_minute = 3;
  const RunningServer server(limits);
  for (int i = 0; i < 3; ++i) {
    EXPECT_EQ(server.Anonymous().Post("/api/v1/session", KeyBody("wrong")).status, 401);
  }
  const auto refused = server.Anonymous().Post("/api/v1/session", KeyBody(server.key()));
  EXPECT_EQ(refused.status, 429);
  EXPECT_GT(std::stoi(refused.headers.at("retry-after")), 0);
}

TEST(Sessions, ThatNobodyOpenedCannotBeEnded) {
  const RunningServer server;
  const auto refused = server.Administrator().Delete("/api/v1/session");
  EXPECT_EQ(refused.status, 400);
  EXPECT_EQ(refused.At("/error/field"), "plenary_session");
}

TEST(Keys, AreShownOnceAndThenListedWithoutTheirSecret) {
  const RunningServer server;
  const auto made =
      server.Administrator().Post("/api/v1/keys", R"({"role":"editor","name":"Ines"})");
  EXPECT_EQ(made.status, 201);
  const auto list = server.Administrator().Get("/api/v1/keys");
  EXPECT_THAT(list.body, AllOf(HasSubstr(made.At("/id")), HasSubstr("Ines")));
  EXPECT_THAT(list.body, Not(HasSubstr(made.At("/key"))));
  EXPECT_THAT(list.body, Not(HasSubstr("hash")));
}

TEST(Keys, ThatAreNotThereCannotBeRevoked) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting();
  EXPECT_EQ(server.Administrator().Delete("/api/v1/keys/c-nobody").status, 404);
  EXPECT_EQ(server.Administrator().Delete("/api/v1/keys/" + meeting.ticket_id).status, 404);
}

}  // namespace
}  // namespace plenary::test
