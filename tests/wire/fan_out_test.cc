// SPDX-License-Identifier: Apache-2.0
#include "plenary/wire/fan_out.h"

#include <gmock/gmock.h>

#include "plenary/wire/deflate.h"
#include "wire/fake_connections.h"
#include "wire/peer_frames.h"

namespace plenary::wire {
namespace {

using std::chrono::milliseconds;
using test::PeerClose;
using test::PingFrame;
using test::TextFrame;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::size_t kAll = 1'000'000;

Bytes Shared(std::string bytes) {
  return std::make_shared<const std::string>(std::move(bytes));
}

std::string Frame(std::string_view payload, Opcode opcode = Opcode::text) {
  std::string frame;
  AppendFrame(frame, opcode, payload);
  return frame;
}

const std::string kPongOfLife("\x8a\x00", 2);

// Readers are numbered like their connections.
class FanOutTest : public testing::Test {
 protected:
  explicit FanOutTest(std::size_t lag_bytes = 1000)
      : limits_{lag_bytes, milliseconds(100), milliseconds(50)} {}

  void Join(int connection, ChannelId channel = 1, Line line = Line::socket,
            std::string said = {}) {
    wire::Join join{channel, line, connection, static_cast<PeerId>(connection), false, {}, {}};
    join.first = {Shared("greeting.")};
    join.said = std::move(said);
    fan_out_.Take(std::move(join), now_);
  }

  // To all kinds of lines the same bytes.
  void Publish(const std::string& frame, ChannelId channel = 1) {
    const Bytes bytes = Shared(frame);
    fan_out_.Take(wire::Publish{channel, {bytes, bytes, bytes}}, now_);
  }
  void PublishAndSend(const std::string& frame, ChannelId channel = 1) {
    Publish(frame, channel);
    Work();
  }
  void Work() {
    for (int turns = 0; fan_out_.Work(kAll); ++turns) ASSERT_LT(turns, 1'000);
  }

  void Restart(int connection, const std::string& snapshot) {
    fan_out_.Take(wire::Restart{Id(connection), Shared(snapshot)}, now_);
  }

  // The connection takes `bytes` more, and that is told.
  void MakeRoom(int connection, std::size_t bytes = test::FakeConnections::kAny) {
    lines_[connection].room = bytes;
    fan_out_.OnWritable(Id(connection), now_);
  }
  void Hear(int connection, const std::string& bytes) {
    lines_[connection].to_say += bytes;
    fan_out_.OnReadable(Id(connection), now_);
  }
  void Pass(milliseconds time) {
    now_ += time;
    fan_out_.Tick(now_);
    Work();
  }

  ReaderId Id(int connection) { return lines_[connection].reader.value(); }
  const std::string& Sent(int connection) { return lines_[connection].sent; }

  // The news of one kind.
  template <class Kind>
  std::vector<Kind> News() {
    std::vector<Kind> some;
    for (auto& one : fan_out_.TakeNews())
      if (auto* found = std::get_if<Kind>(&one)) some.push_back(std::move(*found));
    return some;
  }

  FanOut::Time now_{};
  FanOutLimits limits_;
  test::FakeConnections lines_;
  FanOut fan_out_{lines_, limits_};
};

// --- who follows
// ----------------------------------------------------------------------------------

TEST_F(FanOutTest, AReaderIsGreetedAndThenSentWhatIsPublished) {
  PublishAndSend(Frame("before it came"));
  Join(1);
  EXPECT_EQ(Sent(1), "greeting.");
  PublishAndSend(Frame("one"));
  PublishAndSend(Frame("two"));
  EXPECT_EQ(Sent(1), "greeting." + Frame("one") + Frame("two"));
}

TEST_F(FanOutTest, EachChannelAndEachKindOfLineIsSentItsOwn) {
  Join(1, 1, Line::socket);
  Join(2, 1, Line::packed_socket);
  Join(3, 1, Line::event_stream);
  Join(4, 2, Line::socket);
  fan_out_.Take(wire::Publish{1, {Shared("plain"), Shared("packed"), nullptr}}, now_);
  Work();
  EXPECT_EQ(Sent(1), "greeting.plain");
  EXPECT_EQ(Sent(2), "greeting.packed");
  EXPECT_EQ(Sent(3), "greeting.");
  EXPECT_EQ(Sent(4), "greeting.");
}

TEST_F(FanOutTest, WhatGathersGoesOutAsOne) {
  Join(1);
  Publish(Frame("one"));
  Publish(Frame("two"));
  const std::size_t before = lines_[1].sends;
  Work();
  EXPECT_EQ(lines_[1].sends, before + 1);
  EXPECT_EQ(Sent(1), "greeting." + Frame("one") + Frame("two"));
}

TEST_F(FanOutTest, AConnectionThatCannotBeWatchedIsClosed) {
  lines_[1].can_be_watched = false;
  Join(1);
  EXPECT_TRUE(lines_[1].is_closed);
  EXPECT_THAT(News<Left>(), SizeIs(1));
  EXPECT_EQ(fan_out_.readers(), 0u);
}

TEST_F(FanOutTest, ReadersThatAreLeftAreClosedAtTheEnd) {
  auto fan_out = std::make_unique<FanOut>(lines_, limits_);
  wire::Join join{1, Line::socket, 7, 7, false, {}, {}};
  fan_out->Take(std::move(join), now_);
  fan_out.reset();
  EXPECT_TRUE(lines_[7].is_closed);
}

// --- connections that take little
// -----------------------------------------------------------------

TEST_F(FanOutTest, ABreakAtAnyByteLosesAndDoublesNothing) {
  const std::string all = "greeting." + Frame("one") + Frame("two") + Frame("three");
  for (std::size_t room = 0; room <= all.size(); ++room) {
    const int connection = static_cast<int>(room) + 1;
    lines_[connection].room = room;
    Join(connection, connection);
    Publish(Frame("one"), connection);
    PublishAndSend(Frame("two"), connection);
    EXPECT_EQ(Sent(connection), all.substr(0, std::min(room, all.size() - Frame("three").size())));
    PublishAndSend(Frame("three"), connection);
    MakeRoom(connection);
    EXPECT_EQ(Sent(connection), all) << room;
  }
}

TEST_F(FanOutTest, AReaderThatTakesAByteAtATimeGetsAllOfThem) {
  lines_[1].room = 0;
  Join(1);
  Publish(Frame("one"));
  PublishAndSend(Frame("two"));
  const std::string all = "greeting." + Frame("one") + Frame("two");
  for (std::size_t i = 0; i < all.size(); ++i) MakeRoom(1, 1);
  EXPECT_EQ(Sent(1), all);
}

TEST_F(FanOutTest, NobodyWaitsForAConnectionThatTakesNothing) {
  Join(1);
  Join(2);
  lines_[1].room = 0;
  PublishAndSend(Frame("one"));
  const std::size_t tries = lines_[1].sends;
  PublishAndSend(Frame("two"));
  EXPECT_EQ(Sent(2), "greeting." + Frame("one") + Frame("two"));
  EXPECT_EQ(lines_[1].sends, tries) << "it is not tried again before it is told to have room";
  MakeRoom(1);
  EXPECT_EQ(Sent(1), Sent(2));
}

// --- readers that fall behind
// ---------------------------------------------------------------------

TEST_F(FanOutTest, WhoFallsTooFarBehindIsGivenASnapshotForTheRest) {
  Join(1);
  lines_[1].room = 0;
  for (int i = 0; i < 40; ++i) PublishAndSend(Frame(std::string(100, 'x')));
  EXPECT_THAT(News<FellBehind>(), IsEmpty()) << "not as long as it takes nothing";
  MakeRoom(1);
  const auto behind = News<FellBehind>();
  ASSERT_THAT(behind, SizeIs(1));
  EXPECT_EQ(behind[0].reader, Id(1));
  PublishAndSend(Frame("is in the snapshot"));
  Restart(1, "snapshot.");
  PublishAndSend(Frame("after"));
  EXPECT_EQ(Sent(1), "greeting.snapshot." + Frame("after"));
}

TEST_F(FanOutTest, WhoFallsBehindWithinAFrameEndsItFirst) {
  const std::string begun = Frame("begun");
  for (std::size_t sent = 1; sent < begun.size(); ++sent) {
    const int connection = static_cast<int>(sent);
    Join(connection, connection);
    lines_[connection].room = sent;
    PublishAndSend(begun, connection);
    for (int i = 0; i < 40; ++i) PublishAndSend(Frame(std::string(100, 'x')), connection);
    MakeRoom(connection);
    ASSERT_THAT(News<FellBehind>(), SizeIs(1));
    Restart(connection, "snapshot.");
    EXPECT_EQ(Sent(connection), "greeting." + begun + "snapshot.") << sent;
  }
}

// A frame may be longer than what is sent in one call.
class PatientFanOutTest : public FanOutTest {
 protected:
  PatientFanOutTest() : FanOutTest(2'000'000) {}
};

TEST_F(PatientFanOutTest, AVeryLongFrameIsEndedTooBeforeTheSnapshot) {
  Join(1);
  const std::string begun = Frame(std::string(3'000'000, 'b'));
  lines_[1].room = 5;
  PublishAndSend(begun);
  MakeRoom(1);
  ASSERT_THAT(News<FellBehind>(), SizeIs(1));
  Restart(1, "snapshot.");
  EXPECT_TRUE(Sent(1) == "greeting." + begun + "snapshot.") << Sent(1).size();
}

TEST_F(FanOutTest, WhoIsWithinTheLagMissesNothing) {
  Join(1);
  lines_[1].room = 0;
  std::string all = "greeting.";
  for (int i = 0; i < 9; ++i) {
    PublishAndSend(Frame(std::string(100, 'x')));
    all += Frame(std::string(100, 'x'));
  }
  MakeRoom(1);
  EXPECT_EQ(Sent(1), all);
  EXPECT_THAT(News<FellBehind>(), IsEmpty());
}

TEST_F(FanOutTest, ASnapshotThatIsNotTakenEitherIsNotPiledUp) {
  Join(1);
  lines_[1].room = 0;
  const auto snapshot = Shared(std::string(500, 's'));
  for (int i = 0; i < 40; ++i) PublishAndSend(Frame(std::string(100, 'x')));
  MakeRoom(1, 0);
  ASSERT_THAT(News<FellBehind>(), SizeIs(1));
  fan_out_.Take(wire::Restart{Id(1), snapshot}, now_);
  for (int round = 0; round < 5; ++round) {
    for (int i = 0; i < 40; ++i) PublishAndSend(Frame(std::string(100, 'x')));
    MakeRoom(1, 1);
    EXPECT_THAT(News<FellBehind>(), IsEmpty());
  }
  EXPECT_EQ(snapshot.use_count(), 2);
  MakeRoom(1);
  EXPECT_THAT(News<FellBehind>(), SizeIs(1));
  EXPECT_EQ(Sent(1), "greeting." + *snapshot);
  EXPECT_EQ(snapshot.use_count(), 1);
}

TEST_F(FanOutTest, ARestartThatNobodyAskedForIsPassedOver) {
  Join(1);
  Restart(1, "snapshot.");
  EXPECT_EQ(Sent(1), "greeting.");
}

// What slow readers hold of the frames that were published, in whole; the frames stand for memory.
TEST_F(FanOutTest, WhatWasPublishedIsNotKeptForTheSlow) {
  Join(1);
  lines_[1].room = 0;
  const auto frame = Shared(Frame(std::string(100, 'x')));
  for (int i = 0; i < 1'000; ++i) {
    fan_out_.Take(wire::Publish{1, {frame, nullptr, nullptr}}, now_);
    Work();
  }
  EXPECT_EQ(frame.use_count(), 1);
  MakeRoom(1);
  EXPECT_LE(Sent(1).size(), 9 + 2 * limits_.lag_bytes);
}

// --- what readers say
// -----------------------------------------------------------------------------

TEST_F(FanOutTest, WhatAReaderSaysIsTold) {
  Join(1, 5, Line::socket, TextFrame("with the request").substr(0, 4));
  Hear(1, TextFrame("with the request").substr(4) + TextFrame("later"));
  const auto said = News<Said>();
  ASSERT_THAT(said, SizeIs(2));
  EXPECT_EQ(said[0].channel, 5u);
  EXPECT_EQ(said[0].message, "with the request");
  EXPECT_EQ(said[1].message, "later");
}

TEST_F(FanOutTest, WhatAReaderSaysMayBeCompressed) {
  Join(1, 1, Line::packed_socket);
  const std::string packed = Deflater().Deflate("hello");
  Hear(1, test::BytesOf({.payload = packed, .reserved = 4}));
  ASSERT_THAT(News<Said>(), SizeIs(1));
}

TEST_F(FanOutTest, PingsAreAnsweredInOrderWithTheirPayload) {
  Join(1);
  Hear(1, PingFrame("a") + PingFrame("") + PingFrame("c"));
  Hear(1, PingFrame("d"));
  EXPECT_EQ(Sent(1), "greeting." + Frame("a", Opcode::pong) + Frame("", Opcode::pong) +
                         Frame("c", Opcode::pong) + Frame("d", Opcode::pong));
}

TEST_F(FanOutTest, APongWaitsForTheEndOfAFrame) {
  const std::string frame = Frame("published");
  for (std::size_t sent = 1; sent < frame.size(); ++sent) {
    const int connection = static_cast<int>(sent);
    Join(connection, connection);
    lines_[connection].room = sent;
    PublishAndSend(frame, connection);
    PublishAndSend(Frame("next"), connection);
    Hear(connection, PingFrame("p"));
    MakeRoom(connection);
    EXPECT_EQ(Sent(connection), "greeting." + frame + Frame("p", Opcode::pong) + Frame("next"));
  }
}

TEST_F(FanOutTest, OfPingsThatWaitTheLastOneIsAnswered) {
  Join(1);
  lines_[1].room = 1;
  PublishAndSend(Frame("x"));
  for (int i = 0; i < 100; ++i) Hear(1, PingFrame("p" + std::to_string(i)));
  MakeRoom(1);
  EXPECT_EQ(Sent(1), "greeting." + Frame("x") + Frame("p99", Opcode::pong));
}

TEST_F(FanOutTest, AnEventStreamHasNothingToHear) {
  Join(1, 1, Line::event_stream);
  Hear(1, "GET / HTTP/1.1\r\n\r\n");
  EXPECT_THAT(fan_out_.TakeNews(), IsEmpty());
  EXPECT_EQ(Sent(1), "greeting.");
  lines_[1].is_gone = true;
  Hear(1, "");
  EXPECT_THAT(News<Left>(), SizeIs(1));
}

TEST_F(FanOutTest, NobodyWaitsForAReaderThatNeverStopsTalking) {
  Join(1, 1, Line::event_stream);
  Join(2, 2);
  lines_[1].talks_forever = true;
  Hear(1, std::string(20'000, 'x'));  // comes back
  Publish(Frame("one"), 2);
  EXPECT_TRUE(fan_out_.Work(kAll)) << "there is more to hear";
  EXPECT_EQ(Sent(2), "greeting." + Frame("one"));
  lines_[1].talks_forever = false;
  Work();
  EXPECT_THAT(lines_[1].to_say, IsEmpty());
}

// --- good-byes
// ------------------------------------------------------------------------------------

TEST_F(FanOutTest, ACloseIsAnsweredAndTheConnectionEnds) {
  Join(1);
  Hear(1, PeerClose(4321, "I go"));
  EXPECT_EQ(Sent(1), "greeting." + CloseFrame(4321, ""));
  EXPECT_EQ(lines_[1].ends_of_sending, 1);
  EXPECT_FALSE(lines_[1].is_closed);
  lines_[1].is_gone = true;
  Hear(1, "");
  EXPECT_TRUE(lines_[1].is_closed);
  const auto left = News<Left>();
  ASSERT_THAT(left, SizeIs(1));
  EXPECT_EQ(left[0].peer, 1u);
}

TEST_F(FanOutTest, WhoBreaksTheRulesIsToldWhichAndSentOff) {
  Join(1);
  Hear(1, PingFrame("p") + test::BytesOf({.payload = "x", .is_masked = false}));
  EXPECT_TRUE(Sent(1).starts_with("greeting." + Frame("p", Opcode::pong) + "\x88"));
  EXPECT_NE(Sent(1).find("\x03\xea"), std::string::npos);
  EXPECT_EQ(lines_[1].ends_of_sending, 1);
  const std::string sent = Sent(1);
  Hear(1, TextFrame("more"));
  PublishAndSend(Frame("more"));
  EXPECT_EQ(Sent(1), sent);
  EXPECT_THAT(News<Said>(), IsEmpty());
}

TEST_F(FanOutTest, ReadersSendNoBinaryMessages) {
  Join(1);
  Hear(1, test::BytesOf({.opcode = Opcode::binary, .payload = "x"}));
  EXPECT_NE(Sent(1).find("\x03\xf0"), std::string::npos);
}

TEST_F(FanOutTest, AllAreSentOffAfterWhatWasPublished) {
  Join(1);
  Join(2, 1, Line::event_stream);
  Join(3, 2);
  Publish(Frame("last words"));
  fan_out_.Take(SendOff{1, true, kGoingAway, "back soon"}, now_);
  EXPECT_EQ(Sent(1), "greeting." + Frame("last words") + CloseFrame(1001, "back soon"));
  EXPECT_EQ(Sent(2), "greeting." + Frame("last words"));
  EXPECT_EQ(lines_[1].ends_of_sending, 1);
  EXPECT_EQ(lines_[2].ends_of_sending, 1);
  PublishAndSend(Frame("nobody hears this"));
  EXPECT_EQ(lines_[1].ends_of_sending, 1);
  EXPECT_EQ(Sent(2), "greeting." + Frame("last words"));
  EXPECT_EQ(Sent(3), "greeting.");
}

TEST_F(FanOutTest, TheTrustedMayStay) {
  Join(1);
  wire::Join trusted{1, Line::socket, 2, 2, true, {}, {}};
  fan_out_.Take(std::move(trusted), now_);
  fan_out_.Take(SendOff{1, false, kPolicyViolation, "closed"}, now_);
  PublishAndSend(Frame("among us"));
  EXPECT_EQ(Sent(1), "greeting." + CloseFrame(1008, "closed"));
  EXPECT_EQ(Sent(2), Frame("among us"));
}

TEST_F(FanOutTest, ACloseWaitsForTheEndOfAFrameAndForNoMore) {
  const std::string frame = Frame("published");
  for (std::size_t sent = 1; sent < frame.size(); ++sent) {
    const int connection = static_cast<int>(sent);
    Join(connection, connection);
    lines_[connection].room = sent;
    PublishAndSend(frame, connection);
    PublishAndSend(Frame("not any more"), connection);
    fan_out_.Take(Dismiss{Id(connection), kPolicyViolation, "no"}, now_);
    EXPECT_EQ(lines_[connection].ends_of_sending, 0);
    MakeRoom(connection);
    EXPECT_EQ(Sent(connection), "greeting." + frame + CloseFrame(1008, "no")) << sent;
    EXPECT_EQ(lines_[connection].ends_of_sending, 1);
  }
}

TEST_F(FanOutTest, WhoWaitsForASnapshotCanBeSentOff) {
  Join(1);
  lines_[1].room = 0;
  for (int i = 0; i < 40; ++i) PublishAndSend(Frame(std::string(100, 'x')));
  MakeRoom(1);
  fan_out_.Take(Dismiss{Id(1), kPolicyViolation, "no"}, now_);
  Restart(1, "too late");
  EXPECT_EQ(Sent(1), "greeting." + CloseFrame(1008, "no"));
}

TEST_F(FanOutTest, WhoDoesNotAnswerACloseIsClosedAfterAWhile) {
  Join(1);
  fan_out_.Take(Dismiss{Id(1), kPolicyViolation, "no"}, now_);
  Pass(milliseconds(49));
  EXPECT_FALSE(lines_[1].is_closed);
  Pass(milliseconds(1));
  EXPECT_TRUE(lines_[1].is_closed);
  EXPECT_THAT(News<Left>(), SizeIs(1));
}

TEST_F(FanOutTest, ADismissalWithoutWordsEndsTheConnection) {
  Join(1);
  fan_out_.Take(Dismiss{Id(1), kWithoutWords, ""}, now_);
  EXPECT_EQ(Sent(1), "greeting.");
  EXPECT_TRUE(lines_[1].is_closed);
}

// --- those who leave
// ------------------------------------------------------------------------------

TEST_F(FanOutTest, AReaderThatIsGoneWhenItIsVisitedKeepsNobodyFromTheirs) {
  for (int gone = 1; gone <= 4; ++gone) {
    for (int reader = 1; reader <= 4; ++reader) Join(10 * gone + reader, gone);
    lines_[10 * gone + gone].is_gone = true;
    PublishAndSend(Frame("one"), gone);
    EXPECT_TRUE(lines_[10 * gone + gone].is_closed);
    for (int reader = 1; reader <= 4; ++reader) {
      const std::string sent = "greeting." + (reader == gone ? "" : Frame("one"));
      EXPECT_EQ(Sent(10 * gone + reader), sent);
    }
    EXPECT_THAT(News<Left>(), SizeIs(1));
  }
}

TEST_F(FanOutTest, AReaderThatComesDuringARoundKeepsNobodyFromTheirs) {
  for (int reader = 1; reader <= 3; ++reader) Join(reader);
  Publish(Frame("one"));
  fan_out_.Work(1);
  Publish(Frame("two"));  // the round begins anew, at the second reader
  Join(4);
  Work();
  for (int reader = 1; reader <= 3; ++reader)
    EXPECT_EQ(Sent(reader), "greeting." + Frame("one") + Frame("two")) << reader;
  PublishAndSend(Frame("three"));
  EXPECT_EQ(Sent(1), "greeting." + Frame("one") + Frame("two") + Frame("three"));
}

TEST_F(FanOutTest, AllMayLeaveInOneVisit) {
  for (int reader = 1; reader <= 200; ++reader) Join(reader);
  for (int reader = 1; reader <= 200; ++reader) lines_[reader].is_gone = true;
  PublishAndSend(Frame("one"));
  EXPECT_EQ(fan_out_.readers(), 0u);
  EXPECT_THAT(News<Left>(), SizeIs(200));
  Pass(milliseconds(1));
  Join(201);
  PublishAndSend(Frame("two"));
  EXPECT_EQ(Sent(201), "greeting." + Frame("two"));
}

TEST_F(FanOutTest, ASlotThatIsUsedAgainIsAnotherReader) {
  Join(1);
  const ReaderId before = Id(1);
  lines_[1].is_gone = true;
  Hear(1, "");
  Join(2);
  EXPECT_EQ(Id(2).slot, before.slot);
  EXPECT_NE(Id(2).generation, before.generation);
  fan_out_.Take(Dismiss{before, kPolicyViolation, "no"}, now_);
  fan_out_.OnReadable(before, now_);
  fan_out_.OnWritable(before, now_);
  fan_out_.Take(wire::Restart{before, Shared("snapshot.")}, now_);
  EXPECT_EQ(Sent(2), "greeting.");
  EXPECT_FALSE(lines_[2].is_closed);
  EXPECT_EQ(fan_out_.readers(), 1u);
}

// --- time and turns
// -------------------------------------------------------------------------------

TEST_F(FanOutTest, ASilentLineIsSentASignOfLife) {
  Join(1);
  Join(2, 1, Line::event_stream);
  Pass(milliseconds(99));
  EXPECT_EQ(Sent(1), "greeting.");
  PublishAndSend(Frame("speaks"));
  Pass(milliseconds(99));
  EXPECT_EQ(Sent(1), "greeting." + Frame("speaks"));
  Pass(milliseconds(1));
  EXPECT_EQ(Sent(1), "greeting." + Frame("speaks") + kPongOfLife);
  EXPECT_EQ(Sent(2), "greeting." + Frame("speaks") + ":\n\n");
}

TEST_F(FanOutTest, ChannelsTakeTurns) {
  for (int reader = 1; reader <= 500; ++reader) Join(reader, 1);
  Join(501, 2);
  Publish(Frame("to many"), 1);
  Publish(Frame("to one"), 2);
  EXPECT_TRUE(fan_out_.Work(100));
  EXPECT_EQ(Sent(501), "greeting." + Frame("to one"));
  for (int flood = 0; flood < 10; ++flood) {
    Publish(Frame("to many"), 1);
    Publish(Frame("again"), 2);
    fan_out_.Work(100);
  }
  EXPECT_TRUE(Sent(501).ends_with(Frame("again"))) << "under a flood as well";
  Work();
}

TEST_F(FanOutTest, AllReadersOfAFloodedChannelAreVisited) {
  for (int reader = 1; reader <= 100; ++reader) Join(reader);
  for (int turn = 0; turn < 10; ++turn) {
    Publish(Frame("x"));
    fan_out_.Work(10);
  }
  for (int reader = 1; reader <= 100; ++reader) EXPECT_GT(Sent(reader).size(), 9u) << reader;
}

}  // namespace
}  // namespace plenary::wire
