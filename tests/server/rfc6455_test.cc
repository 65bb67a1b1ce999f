// SPDX-License-Identifier: Apache-2.0
// The WebSockets of the server, a captioner's and a reader's, go through RFC 6455 and RFC 7692.
// Each test names the section that it is about; those without another name are of RFC 6455.
#include <gmock/gmock.h>

#include "plenary/live/captioner_messages.h"
#include "plenary/wire/deflate.h"
#include "rfc6455_peer.h"
#include "running_server.h"
#include "wire/peer_frames.h"

namespace plenary::test {
namespace {

using testing::HasSubstr;
using testing::StartsWith;
using wire::Opcode;

enum class Kind { captioner, reader };

void PrintTo(Kind kind, std::ostream* out) {
  *out << (kind == Kind::captioner ? "captioner" : "reader");
}

class Rfc6455 : public testing::TestWithParam<Kind> {
 protected:
  static void SetUpTestSuite() { server_ = std::make_unique<RunningServer>(); }
  static void TearDownTestSuite() { server_.reset(); }

  Rfc6455() : meeting_(server_->MakeMeeting()), peer_(server_->port()) {
    path_ = meeting_.TrackPath(GetParam() == Kind::captioner ? "/caption" : "/live");
  }

  RawPeer::Header Ask(const std::map<std::string, std::string>& fields = {},
                      const std::string& request_line = "GET * HTTP/1.1") {
    peer_.Send(HandshakeRequest(path_, fields, request_line));
    return peer_.ReadHeader();
  }

  // Says both in one go, so that frames come with the handshake.
  void Open(const std::string& frames = {}) {
    peer_.Send(HandshakeRequest(path_) + frames);
    ASSERT_EQ(peer_.ReadHeader().status, 101);
    if (GetParam() == Kind::reader) {
      ASSERT_THAT(peer_.NextFrame().value().payload, StartsWith(R"({"type":"snapshot")"));
    }
  }

  std::string Hello() const {
    live::Hello hello;
    hello.ticket = meeting_.ticket;
    return live::Format(hello);
  }

  // A text message was understood: a captioner's hello is welcomed, and a reader is told that it
  // has nothing to say.
  void ExpectThatHelloIsHeard() {
    const auto answer = peer_.NextFrame().value();
    if (GetParam() == Kind::captioner) {
      EXPECT_EQ(answer.opcode, Opcode::text);
      EXPECT_THAT(answer.payload, StartsWith(R"({"type":"welcome")"));
    } else {
      EXPECT_EQ(answer.close_code(), 1008u);
      EXPECT_THAT(answer.payload, HasSubstr("for reading"));
    }
  }

  // The frames end the connection with this code; then the server ends TCP (section 7.1.1).
  void ExpectFailure(const std::string& frames, unsigned code) {
    Open(frames);
    ExpectClose(code);
  }
  void ExpectClose(unsigned code) {
    auto frame = peer_.NextFrame();
    while (frame && frame->opcode == Opcode::text) frame = peer_.NextFrame();  // why, in words
    ASSERT_TRUE(frame.has_value());
    EXPECT_EQ(frame->close_code(), code) << frame->payload;
    EXPECT_TRUE(peer_.HasEnded());
  }

  void ExpectPong(const std::string& payload) {
    const auto pong = peer_.NextFrame().value();
    EXPECT_EQ(pong.opcode, Opcode::pong);
    EXPECT_EQ(pong.payload, payload);
  }

  static std::unique_ptr<RunningServer> server_;
  MadeMeeting meeting_;
  std::string path_;
  RawPeer peer_;
};

std::unique_ptr<RunningServer> Rfc6455::server_;

INSTANTIATE_TEST_SUITE_P(Sockets, Rfc6455, testing::Values(Kind::captioner, Kind::reader),
                         [](const testing::TestParamInfo<Kind>& test) {
                           return test.param == Kind::captioner ? "Captioner" : "Reader";
                         });

std::string Continuation(std::string_view payload, bool is_final = true) {
  return BytesOf({.opcode = Opcode::continuation, .payload = payload, .is_final = is_final});
}

// --- 4.2: the opening handshake
// -------------------------------------------------------------------

TEST_P(Rfc6455, Section_4_2_2_TheKeyIsAnsweredWithItsHash) {
  const auto header = Ask();
  EXPECT_EQ(header.status, 101);
  EXPECT_EQ(header.fields.at("sec-websocket-accept"), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
  EXPECT_EQ(header.fields.at("upgrade"), "websocket");
  EXPECT_EQ(header.fields.at("connection"), "Upgrade");
  EXPECT_FALSE(header.fields.contains("sec-websocket-protocol"));
  EXPECT_FALSE(header.fields.contains("sec-websocket-extensions"));
}

TEST_P(Rfc6455, Section_4_2_1_NamesAreComparedWithoutCase) {
  EXPECT_EQ(Ask({{"Upgrade", "WebSocket"}, {"Connection", "keep-alive, UPGRADE"}}).status, 101);
}

TEST_P(Rfc6455, Section_4_2_1_AKeyHasToBeThere) {
  EXPECT_EQ(Ask({{"Sec-WebSocket-Key", ""}}).status, 400);
}

TEST_P(Rfc6455, Section_4_2_1_AKeyIsSixteenBytes) {
  for (const char* const key : {"dGhlIHNhbXBsZQ==", "not base64 at all, no no",
                                "c2hvcnQ=", "dGhlIHNhbXBsZSBub25jZSBsb25n"}) {
    RawPeer peer(server_->port());
    peer.Send(HandshakeRequest(path_, {{"Sec-WebSocket-Key", key}}));
    EXPECT_EQ(peer.ReadHeader().status, 400) << key;
  }
}

TEST_P(Rfc6455, Section_4_2_2_AnotherVersionIsToldWhichWeSpeak) {
  for (const char* const version : {"8", "14", "x"}) {
    RawPeer peer(server_->port());
    peer.Send(HandshakeRequest(path_, {{"Sec-WebSocket-Version", version}}));
    const auto header = peer.ReadHeader();
    EXPECT_EQ(header.status, 426) << version;
    EXPECT_EQ(header.fields.at("sec-websocket-version"), "13");
  }
}

TEST_P(Rfc6455, Section_4_2_1_AVersionHasToBeThere) {
  EXPECT_EQ(Ask({{"Sec-WebSocket-Version", ""}}).status, 426);
}

TEST_P(Rfc6455, Section_4_2_1_ItIsAGet) {
  EXPECT_NE(Ask({{"Content-Length", "0"}}, "POST * HTTP/1.1").status, 101);
}

TEST_P(Rfc6455, Section_4_2_1_ItIsHttpOneOneAtLeast) {
  EXPECT_NE(Ask({}, "GET * HTTP/1.0").status, 101);
}

TEST_P(Rfc6455, Section_4_2_1_AnUpgradeIsAskedFor) {
  EXPECT_EQ(Ask({{"Upgrade", ""}}).status, 426);
  RawPeer peer(server_->port());
  peer.Send(HandshakeRequest(path_, {{"Connection", "keep-alive"}}));
  EXPECT_EQ(peer.ReadHeader().status, 426);
}

TEST_P(Rfc6455, Section_4_1_FramesMayComeTogetherWithTheHandshake) {
  Open(TextFrame(Hello()));
  ExpectThatHelloIsHeard();
}

TEST_P(Rfc6455, Section_4_1_FramesMayComeByteByByte) {
  Open();
  peer_.SendByteByByte(TextFrame(Hello()));
  ExpectThatHelloIsHeard();
}

// --- 5.1 and 5.2: frames
// --------------------------------------------------------------------------

TEST_P(Rfc6455, Section_5_1_AFrameWithoutAMaskIsRefused) {
  const std::string hello = Hello();
  ExpectFailure(BytesOf({.payload = hello, .is_masked = false}), 1002);
}

TEST_P(Rfc6455, Section_5_1_AControlFrameWithoutAMaskIsRefused) {
  ExpectFailure(BytesOf({.opcode = Opcode::ping, .is_masked = false}), 1002);
}

TEST_P(Rfc6455, Section_5_2_ReservedBitsAreRefused) {
  for (unsigned reserved = 1; reserved < 8; ++reserved) {
    RawPeer peer(server_->port());
    peer.Send(HandshakeRequest(path_) + BytesOf({.payload = "x", .reserved = reserved}));
    peer.ReadHeader();
    auto frame = peer.NextFrame();
    if (frame->opcode == Opcode::text) frame = peer.NextFrame();
    EXPECT_EQ(frame->close_code(), 1002u) << reserved;
  }
}

TEST_P(Rfc6455, Section_5_2_ReservedOpcodesAreRefused) {
  for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
    RawPeer peer(server_->port());
    peer.Send(HandshakeRequest(path_) + BytesOf({.opcode = static_cast<Opcode>(opcode)}));
    peer.ReadHeader();
    auto frame = peer.NextFrame();
    if (frame->opcode == Opcode::text) frame = peer.NextFrame();
    EXPECT_EQ(frame->close_code(), 1002u) << opcode;
  }
}

TEST_P(Rfc6455, Section_5_2_ALengthHasAsFewBytesAsItCan) {
  ExpectFailure(BytesOf({.payload = "x", .length_bytes = 8}), 1002);
}

TEST_P(Rfc6455, Section_5_2_ALengthOfTwoBytesIsRead) {
  Open(TextFrame(Hello() + std::string(200, ' ')));
  ExpectThatHelloIsHeard();
}

// --- 5.4: fragments
// -------------------------------------------------------------------------------

TEST_P(Rfc6455, Section_5_4_FragmentsAreJoined) {
  const std::string hello = Hello();
  const std::string_view all = hello;
  Open(BytesOf({.payload = all.substr(0, 5), .is_final = false}) + Continuation("", false) +
       Continuation(all.substr(5, 9), false) + Continuation(all.substr(14)));
  ExpectThatHelloIsHeard();
}

TEST_P(Rfc6455, Section_5_4_ControlFramesMayStandBetweenFragments) {
  const std::string hello = Hello();
  const std::string_view all = hello;
  Open();
  peer_.Send(BytesOf({.payload = all.substr(0, 5), .is_final = false}) + PingFrame("between"));
  ExpectPong("between");
  peer_.Send(Continuation(all.substr(5)));
  ExpectThatHelloIsHeard();
}

TEST_P(Rfc6455, Section_5_4_AContinuationOfNothingIsRefused) {
  ExpectFailure(Continuation("x"), 1002);
}

TEST_P(Rfc6455, Section_5_4_AMessageWithinAMessageIsRefused) {
  ExpectFailure(BytesOf({.payload = "x", .is_final = false}) + TextFrame("y"), 1002);
}

// --- 5.5: control frames
// --------------------------------------------------------------------------

TEST_P(Rfc6455, Section_5_5_AControlFrameHasAtMost125Bytes) {
  const std::string longest(125, 'x');
  Open(PingFrame(longest));
  ExpectPong(longest);
  peer_.Send(PingFrame(std::string(126, 'x')));
  ExpectClose(1002);
}

TEST_P(Rfc6455, Section_5_5_AControlFrameIsNotFragmented) {
  ExpectFailure(BytesOf({.opcode = Opcode::ping, .is_final = false}), 1002);
}

TEST_P(Rfc6455, Section_5_5_2_PingsAreAnsweredInOrderWithTheirPayload) {
  Open(PingFrame("") + PingFrame("two") + PingFrame({"\0\xff", 2}));
  for (const std::string& payload : {std::string(), std::string("two"), std::string("\0\xff", 2)})
    ExpectPong(payload);
  peer_.Send(PingFrame("later"));
  ExpectPong("later");
}

// More than the kernel keeps for a peer that takes no answers, and than the server should.
TEST_P(Rfc6455, Section_5_5_3_OfPingsThatWaitForLongTheLastIsAnswered) {
  constexpr int kRounds = 300;
  std::string round;
  while (round.size() < 100'000) round += PingFrame(std::string(125, 'x'));
  Open();
  for (int i = 0; i < kRounds; ++i) peer_.Send(round);
  peer_.Send(PingFrame("the last"));
  std::size_t answered = 0;
  for (auto pong = peer_.NextFrame(); pong->payload != "the last"; pong = peer_.NextFrame())
    answered += pong->payload.size();
  EXPECT_LT(answered, kRounds * round.size() / 2);
}

TEST_P(Rfc6455, Section_5_5_3_APongThatNobodyAskedForIsPassedOver) {
  Open(BytesOf({.opcode = Opcode::pong, .payload = "unasked"}) + PingFrame("there?"));
  ExpectPong("there?");
}

// --- 5.5.1 and 7: the closing handshake
// -----------------------------------------------------------

TEST_P(Rfc6455, Section_5_5_1_ACloseIsAnsweredWithItsCode) {
  for (const unsigned code : {1000u, 1001u, 3000u, 4999u}) {
    RawPeer peer(server_->port());
    peer.Send(HandshakeRequest(path_) + PeerClose(code, "good-bye"));
    peer.ReadHeader();
    auto frame = peer.NextFrame();
    if (frame->opcode == Opcode::text) frame = peer.NextFrame();
    EXPECT_EQ(frame->close_code(), code);
    EXPECT_TRUE(peer.HasEnded());
  }
}

TEST_P(Rfc6455, Section_7_1_5_ACloseWithoutACodeIsAnsweredToo) {
  ExpectFailure(BytesOf({.opcode = Opcode::close}), 1000);
}

TEST_P(Rfc6455, Section_5_5_1_NothingIsAnsweredBehindAClose) {
  Open(PeerClose(1000) + PingFrame("late"));
  ExpectClose(1000);
}

TEST_P(Rfc6455, Section_5_5_1_ACloseMayStandBetweenFragments) {
  ExpectFailure(BytesOf({.payload = "x", .is_final = false}) + PeerClose(1001), 1001);
}

TEST_P(Rfc6455, Section_5_5_1_ACodeHasTwoBytes) {
  ExpectFailure(BytesOf({.opcode = Opcode::close, .payload = "x"}), 1002);
}

TEST_P(Rfc6455, Section_7_4_CodesThatMayNotBeSentAreRefused) {
  for (const unsigned code : {0u, 999u, 1004u, 1005u, 1006u, 1015u, 2000u, 2999u, 5000u}) {
    RawPeer peer(server_->port());
    peer.Send(HandshakeRequest(path_) + PeerClose(code));
    peer.ReadHeader();
    auto frame = peer.NextFrame();
    if (frame->opcode == Opcode::text) frame = peer.NextFrame();
    EXPECT_EQ(frame->close_code(), 1002u) << code;
  }
}

TEST_P(Rfc6455, Section_7_1_1_TheServerEndsTheConnectionAfterItsOwnCloseIsAnswered) {
  Open();
  if (GetParam() == Kind::captioner) {
    peer_.Send(TextFrame(Hello()));
    ExpectThatHelloIsHeard();
    server_->Administrator().Delete("/api/v1/tickets/" + meeting_.ticket_id);
  } else {
    server_->SetState(meeting_, "ended");
  }
  auto frame = peer_.NextFrame();
  while (frame && frame->opcode != Opcode::close) frame = peer_.NextFrame();
  ASSERT_TRUE(frame.has_value());
  peer_.Send(PeerClose(frame->close_code()));
  EXPECT_TRUE(peer_.HasEnded());
}

TEST_P(Rfc6455, Section_7_1_7_NothingIsReadBehindAViolation) {
  ExpectFailure(BytesOf({.payload = "x", .reserved = 1}) + PingFrame("late"), 1002);
}

// --- 8.1: text
// ------------------------------------------------------------------------------------

TEST_P(Rfc6455, Section_8_1_TextIsUtf8) {
  ExpectFailure(TextFrame("\xce\xba\xed\xa0\x80"), 1007);
}

TEST_P(Rfc6455, Section_8_1_TextIsUtf8OverFragmentsToo) {
  ExpectFailure(BytesOf({.payload = "\xc3", .is_final = false}) + Continuation("x"), 1007);
}

TEST_P(Rfc6455, Section_8_1_AReasonIsUtf8) {
  ExpectFailure(PeerClose(1000, "\xff"), 1007);
}

// --- 10.4: limits
// ---------------------------------------------------------------------------------

TEST_P(Rfc6455, Section_10_4_WhatIsTooLongIsRefusedBeforeItArrives) {
  ExpectFailure(HeaderOf({}, 1 << 20), 1009);
}

TEST_P(Rfc6455, Section_10_4_FragmentsTogetherAreNoLonger) {
  const std::string part(60'000, 'x');
  ExpectFailure(BytesOf({.payload = part, .is_final = false}) + Continuation(part, false), 1009);
}

// --- RFC 7692
// -------------------------------------------------------------------------------------

TEST_P(Rfc6455, Rfc7692_Section_7_1_OnlyWhatCanBeKeptIsAgreedOn) {
  struct Row {
    const char* offer;
    bool is_agreed;
  };
  for (const Row& row : {
           Row{"permessage-deflate", true},
           {"permessage-deflate; client_max_window_bits", true},
           {"permessage-deflate; client_max_window_bits=10", true},
           {"permessage-deflate; server_no_context_takeover; client_no_context_takeover", true},
           {"x-webkit-deflate-frame, permessage-deflate", true},
           {"permessage-deflate; server_max_window_bits=9, permessage-deflate", true},
           {"permessage-deflate; server_max_window_bits=9", false},
           {"permessage-deflate; server_max_window_bits", false},
           {"permessage-deflate; client_max_window_bits=7", false},
           {"permessage-deflate; client_max_window_bits=16", false},
           {"permessage-deflate; client_max_window_bits=08", false},
           {"permessage-deflate; unheard_of", false},
           {"permessage-deflate; client_no_context_takeover=1", false},
           {"permessage-deflate; client_max_window_bits; client_max_window_bits", false},
           {"x-webkit-deflate-frame", false},
           {"", false},
       }) {
    RawPeer peer(server_->port());
    peer.Send(HandshakeRequest(path_, {{"Sec-WebSocket-Extensions", row.offer}}));
    const auto header = peer.ReadHeader();
    EXPECT_EQ(header.status, 101);
    const bool may_agree = GetParam() == Kind::reader;  // captioners' messages are short
    EXPECT_EQ(header.fields.contains("sec-websocket-extensions"), row.is_agreed && may_agree)
        << row.offer;
    if (!header.fields.contains("sec-websocket-extensions")) continue;
    EXPECT_EQ(header.fields.at("sec-websocket-extensions"),
              "permessage-deflate; server_no_context_takeover; client_no_context_takeover");
  }
}

class Rfc7692 : public Rfc6455 {
 protected:
  void OpenPacked() {
    ASSERT_EQ(Ask({{"Sec-WebSocket-Extensions", "permessage-deflate"}}).status, 101);
  }
};
INSTANTIATE_TEST_SUITE_P(Sockets, Rfc7692, testing::Values(Kind::reader));

TEST_P(Rfc7692, Section_6_ACompressedMessageSaysSoAndInflates) {
  const std::string names(3000, 'n');
  RawPeer captioner(server_->port());
  captioner.Send(HandshakeRequest(meeting_.TrackPath("/caption")) + TextFrame(Hello()));
  captioner.ReadHeader();
  captioner.NextFrame();
  captioner.Send(TextFrame(live::Format(
      live::CaptionerMessage(live::TypedEvent{{1, 0, names, {}, {}}, false, "", "", {}}))));
  while (captioner.NextFrame()->payload.find(R"("ack")") == std::string::npos) {
  }
  OpenPacked();
  const auto snapshot = peer_.NextFrame().value();
  EXPECT_TRUE(snapshot.is_compressed);
  EXPECT_LT(snapshot.payload.size(), 1000u);
  const auto json = wire::Inflater().Inflate(snapshot.payload, 1'000'000).value();
  EXPECT_THAT(json, StartsWith(R"({"type":"snapshot")"));
  EXPECT_THAT(json, HasSubstr(names));
}

TEST_P(Rfc7692, Section_6_WhatAPeerCompressesIsHeard) {
  OpenPacked();
  peer_.NextFrame();
  const std::string packed = wire::Deflater().Deflate(Hello());
  peer_.Send(BytesOf({.payload = packed, .reserved = 4}));
  ExpectThatHelloIsHeard();
}

TEST_P(Rfc7692, Section_7_2_2_WhatDoesNotInflateIsRefused) {
  OpenPacked();
  peer_.NextFrame();
  peer_.Send(BytesOf({.payload = "\xff\xff", .reserved = 4}));
  ExpectClose(1002);
}

TEST_P(Rfc7692, Section_10_4_ABombIsRefused) {
  OpenPacked();
  peer_.NextFrame();
  const std::string bomb = wire::Deflater().Deflate(std::string(1 << 20, 'x'));
  peer_.Send(BytesOf({.payload = bomb, .reserved = 4}));
  ExpectClose(1009);
}

}  // namespace
}  // namespace plenary::test
