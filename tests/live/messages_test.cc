// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

#include "plenary/live/lowering.h"
#include "plenary/live/reader_messages.h"
#include "plenary/live/server_messages.h"
#include "plenary/live/text_tail.h"

namespace plenary::live {
namespace {

using std::chrono::milliseconds;
using testing::HasSubstr;
using transcript::CaptionEvent;
using transcript::Turn;
using transcript::TurnChange;

CaptionEvent Event(std::string_view json) {
  return std::get<TypedEvent>(ParseCaptionerMessage(json).value()).typed;
}

TEST(CaptionerMessage, ReadsAHello) {
  const auto message = ParseCaptionerMessage(
      R"({"type":"hello","version":1,"ticket":"abc","last_seq":7,"program":"steno/2"})");
  EXPECT_EQ(std::get<Hello>(message.value()), (Hello{1, "abc", 7, "steno/2"}));
}

TEST(CaptionerMessage, AHelloNeedsOnlyVersionAndTicket) {
  const auto message = ParseCaptionerMessage(R"({"type":"hello","version":1,"ticket":"abc"})");
  EXPECT_EQ(std::get<Hello>(message.value()), (Hello{1, "abc", 0, ""}));
}

TEST(CaptionerMessage, ReadsAnEvent) {
  const auto event =
      Event(R"({"type":"event","seq":3,"erase":2,"append":"né","at":1731000000000})");
  EXPECT_EQ(event, (CaptionEvent{3, 2, "né", milliseconds(1731000000000), {}}));
}

TEST(CaptionerMessage, AnEventNeedsOnlyItsNumber) {
  EXPECT_EQ(Event(R"({"type":"event","seq":1})"), (CaptionEvent{1, 0, "", {}, {}}));
}

TEST(CaptionerMessage, TakesAnAppendAndAnErasureAtTheLimit) {
  const std::string longest(kMaxAppendBytes, 'x');
  const auto json = FormatEvent({1, kMaxErase, longest, {}, {}});
  EXPECT_EQ(Event(json).append.size(), kMaxAppendBytes);
  EXPECT_EQ(Event(json).erase, kMaxErase);
}

TEST(CaptionerMessage, ReadsWhatItFormats) {
  const CaptionEvent event{41, 5, "a \"quoted\"\nline – und 日本\x01", milliseconds(12), {}};
  EXPECT_EQ(Event(FormatEvent(event)), event);
  const Hello hello{1, "t\\icket", 9, "prog/1"};
  EXPECT_EQ(std::get<Hello>(ParseCaptionerMessage(FormatHello(hello)).value()), hello);
}

struct Refused {
  std::string message;
  Error error;
};
void PrintTo(const Refused& row, std::ostream* out) {
  *out << row.message.substr(0, 60);
}

class CaptionerMessageRefuses : public testing::TestWithParam<Refused> {};

TEST_P(CaptionerMessageRefuses, WithTheFieldAndWhatWasExpected) {
  const auto message = ParseCaptionerMessage(GetParam().message);
  ASSERT_FALSE(message);
  EXPECT_EQ(message.error().what, GetParam().error.what);
  EXPECT_EQ(message.error().code, GetParam().error.code);
  EXPECT_EQ(message.error().field, GetParam().error.field);
  EXPECT_EQ(message.error().offset, GetParam().error.offset);
}

constexpr auto kBad = Errc::bad_input;
constexpr auto kLarge = Errc::too_large;

// clang-format off
INSTANTIATE_TEST_SUITE_P(Json, CaptionerMessageRefuses, testing::Values(
    Refused{"", Fail(kBad, "expected a JSON object, got what is not JSON at byte 0 (incomplete JSON)")},
    Refused{"hello", Fail(kBad, "expected a JSON object, got what is not JSON at byte 0 (syntax error)")},
    Refused{R"({"type":"event","seq":1)", Fail(kBad, "expected a JSON object, got what is not JSON at byte 23 (incomplete JSON)", "", 23)},
    Refused{R"({"type":"event","seq":1} x)", Fail(kBad, "expected a JSON object, got what is not JSON at byte 25 (extra data)", "", 25)},
    Refused{"[1]", Fail(kBad, "expected a JSON object, got a list")},
    Refused{"null", Fail(kBad, "expected a JSON object, got null")},
    Refused{R"({"type":[[[[[1]]]]]})", Fail(kBad, "expected a JSON object, got what is not JSON at byte 11 (too deep)", "", 11)},
    Refused{"{\"type\":\"\xC3\x28\"}", Fail(kBad, "expected UTF-8, got other bytes at byte 9", "", 9)},
    Refused{"{\"type\":\"\xED\xA0\x80\"}", Fail(kBad, "expected UTF-8, got other bytes at byte 9", "", 9)},
    Refused{std::string(kMaxMessageBytes + 1, ' '), Fail(kLarge, "expected a message of at most 65536 bytes, got 65537")}));

INSTANTIATE_TEST_SUITE_P(Type, CaptionerMessageRefuses, testing::Values(
    Refused{"{}", Fail(kBad, R"("type" is missing; expected text of at most 40 bytes)", "type")},
    Refused{R"({"type":3})", Fail(kBad, R"("type": expected text of at most 40 bytes, got a number)", "type")},
    Refused{R"({"type":"evnt"})", Fail(kBad, R"("type": expected one of "hello", "event", "check", "alive", "take", "yield", "keep", got "evnt")", "type")}));

INSTANTIATE_TEST_SUITE_P(Hello, CaptionerMessageRefuses, testing::Values(
    Refused{R"({"type":"hello","ticket":"t"})", Fail(kBad, R"("version" is missing; expected 1)", "version")},
    Refused{R"({"type":"hello","version":2,"ticket":"t"})", Fail(kBad, R"("version": expected 1, got 2)", "version")},
    Refused{R"({"type":"hello","version":1})", Fail(kBad, R"("ticket" is missing; expected text of at most 256 bytes)", "ticket")},
    Refused{R"({"type":"hello","version":1,"ticket":null})", Fail(kBad, R"("ticket": expected text of at most 256 bytes, got null)", "ticket")},
    Refused{R"({"type":"hello","version":1,"ticket":"t","last":1})",
            Fail(kBad, R"(unknown field "last"; expected "type", "version", "ticket", "last_seq", "program", "epoch", "client", "role")", "last")}));

INSTANTIATE_TEST_SUITE_P(Event, CaptionerMessageRefuses, testing::Values(
    Refused{R"({"type":"event"})", Fail(kBad, R"("seq" is missing; expected a whole number from 1 to 9007199254740991)", "seq")},
    Refused{R"({"type":"event","seq":0})", Fail(kBad, R"("seq": expected a whole number from 1 to 9007199254740991, got 0)", "seq")},
    Refused{R"({"type":"event","seq":-4})", Fail(kBad, R"("seq": expected a whole number from 1 to 9007199254740991, got -4)", "seq")},
    Refused{R"({"type":"event","seq":9007199254740992})", Fail(kBad, R"("seq": expected a whole number from 1 to 9007199254740991, got 9007199254740992)", "seq")},
    Refused{R"({"type":"event","seq":1.5})", Fail(kBad, R"("seq": expected a whole number from 1 to 9007199254740991, got a fraction)", "seq")},
    Refused{R"({"type":"event","seq":"1"})", Fail(kBad, R"("seq": expected a whole number from 1 to 9007199254740991, got text)", "seq")},
    Refused{R"({"type":"event","seq":1,"erase":16385})", Fail(kLarge, R"("erase": expected a whole number from 0 to 16384, got 16385)", "erase")},
    Refused{R"({"type":"event","seq":1,"erase":-1})", Fail(kBad, R"("erase": expected a whole number from 0 to 16384, got -1)", "erase")},
    Refused{R"({"type":"event","seq":1,"append":["a"]})", Fail(kBad, R"("append": expected text of at most 16384 bytes, got a list)", "append")},
    Refused{R"({"type":"event","seq":1,"append":"ab\u0000c"})", Fail(kBad, R"("append": expected text without NUL, got one as its byte 3)", "append")},
    Refused{R"({"type":"event","seq":1,"append":")" + std::string(kMaxAppendBytes + 1, 'x') + "\"}",
            Fail(kLarge, R"("append": expected text of at most 16384 bytes, got 16385)", "append")},
    Refused{R"({"type":"event","seq":1,"append":"\ud800"})", Fail(kBad, "expected a JSON object, got what is not JSON at byte 40 (syntax error)", "", 40)},
    Refused{R"({"type":"event","seq":1,"at":true})", Fail(kBad, R"("at": expected a whole number from 0 to 9007199254740991, got true or false)", "at")},
    Refused{R"({"type":"event","seq":1,"text":"a"})", Fail(kBad, R"(unknown field "text"; expected "type", "seq", "erase", "append", "at", "paragraph", "speaker", "marker", "final", "fence")", "text")}));
// clang-format on

TEST(CaptionerMessage, RepeatsOnlyTheBeginningOfALongUnknownField) {
  const auto message =
      ParseCaptionerMessage(R"({"type":"event","seq":1,")" + std::string(5000, 'z') + R"(":1})");
  EXPECT_EQ(message.error().field, std::string(40, 'z'));
  EXPECT_THAT(message.error().what, HasSubstr("\"" + std::string(40, 'z') + "...\""));
}

TEST(CaptionerMessage, OfEveryKindReadsAsItWasFormatted) {
  TypedEvent event{{7, 2, "x", milliseconds(5), {}, true}, true, "ana", "laughter", 3};
  for (const CaptionerMessage& message :
       std::vector<CaptionerMessage>{Hello{1, "t", 9, "p", "epoch", "client", Role::wait}, event,
                                     Check{4, 50, 0xFFFFFFFF}, Alive{}, Take{}, Yield{}, Keep{}})
    EXPECT_EQ(ParseCaptionerMessage(Format(message)).value(), message) << Format(message);
}

TEST(CaptionText, IsPutTogetherAsDocumented) {
  const transcript::Roster roster{{{"ana", "Ana Rivera", {}, "", ""}}};
  const auto lowered = [&](TypedEvent event) { return Lower(event, roster).value().append; };
  EXPECT_EQ(lowered({{1, 0, "So.", {}, {}}, true, "", "", {}}), "\n\nSo.");
  EXPECT_EQ(lowered({{1, 0, "So.", {}, {}}, false, "ana", "", {}}), "\n>> Ana Rivera: So.");
  EXPECT_EQ(lowered({{1, 0, "", {}, {}}, false, "MR. HORVAT", "", {}}), "\n>> MR. HORVAT: ");
  EXPECT_EQ(lowered({{1, 0, "So.", {}, {}}, true, "Bo", "poor_audio", {}}),
            "\n\n\n>> Bo: [poor audio] So.");
}

TEST(CaptionText, RefusesWhatIsNoNameNoKindOrTooLong) {
  const auto refused = [](TypedEvent event) { return Lower(event, {}).error(); };
  EXPECT_EQ(refused({{1, 0, "", {}, {}}, false, "a:b", "", {}}).field, "speaker");
  EXPECT_EQ(refused({{1, 0, "", {}, {}}, false, "a\nb", "", {}}).field, "speaker");
  EXPECT_EQ(refused({{1, 0, "", {}, {}}, false, "", "laughs", {}}).field, "marker");
  const TypedEvent longest{{1, 0, std::string(kMaxAppendBytes - 1, 'x'), {}, {}}, true, "", "", {}};
  EXPECT_EQ(refused(longest).code, Errc::too_large);
}

TEST(TailHash, IsTheCrcOfZlibOverTheLast200Characters) {
  EXPECT_EQ(TailHash(""), 0u);
  EXPECT_EQ(TailHash("123456789"), 0xCBF43926u);
  std::string tail;
  for (int i = 0; i < 200; ++i) tail += "é";
  EXPECT_EQ(TailHash("before" + tail), TailHash(tail));
  EXPECT_NE(TailHash(tail.substr(2)), TailHash(tail));
}

TEST(ServerMessage, OfEveryKindReadsAsItWasFormatted) {
  const LeaseState lease{4, false, "Ines", 12};
  Welcome welcome{12, 340, "the end", 17, "e1", 100, 2000, lease, true, {}};
  welcome.roster = {{"ana", "Ana Rivera", "Chair", "City"}};
  for (const ServerMessage& message : std::vector<ServerMessage>{
           welcome, Welcome{}, Ack{12, 17}, Ack{3, 17, true},
           Refusal{"unavailable", "", "the disk is full", 4, 4, 1000},
           Refusal{"denied", "ticket", "expected a ticket of this track", {}, {}, {}},
           LeaseChange{lease, 5, 7, "tail"}, Resync{5, 7, "tail"}, Beside{7, "tail"},
           Asked{"Bo", 10'000}, RosterChange{welcome.roster},
           Status{9, 40, Delay{20, 90}, 17, "Ines", {"Bo"}}, Status{}})
    EXPECT_EQ(ParseServerMessage(Format(message)).value(), message) << Format(message);
}

TEST(ServerMessage, MaySayMoreThanIsKnown) {
  EXPECT_TRUE(ParseServerMessage(R"({"type":"ack","seq":1,"server_time":2,"mood":"good"})"));
}

TEST(ServerMessage, RefusesAnUnknownType) {
  EXPECT_EQ(
      ParseServerMessage(R"({"type":"nack"})").error().what,
      R"("type": expected one of "welcome", "ack", "refusal", "lease", "resync", "beside", "asked", "roster", "status", got "nack")");
}

Turn Rivera() {
  Turn turn;
  turn.n = 2;
  turn.id = "t5-0";
  turn.label = "MS. RIVERA";
  turn.speaker =
      transcript::Speaker{"Ana Rivera", "ana", "Chair", transcript::Certainty::labelled, 0.5, {}};
  turn.text = "Good morning.";
  turn.raw = ">> MS. RIVERA: Good morning.";
  return turn;
}

constexpr auto kRiveraJson =
    R"({"n":2,"id":"t5-0","label":"MS. RIVERA","speaker":{"name":"Ana Rivera","id":"ana",)"
    R"("role":"Chair","certainty":"labelled","confidence":5E-1},"text":"Good morning.",)"
    R"("continues":false})";

TEST(ReaderMessage, ASnapshotHasPlaceStateAndTurns) {
  EXPECT_EQ(FormatSnapshot({"e1", 9}, "live", std::vector{Rivera()}),
            R"({"type":"snapshot","place":"e1:9","state":"live","segments":[],"turns":[)" +
                std::string(kRiveraJson) + R"(],"entries":[]})");
}

TEST(ReaderMessage, ASnapshotOfALongMeetingSaysWhenItsEarlierPartsChanged) {
  EXPECT_THAT(FormatSnapshot({"e1", 9}, "live", {}, std::vector<std::uint64_t>{0, 7}),
              HasSubstr(R"("segments":[0,7],"turns":[],"entries":[])"));
}

TEST(ReaderMessage, ASegmentHasItsNumberAndThePlaceOfItsLastChange) {
  EXPECT_EQ(FormatSegment({"e1", 7}, 2, std::vector{Rivera()}),
            R"({"type":"segment","segment":2,"place":"e1:7","turns":[)" + std::string(kRiveraJson) +
                "]}");
}

TEST(ReaderMessage, ACheckHasTheNumberOfTurnsAndTheirSum) {
  EXPECT_EQ(FormatCheck({"e1", 7}, 2, 4294967295),
            R"({"type":"check","place":"e1:7","turns":2,"hash":4294967295})");
}

TEST(ReaderMessage, OnlyShownIsUnderstoodOfWhatReadersSay) {
  EXPECT_EQ(ParseShown(R"({"type":"shown","place":"e1:7"})"), (Place{"e1", 7}));
  for (const auto* said : {"", "7", "{}", R"({"type":"shown"})", R"({"type":"shown","place":7})",
                           R"({"type":"seen","place":"e1:7"})", R"({"type":"shown","place":"7"})"})
    EXPECT_EQ(ParseShown(said), std::nullopt) << said;
}

TEST(ReaderMessage, ATurnWithoutLabelOrSpeakerHasNulls) {
  EXPECT_THAT(FormatSnapshot({"e", 0}, "live", std::vector{Turn{}}),
              HasSubstr(R"("label":null,"speaker":null)"));
}

TEST(ReaderMessage, ChangesSetSpliceAndDrop) {
  const std::vector<TurnChange> changes{{TurnChange::Kind::set, 2, Rivera(), 0, ""},
                                        {TurnChange::Kind::splice, 3, {}, 2, "né"},
                                        {TurnChange::Kind::drop, 7, {}, 0, ""}};
  EXPECT_EQ(FormatChanges({"e1", 10}, changes),
            R"({"type":"changes","place":"e1:10","changes":[{"op":"set","turn":)" +
                std::string(kRiveraJson) +
                R"(},{"op":"splice","n":3,"erase":2,"append":"né"},{"op":"drop","n":7}]})");
}

TEST(ReaderMessage, TheStateIsToldAlone) {
  EXPECT_EQ(FormatState({"e1", 11}, "ended"),
            R"({"type":"state","place":"e1:11","state":"ended"})");
}

TEST(Place, ReadsWhatItFormats) {
  const Place place{"k2x", std::numeric_limits<std::uint64_t>::max()};
  EXPECT_EQ(ParsePlace(FormatPlace(place)), place);
}

TEST(Place, RefusesEverythingElse) {
  for (const auto* text : {"", ":", "e", "e:", ":1", "e:x", "e:1x", "e:-1", "e: 1", "e e:1",
                           "e:18446744073709551616", "e:1:2"})
    EXPECT_EQ(ParsePlace(text), std::nullopt) << text;
  EXPECT_EQ(ParsePlace(std::string(41, 'e') + ":1"), std::nullopt);
}

}  // namespace
}  // namespace plenary::live
