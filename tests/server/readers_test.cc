// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "captioner_client.h"
#include "event_reader.h"
#include "live/reader_copy.h"
#include "running_server.h"

namespace plenary::test {
namespace {

namespace json = boost::json;
using testing::HasSubstr;

class Readers : public testing::Test {
 protected:
  Readers() : meeting_(server_.MakeMeeting()), captioner_(server_, meeting_) {
    captioner_.Hello(meeting_.ticket);
  }

  void Say(const std::string& text) {
    captioner_.Event(++seq_, text);
    captioner_.AckUpTo(seq_);
  }

  SocketClient Socket(const std::string& query = {}) const {
    return {server_.port(), meeting_.TrackPath("/live") + query, "reader"};
  }
  EventReader Events(const std::string& headers = {}) const {
    return {server_.port(), meeting_.TrackPath("/stream"), headers};
  }

  RunningServer server_;
  MadeMeeting meeting_;
  CaptionerClient captioner_;
  std::uint64_t seq_ = 0;
};

json::value Next(SocketClient& socket) {
  return json::parse(socket.Receive().value());
}

// Reads changes until one has this text.
void ReadUntil(SocketClient& socket, const std::string& text) {
  while (socket.Receive().value().find(text) == std::string::npos) {
  }
}

TEST_F(Readers, GetASnapshotAndThenWhatChanges) {
  Say(">> CHAIR: Good");
  auto reader = Socket();
  const auto snapshot = Next(reader);
  EXPECT_EQ(snapshot.at("type"), "snapshot");
  EXPECT_EQ(snapshot.at("state"), "live");
  EXPECT_EQ(snapshot.at("turns").at(0).at("text"), "Good");
  Say(" morning");
  const auto change = Next(reader);
  EXPECT_EQ(change.at("type"), "changes");
  EXPECT_EQ(change.at("changes").at(0).at("append"), " morning");
}

TEST_F(Readers, WhoComeBackGetWhatTheyMissed) {
  Say(">> CHAIR: one");
  auto before = Socket();
  const std::string place(Next(before).at("place").as_string());
  Say(" two");
  auto after = Socket("?place=" + place);
  const auto missed = Next(after);
  EXPECT_EQ(missed.at("type"), "changes");
  EXPECT_EQ(missed.at("changes").at(0).at("append"), " two");
}

TEST_F(Readers, WhoComeBackFromBeforeARestartGetASnapshot) {
  auto reader = Socket("?place=elsewhere:7");
  EXPECT_EQ(Next(reader).at("type"), "snapshot");
}

TEST_F(Readers, WhoDoNotKnowWhereTheyWereAreToldSo) {
  const auto answer = server_.Anonymous().Get(meeting_.TrackPath("/live?place=here"));
  EXPECT_EQ(answer.status, 400);
  EXPECT_EQ(answer.At("/error/field"), "place");
}

TEST_F(Readers, HaveNothingToSay) {
  auto reader = Socket();
  Next(reader);
  reader.SendText("hello?");
  while (reader.Receive()) {
  }
  EXPECT_EQ(reader.close_code(), 1008);
  EXPECT_THAT(reader.close_reason(), HasSubstr("for reading"));
}

TEST_F(Readers, HearOfTheMeetingsEndAndAreSentOff) {
  auto reader = Socket();
  Next(reader);
  server_.SetState(meeting_, "ended");
  const auto state = Next(reader);
  EXPECT_EQ(state.at("type"), "state");
  EXPECT_EQ(state.at("state"), "ended");
  EXPECT_EQ(reader.Receive(), std::nullopt);
  EXPECT_EQ(reader.close_code(), 1008);
  EXPECT_EQ(reader.close_reason(), "the meeting is ended");
}

TEST_F(Readers, SeeACorrectionAtOnce) {
  Say(">> CHAIR: The harbor wall.\n");
  auto reader = Socket();
  const auto snapshot = Next(reader);
  const std::string turn(snapshot.at("turns").at(0).at("id").as_string());
  const auto revised = server_.Editor().Post(meeting_.TrackPath("/turns/" + turn + "/revisions"),
                                             R"({"kind":"text","value":"The harbour wall."})");
  ASSERT_EQ(revised.status, 201) << revised;
  ReadUntil(reader, "The harbour wall.");
}

TEST_F(Readers, OfServerSentEventsGetTheSame) {
  Say(">> CHAIR: one");
  auto events = Events();
  EXPECT_EQ(events.status(), 200);
  const auto snapshot = events.Next().value();
  EXPECT_EQ(snapshot.type, "snapshot");
  EXPECT_EQ(snapshot.data.at("turns").at(0).at("text"), "one");
  EXPECT_EQ(snapshot.data.at("place").as_string(), snapshot.id);
  Say(" two");
  EXPECT_EQ(events.Next().value().type, "changes");
  auto again = Events("Last-Event-ID: " + snapshot.id + "\r\n");
  EXPECT_EQ(again.Next().value().type, "changes");
}

TEST_F(Readers, OfServerSentEventsAreSentOffWhenTheMeetingEnds) {
  auto events = Events();
  events.Next();
  server_.SetState(meeting_, "ended");
  EXPECT_EQ(events.Next().value().type, "state");
  EXPECT_FALSE(events.Next().has_value());
  EXPECT_EQ(Events().status(), 404);
}

TEST_F(Readers, WhoAskAgainAndAgainGetTheSame) {
  Say(">> CHAIR: one");
  const auto first = server_.Anonymous().Get(meeting_.TrackPath("/changes"));
  ASSERT_EQ(first.status, 200) << first;
  const auto snapshot = json::parse(first.body).at("messages").at(0);
  EXPECT_EQ(snapshot.at("turns").at(0).at("text"), "one");
  const std::string place(snapshot.at("place").as_string());
  const auto nothing =
      server_.Anonymous().Get(meeting_.TrackPath("/changes?wait=0&place=" + place));
  EXPECT_EQ(nothing.body, R"({"messages":[]})");
  Say(" two");
  const auto next = server_.Anonymous().Get(meeting_.TrackPath("/changes?place=" + place));
  EXPECT_EQ(json::parse(next.body).at("messages").at(0).at("changes").at(0).at("append"), " two");
}

TEST_F(Readers, WhoWaitTooLongAreToldSo) {
  const auto answer = server_.Anonymous().Get(meeting_.TrackPath("/changes?wait=61"));
  EXPECT_EQ(answer.status, 400);
  EXPECT_EQ(answer.At("/error/field"), "wait");
}

TEST_F(Readers, FetchEarlierPartsThatMayBeKeptForEver) {
  for (int n = 1; n <= 70; ++n) Say(n % 2 == 0 ? ">> CHAIR: Boat.\n\n" : ">> CLERK: Boat.\n\n");
  auto reader = Socket();
  const auto snapshot = Next(reader);
  ASSERT_EQ(snapshot.at("segments").as_array().size(), 1u);
  const std::string whole(snapshot.at("place").as_string());
  const std::string place = whole.substr(0, whole.find(':') + 1) +
                            std::to_string(snapshot.at("segments").at(0).to_number<int>());
  const auto kept = server_.Anonymous().Get(meeting_.TrackPath("/segments/1?place=" + place));
  ASSERT_EQ(kept.status, 200) << kept;
  EXPECT_EQ(kept.headers.at("cache-control"), "public, max-age=31536000, immutable");
  EXPECT_EQ(json::parse(kept.body).at("turns").as_array().size(), 50u);
  const auto unsure = server_.Anonymous().Get(meeting_.TrackPath("/segments/1"));
  EXPECT_EQ(unsure.headers.at("cache-control"), "no-cache");
  EXPECT_EQ(unsure.headers.at("etag"), kept.headers.at("etag"));
  EXPECT_EQ(server_.Anonymous().Get(meeting_.TrackPath("/segments/2")).status, 404);
  EXPECT_EQ(server_.Anonymous().Get(meeting_.TrackPath("/segments/one")).status, 404);
}

TEST_F(Readers, MaySayWhatTheyHaveOnTheScreen) {
  Say(">> CHAIR: one");
  auto reader = Socket();
  const std::string place(Next(reader).at("place").as_string());
  reader.SendText(R"({"type":"shown","place":")" + place + R"("})");
  Say(" two");
  EXPECT_EQ(Next(reader).at("type"), "changes");
}

TEST(ChangingTrack, TellsItsReadersWhatTheirCopiesAddUpTo) {
  server::Limits limits;
  limits.check_time = std::chrono::milliseconds(5);
  const RunningServer server(limits);
  const auto meeting = server.MakeMeeting();
  CaptionerClient captioner(server, meeting);
  captioner.Hello(meeting.ticket);
  SocketClient reader(server.port(), meeting.TrackPath("/live"), "reader");
  live::ReaderCopy copy;
  copy.Apply(reader.Receive().value());
  captioner.Event(1, ">> CHAIR: Good morning.");
  while (copy.checks() == 0) copy.Apply(reader.Receive().value());
  EXPECT_EQ(copy.texts(), std::vector<std::string>{"Good morning."});
}

TEST(TooManyReaders, AreToldToComeBackLater) {
  server::Limits limits;
  limits.readers_per_address = 1;
  const RunningServer server(limits);
  const auto meeting = server.MakeMeeting();
  const SocketClient first(server.port(), meeting.TrackPath("/live"), "reader");
  const auto refused = server.Anonymous().Get(meeting.TrackPath("/changes"));
  EXPECT_EQ(refused.status, 429);
  EXPECT_EQ(refused.headers.at("retry-after"), "30");
  EXPECT_EQ(refused.At("/error/field"), "readers");
}

TEST(SilentTrack, ShowsItsReadersThatItIsThere) {
  server::Limits limits;
  limits.heartbeat = std::chrono::milliseconds(20);
  const RunningServer server(limits);
  const auto meeting = server.MakeMeeting();
  EventReader events(server.port(), meeting.TrackPath("/stream"));
  EXPECT_EQ(events.NextComment(), ":");
}

}  // namespace
}  // namespace plenary::test
