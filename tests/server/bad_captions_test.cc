// SPDX-License-Identifier: Apache-2.0
// What a captioner's program can do wrong, and the answer to it. After each, what the track held is
// still there, and a second track goes on as if nothing had been.
#include <gmock/gmock.h>

#include "captioner_client.h"
#include "running_server.h"

namespace plenary::test {
namespace {

using testing::HasSubstr;
using testing::Optional;
using namespace std::string_literals;

class BadCaptions : public testing::Test {
 protected:
  BadCaptions() : BadCaptions(server::Limits()) {}
  explicit BadCaptions(const server::Limits& limits)
      : server_(limits),
        meeting_(server_.MakeMeeting()),
        other_(server_.MakeMeeting()),
        captioner_(server_, meeting_),
        neighbour_(server_, other_) {
    captioner_.Hello(meeting_.ticket);
    captioner_.Event(1, "kept ");
    captioner_.AckUpTo(1);
    neighbour_.Hello(other_.ticket);
    neighbour_.Event(1, "before ");
    neighbour_.AckUpTo(1);
  }

  ~BadCaptions() override {
    neighbour_.Event(2, "after");
    neighbour_.AckUpTo(2);
    EXPECT_EQ(TextOf(other_), "before after");
    EXPECT_THAT(TextOf(meeting_), testing::StartsWith("kept "));
  }

  std::string TextOf(const MadeMeeting& meeting) const {
    return server_.Administrator().Get(meeting.TrackPath("/text")).body;
  }

  // The answer to a message.
  live::Refusal RefusalOf(const std::string& message) {
    captioner_.socket().SendText(message);
    return captioner_.Refusal();
  }

  // The connection still takes events.
  void ExpectGoesOn() {
    captioner_.Event(2, "on");
    captioner_.AckUpTo(2);
    EXPECT_EQ(TextOf(meeting_), "kept on");
  }

  RunningServer server_;
  MadeMeeting meeting_;
  MadeMeeting other_;
  CaptionerClient captioner_;
  CaptionerClient neighbour_;
};

TEST_F(BadCaptions, TextThatIsNotUtf8FailsTheConnectionAsTheWebSocketRfcWantsIt) {
  captioner_.socket().SendText("{\"type\":\"event\",\"seq\":2,\"append\":\"caf\xe9\"}");
  EXPECT_EQ(captioner_.Closed(), 1007);
  EXPECT_EQ(TextOf(meeting_), "kept ");
}

TEST_F(BadCaptions, ABinaryMessageThatIsNotUtf8IsToldWhere) {
  captioner_.socket().SendBinary("{\"type\":\"event\",\"seq\":2,\"append\":\"caf\xe9\"}");
  const auto refusal = captioner_.Refusal();
  EXPECT_EQ(refusal.code, "bad_input");
  EXPECT_EQ(refusal.field, "message");
  EXPECT_EQ(refusal.message, "expected UTF-8, got other bytes at byte 37");
  ExpectGoesOn();
}

TEST_F(BadCaptions, ABinaryMessageInUtf8IsTaken) {
  captioner_.socket().SendBinary(R"({"type":"event","seq":2,"append":"on"})");
  captioner_.AckUpTo(2);
  EXPECT_EQ(TextOf(meeting_), "kept on");
}

TEST_F(BadCaptions, ANulIsRefusedWhicheverWayItIsWritten) {
  const auto escaped = RefusalOf(R"({"type":"event","seq":2,"append":"a\u0000b"})");
  EXPECT_EQ(escaped.code, "bad_input");
  EXPECT_EQ(escaped.field, "append");
  EXPECT_THAT(escaped.message, HasSubstr("NUL"));
  const auto raw = RefusalOf("{\"type\":\"event\",\"seq\":2,\"append\":\"a\0b\"}"s);
  EXPECT_EQ(raw.code, "bad_input");
  EXPECT_EQ(raw.field, "message");
  ExpectGoesOn();
}

TEST_F(BadCaptions, AMessageOfTenMegabytesIsRefusedAndTheConnectionClosed) {
  captioner_.socket().SendText(R"({"type":"event","seq":2,"append":")" +
                               std::string(10 * 1024 * 1024, 'a') + "\"}");
  const auto refusal = captioner_.Refusal();
  EXPECT_EQ(refusal.code, "too_large");
  EXPECT_EQ(refusal.field, "message");
  EXPECT_EQ(captioner_.Closed(), 1009);
  EXPECT_EQ(captioner_.socket().close_reason(), "a message has at most 65536 bytes");
  EXPECT_EQ(TextOf(meeting_), "kept ");
}

TEST_F(BadCaptions, AnAppendOverItsLimitIsRefused) {
  const auto refusal =
      RefusalOf(R"({"type":"event","seq":2,"append":")" + std::string(16 * 1024 + 1, 'a') + "\"}");
  EXPECT_EQ(refusal.code, "too_large");
  EXPECT_EQ(refusal.field, "append");
  ExpectGoesOn();
}

TEST_F(BadCaptions, JsonOfTheWrongShapeIsRefused) {
  struct Row {
    const char* message;
    const char* field;
  };
  const Row kRows[] = {
      {"words", "message"},
      {"[]", "message"},
      {"{}", "type"},
      {R"({"type":"shout"})", "type"},
      {R"({"type":"event"})", "seq"},
      {R"({"type":"event","seq":"2"})", "seq"},
      {R"({"type":"event","seq":0})", "seq"},
      {R"({"type":"event","seq":2,"erase":-1})", "erase"},
      {R"({"type":"event","seq":2,"append":["on"]})", "append"},
      {R"({"type":"event","seq":2,"text":"on"})", "text"},
  };
  for (const Row& row : kRows) {
    SCOPED_TRACE(row.message);
    const auto refusal = RefusalOf(row.message);
    EXPECT_EQ(refusal.code, "bad_input");
    EXPECT_EQ(refusal.field, row.field);
    EXPECT_THAT(refusal.expected_seq, Optional(2u));
  }
  ExpectGoesOn();
}

TEST_F(BadCaptions, ANumberThatJumpsAheadIsToldTheOneExpected) {
  captioner_.Event(9, "too far");
  const auto refusal = captioner_.Refusal();
  EXPECT_EQ(refusal.code, "conflict");
  EXPECT_EQ(refusal.field, "seq");
  EXPECT_THAT(refusal.seq, Optional(9u));
  EXPECT_THAT(refusal.expected_seq, Optional(2u));
  EXPECT_EQ(refusal.message, "\"seq\": expected 2, got 9");
  ExpectGoesOn();
}

TEST_F(BadCaptions, ANumberThatIsTakenByAnotherTextIsRefused) {
  captioner_.Event(1, "other ");
  const auto refusal = captioner_.Refusal();
  EXPECT_EQ(refusal.code, "conflict");
  EXPECT_EQ(refusal.field, "append");
  EXPECT_THAT(refusal.seq, Optional(1u));
  ExpectGoesOn();
}

TEST_F(BadCaptions, AnErasureLongerThanTheTextIsRefused) {
  captioner_.Event(2, "", 6);
  const auto refusal = captioner_.Refusal();
  EXPECT_EQ(refusal.code, "bad_input");
  EXPECT_EQ(refusal.field, "erase");
  EXPECT_THAT(refusal.message, HasSubstr("at most 5"));
  ExpectGoesOn();
}

TEST_F(BadCaptions, AHundredInARowAreEnough) {
  for (int i = 0; i < 100; ++i) captioner_.socket().SendText("words");
  EXPECT_EQ(captioner_.Closed(), 1008);
  EXPECT_EQ(captioner_.socket().close_reason(), "too many messages in a row were refused");
}

TEST_F(BadCaptions, AHelloIsSaidOnceOnly) {
  const auto refusal = RefusalOf(live::FormatHello({1, meeting_.ticket, 0, ""}));
  EXPECT_EQ(refusal.code, "bad_input");
  EXPECT_EQ(refusal.field, "type");
  ExpectGoesOn();
}

// Connects to the track of a meeting and says this first; gives how it was turned away.
struct TurnedAway {
  live::Refusal refusal;
  int close_code = 0;
};
TurnedAway FirstWords(const RunningServer& server, const MadeMeeting& meeting,
                      const std::string& message) {
  CaptionerClient captioner(server, meeting);
  captioner.socket().SendText(message);
  TurnedAway away{captioner.Refusal(), 0};
  away.close_code = captioner.Closed();
  return away;
}

TEST_F(BadCaptions, ATicketForAnotherTrackIsDenied) {
  const auto away = FirstWords(server_, meeting_, live::FormatHello({1, other_.ticket, 0, "test"}));
  EXPECT_EQ(away.refusal.code, "denied");
  EXPECT_EQ(away.refusal.field, "ticket");
  EXPECT_EQ(away.refusal.message, "the ticket is for another track");
  EXPECT_EQ(away.close_code, 1008);
}

TEST_F(BadCaptions, AnUnknownOrRevokedTicketIsDenied) {
  const auto unknown = FirstWords(server_, meeting_, live::FormatHello({1, "x", 0, ""}));
  EXPECT_EQ(unknown.refusal.message, "the ticket is unknown");
  const auto key = FirstWords(server_, meeting_, live::FormatHello({1, server_.key(), 0, ""}));
  EXPECT_EQ(key.refusal.message, "the ticket is unknown");
  server_.Administrator().Delete("/api/v1/tickets/" + meeting_.ticket_id);
  const auto revoked =
      FirstWords(server_, meeting_, live::FormatHello({1, meeting_.ticket, 0, ""}));
  EXPECT_EQ(revoked.refusal.message, "the ticket was revoked");
}

TEST_F(BadCaptions, AMeetingInReviewTakesNoMore) {
  server_.SetState(meeting_, "ended");
  server_.SetState(meeting_, "in_review");
  const auto away = FirstWords(server_, meeting_, live::FormatHello({1, meeting_.ticket, 0, ""}));
  EXPECT_EQ(away.refusal.code, "conflict");
  EXPECT_EQ(away.refusal.field, "track");
  EXPECT_THAT(away.refusal.message, HasSubstr("takes no more captions"));
}

TEST_F(BadCaptions, WhoeverDoesNotSayHelloFirstIsTurnedAway) {
  const auto event = FirstWords(server_, meeting_, R"({"type":"event","seq":2,"append":"on"})");
  EXPECT_EQ(event.refusal.field, "type");
  EXPECT_EQ(event.refusal.message, "the first message is a hello");
  EXPECT_EQ(event.close_code, 1008);
  const auto version =
      FirstWords(server_, meeting_, R"({"type":"hello","version":2,"ticket":"x"})");
  EXPECT_EQ(version.refusal.field, "version");
  EXPECT_EQ(version.close_code, 1008);
}

class SilentCaptioner : public BadCaptions {
 protected:
  static server::Limits Impatient() {
    server::Limits limits;
    limits.hello_time = std::chrono::milliseconds(200);
    return limits;
  }
  SilentCaptioner() : BadCaptions(Impatient()) {}
};

TEST_F(SilentCaptioner, IsClosedAfterAWhile) {
  CaptionerClient silent(server_, meeting_);
  EXPECT_EQ(silent.Closed(), 1008);
  EXPECT_EQ(silent.socket().close_reason(), "no hello came in time");
}

}  // namespace
}  // namespace plenary::test
