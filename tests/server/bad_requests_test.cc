// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include <boost/asio/ip/tcp.hpp>

#include "running_server.h"

namespace plenary::test {
namespace {

using testing::HasSubstr;
using testing::StartsWith;
using namespace std::string_literals;

// A body that POST /api/v1/meetings refuses, and how.
struct Row {
  const char* what;
  std::string body;
  const char* field;
  const char* message;
};

const Row kRows[] = {
    {"NotJson", "{title}", "body", "the body is not JSON from byte 1 on"},
    {"CutOff", R"({"title":"a)", "body", "the body is not JSON from byte 11 on"},
    {"TwoValues", R"({"title":"a"} {})", "body", "the body is not JSON from byte 14 on"},
    {"AList", "[]", "body", "the body is a JSON object, and not a list"},
    {"NotUtf8", "{\"title\":\"caf\xe9\"}", "body", "the body is not UTF-8 at byte 13"},
    {"ANulByte", "{\"title\":\"a\0b\"}"s, "body", "the body has a NUL at byte 11"},
    {"AnEscapedNul", R"({"title":"a\u0000b"})", "title",
     "title has a NUL in it, which no text may have"},
    {"Missing", "{}", "title", "title is missing: a text was expected"},
    {"Blank", R"({"title":"  "})", "title", "title is empty: a text was expected"},
    {"WrongType", R"({"title":7})", "title", "title is a text, and not a number"},
    {"UnknownField", R"({"title":"a","colour":"red"})", "colour",
     "colour is unknown; known are body, languages, number, roster, series, starts_at, title, "
     "tracks, visibility"},
    {"NotOneOf", R"({"title":"a","visibility":"secret"})", "visibility",
     "visibility is public, unlisted or restricted, and not \"secret\""},
    {"NotWhole", R"({"title":"a","number":1.5})", "number",
     "number is a whole number from 0 to 1000000"},
    {"NotADate", R"({"title":"a","starts_at":"soon"})", "starts_at",
     "starts_at is a date and time such as \"2021-06-09T12:00Z\""},
    {"NotALanguage", R"({"title":"a","languages":["en","?"]})", "languages[1]",
     "languages[1] is a BCP 47 language tag such as \"en\" or \"pt-BR\""},
    {"ATrackWithout", R"({"title":"a","tracks":[{"kind":"floor"}]})", "tracks[0].language",
     "tracks[0].language is missing: a text was expected"},
    {"ATrackOfWrongShape", R"({"title":"a","tracks":["en"]})", "tracks[0]",
     "tracks[0] is an object, and not a text"},
    {"TwoFloors", R"({"title":"a","tracks":[{"language":"en"},{"language":"fr"}]})",
     "tracks[1].kind", "tracks[1].kind is floor, and a meeting has one floor track"},
};

TEST(BadRequests, AreToldWhichFieldIsWrongAndWhatWasExpected) {
  const RunningServer server;
  const auto administrator = server.Administrator();
  for (const Row& row : kRows) {
    SCOPED_TRACE(row.what);
    const auto answer = administrator.Post("/api/v1/meetings", row.body);
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(answer.At("/error/code"), "bad_input");
    EXPECT_EQ(answer.At("/error/field"), row.field);
    EXPECT_EQ(answer.At("/error/message"), row.message);
  }
  EXPECT_EQ(administrator.Get("/api/v1/meetings").body, R"({"meetings":[]})");
}

TEST(BadRequests, NameTheFieldOfARoster) {
  const RunningServer server;
  const auto answer = server.Administrator().Post(
      "/api/v1/meetings", R"({"title":"a","roster":{"people":[{"name":"Ana"},{"name":7}]}})");
  EXPECT_EQ(answer.status, 400);
  EXPECT_EQ(answer.At("/error/field"), "roster.people[1].name");
}

TEST(BadRequests, NameTheParameterOfASearch) {
  const RunningServer server;
  const std::pair<const char*, const char*> kQueries[] = {{"", "q"},
                                                          {"?q=%ff", "q"},
                                                          {"?q=a%00b", "q"},
                                                          {"?q=a&limit=0", "limit"},
                                                          {"?q=a&limit=ten", "limit"},
                                                          {"?q=a&offset=-1", "offset"}};
  for (const auto& [query, field] : kQueries) {
    SCOPED_TRACE(query);
    const auto answer = server.Anonymous().Get("/api/v1/search" + std::string(query));
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(answer.At("/error/field"), field);
  }
  EXPECT_EQ(server.Anonymous().Get("/api/v1/search?q=a&meeting=m-nobody").status, 404);
}

TEST(BadRequests, OfTenMegabytesAreRefusedAndHarmNobody) {
  const RunningServer server;
  const std::string body = R"({"title":")" + std::string(10 * 1024 * 1024, 'a') + "\"}";
  const auto answer = server.Administrator().Post("/api/v1/meetings", body);
  EXPECT_EQ(answer.status, 413);
  EXPECT_EQ(answer.At("/error/code"), "too_large");
  EXPECT_EQ(answer.At("/error/message"), "a request's body has at most 1048576 bytes");
  EXPECT_EQ(server.Anonymous().Get("/api/v1/health").status, 200);
}

TEST(BadRequests, OfManyPartsAreRefusedTooWhenTheyGrowTooLarge) {
  const RunningServer server;
  boost::asio::ip::tcp::iostream stream("127.0.0.1", std::to_string(server.port()));
  stream << "POST /api/v1/meetings HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
  const std::string part(64 * 1024, 'a');
  for (int i = 0; i < 20; ++i) stream << "10000\r\n" << part << "\r\n";
  stream << "0\r\n\r\n" << std::flush;
  std::string status;
  std::getline(stream, status);
  EXPECT_THAT(status, StartsWith("HTTP/1.1 413 "));
}

TEST(BadRequests, ThatAreNoHttpAreAnswered) {
  const RunningServer server;
  boost::asio::ip::tcp::iostream stream("127.0.0.1", std::to_string(server.port()));
  stream << "hello\r\n\r\n" << std::flush;
  std::string status;
  std::getline(stream, status);
  EXPECT_THAT(status, StartsWith("HTTP/1.1 400 "));
}

TEST(BadRequests, WithEndlessHeadersAreRefused) {
  const RunningServer server;
  const auto chatty = server.Anonymous().With("X-Long", std::string(20'000, 'a'));
  const auto answer = chatty.Get("/api/v1/health");
  EXPECT_EQ(answer.status, 431);
}

TEST(BadRequests, ToNoPlaceOrWithTheWrongMethodAreToldSo) {
  const RunningServer server;
  const auto nowhere = server.Anonymous().Get("/api/v1/nowhere");
  EXPECT_EQ(nowhere.status, 404);
  EXPECT_EQ(nowhere.At("/error/message"), "there is nothing at this address");
  const auto wrong = server.Anonymous().Ask("DELETE", "/api/v1/meetings");
  EXPECT_EQ(wrong.status, 405);
  EXPECT_EQ(wrong.headers.at("allow"), "GET, POST");
  EXPECT_EQ(server.Anonymous().Ask("OPTIONS", "/api/v1/meetings").status, 204);
}

TEST(BadRequests, ForAHeadGetTheHeadOnly) {
  const RunningServer server;
  const auto head = server.Anonymous().Ask("HEAD", "/api/v1/health");
  EXPECT_EQ(head.status, 200);
  EXPECT_EQ(head.body, "");
  EXPECT_GT(std::stoi(head.headers.at("content-length")), 0);
}

TEST(BadRequests, ForASocketWithoutAnUpgradeAreToldSo) {
  const RunningServer server;
  const auto meeting = server.MakeMeeting();
  EXPECT_EQ(server.Anonymous().Get(meeting.TrackPath("/live")).status, 426);
  const auto answer = server.Anonymous().Get(meeting.TrackPath("/caption"));
  EXPECT_EQ(answer.status, 426);
  EXPECT_EQ(answer.headers.at("upgrade"), "websocket");
}

}  // namespace
}  // namespace plenary::test
