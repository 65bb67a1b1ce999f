// SPDX-License-Identifier: Apache-2.0
#include "plenary/wire/frames.h"

#include <gmock/gmock.h>

#include <vector>

#include "plenary/wire/deflate.h"
#include "wire/peer_frames.h"

namespace plenary::wire {

void PrintTo(const Message& message, std::ostream* out) {
  *out << "opcode " << static_cast<int>(message.opcode) << " \"" << message.payload.substr(0, 80)
       << "\" close " << message.close_code;
}

namespace {

using test::BytesOf;
using test::ClosePayload;
using test::HeaderOf;
using test::PeerClose;
using test::PeerFrame;
using test::PingFrame;
using test::TextFrame;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr std::size_t kMaxBytes = 70'000;

// What was read, and the code of the violation that ended it.
struct Reading {
  std::vector<Message> messages;
  std::optional<std::uint16_t> violation;
};

Reading ReadAll(MessageReader& reader) {
  Reading reading;
  for (;;) {
    auto step = reader.Next();
    if (auto* message = std::get_if<Message>(&step)) {
      reading.messages.push_back(std::move(*message));
      continue;
    }
    if (const auto* violation = std::get_if<Violation>(&step)) reading.violation = violation->code;
    return reading;
  }
}

Reading Read(std::string_view bytes, std::size_t max_bytes = kMaxBytes, Inflater* inflater = {}) {
  MessageReader reader(max_bytes, inflater);
  reader.Take(bytes);
  return ReadAll(reader);
}

Reading ReadByteByByte(std::string_view bytes, Inflater* inflater = nullptr) {
  MessageReader reader(kMaxBytes, inflater);
  Reading all;
  for (const char byte : bytes) {
    reader.Take({&byte, 1});
    auto some = ReadAll(reader);
    for (auto& message : some.messages) all.messages.push_back(std::move(message));
    all.violation = some.violation;
  }
  return all;
}

auto IsMessage(Opcode opcode, std::string_view payload) {
  return testing::AllOf(Field(&Message::opcode, opcode),
                        Field(&Message::payload, std::string(payload)));
}

// --- written
// --------------------------------------------------------------------------------------

TEST(AppendFrame, HasTheLengthInAsFewBytesAsItTakes) {
  const auto header = [](std::size_t length) {
    std::string frame;
    AppendFrame(frame, Opcode::text, std::string(length, 'x'));
    return frame.substr(0, frame.size() - length);
  };
  EXPECT_EQ(header(0), std::string("\x81\x00", 2));
  EXPECT_EQ(header(125), "\x81\x7d");
  EXPECT_EQ(header(126), std::string("\x81\x7e\x00\x7e", 4));
  EXPECT_EQ(header(65'535), "\x81\x7e\xff\xff");
  EXPECT_EQ(header(65'536), std::string("\x81\x7f\x00\x00\x00\x00\x00\x01\x00\x00", 10));
}

TEST(AppendFrame, SaysInAReservedBitThatItIsCompressed) {
  std::string frame;
  AppendFrame(frame, Opcode::text, "x", true);
  EXPECT_EQ(frame, "\xc1\x01x");
}

TEST(AppendFrame, StandsBehindWhatWasThere) {
  std::string frames;
  AppendFrame(frames, Opcode::text, "a");
  AppendFrame(frames, Opcode::pong, "b");
  EXPECT_EQ(frames,
            "\x81\x01"
            "a\x8a\x01"
            "b");
}

TEST(CloseFrame, HasTheCodeAndTheReason) {
  EXPECT_EQ(CloseFrame(1001, "bye"),
            "\x88\x05\x03\xe9"
            "bye");
  EXPECT_EQ(CloseFrame(1000, ""), "\x88\x02\x03\xe8");
}

TEST(CloseFrame, CutsALongReasonAtTheBeginningOfACharacter) {
  EXPECT_EQ(CloseFrame(1000, std::string(123, 'x')).size(), 2 + kMaxControlBytes);
  EXPECT_EQ(CloseFrame(1000, std::string(124, 'x')).size(), 2 + kMaxControlBytes);
  EXPECT_EQ(CloseFrame(1000, std::string(122, 'x') + "é").size(), 2 + 124u);
  EXPECT_EQ(CloseFrame(1000, std::string(121, 'x') + "é").size(), 2 + 125u);
}

// --- read
// -----------------------------------------------------------------------------------------

TEST(MessageReader, ReadsEveryFormOfLength) {
  for (const std::size_t length : {0, 1, 7, 8, 9, 125, 126, 127, 65'535, 65'536, 70'000}) {
    std::string text(length, 'x');
    for (std::size_t i = 0; i < length; ++i) text[i] = static_cast<char>('a' + i % 26);
    const auto reading = Read(TextFrame(text));
    ASSERT_EQ(reading.messages.size(), 1u) << length;
    EXPECT_EQ(reading.messages[0].payload, text) << length;
  }
}

TEST(MessageReader, RefusesALengthInMoreBytesThanItTakes) {
  for (const int length_bytes : {2, 8})
    EXPECT_EQ(Read(BytesOf({.payload = "x", .length_bytes = length_bytes})).violation, 1002);
  const std::string text(65'535, 'x');
  EXPECT_EQ(Read(BytesOf({.payload = text, .length_bytes = 8})).violation, 1002);
  EXPECT_EQ(Read(BytesOf({.opcode = Opcode::ping, .payload = "x", .length_bytes = 2})).violation,
            1002);
}

TEST(MessageReader, TakesAnyMask) {
  for (const std::string_view mask :
       {std::string_view("\0\0\0\0", 4), {"\xff\xff\xff\xff", 4}, {"\x01\x02\x03\x04", 4}})
    EXPECT_THAT(Read(BytesOf({.payload = "thirteen long", .mask = mask})).messages,
                ElementsAre(IsMessage(Opcode::text, "thirteen long")));
}

TEST(MessageReader, RefusesAFrameWithoutAMask) {
  EXPECT_EQ(Read(BytesOf({.payload = "x", .is_masked = false})).violation, 1002);
  EXPECT_EQ(Read(BytesOf({.payload = "", .is_masked = false})).violation, 1002);
}

TEST(MessageReader, RefusesEveryReservedBit) {
  for (unsigned reserved = 1; reserved < 8; ++reserved)
    for (const Opcode opcode : {Opcode::text, Opcode::ping, Opcode::close})
      EXPECT_EQ(Read(BytesOf({.opcode = opcode, .reserved = reserved})).violation, 1002)
          << reserved;
}

TEST(MessageReader, RefusesEveryUnknownOpcode) {
  for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15})
    EXPECT_EQ(Read(BytesOf({.opcode = static_cast<Opcode>(opcode)})).violation, 1002) << opcode;
}

TEST(MessageReader, JoinsFragments) {
  const std::string bytes =
      BytesOf({.payload = "one ", .is_final = false}) +
      BytesOf({.opcode = Opcode::continuation, .payload = "two ", .is_final = false}) +
      BytesOf({.opcode = Opcode::continuation, .payload = "three"});
  EXPECT_THAT(Read(bytes).messages, ElementsAre(IsMessage(Opcode::text, "one two three")));
}

TEST(MessageReader, HearsControlFramesBetweenFragments) {
  const std::string bytes =
      BytesOf({.opcode = Opcode::binary, .payload = "one ", .is_final = false}) + PingFrame("p") +
      BytesOf({.opcode = Opcode::continuation, .payload = "", .is_final = false}) +
      BytesOf({.opcode = Opcode::pong, .payload = "q"}) +
      BytesOf({.opcode = Opcode::continuation, .payload = "two"});
  EXPECT_THAT(Read(bytes).messages,
              ElementsAre(IsMessage(Opcode::ping, "p"), IsMessage(Opcode::pong, "q"),
                          IsMessage(Opcode::binary, "one two")));
}

TEST(MessageReader, RefusesAContinuationOfNothing) {
  EXPECT_EQ(Read(BytesOf({.opcode = Opcode::continuation, .payload = "x"})).violation, 1002);
  EXPECT_EQ(Read(TextFrame("a") + BytesOf({.opcode = Opcode::continuation})).violation, 1002);
}

TEST(MessageReader, RefusesAMessageWithinAMessage) {
  EXPECT_EQ(Read(BytesOf({.payload = "a", .is_final = false}) + TextFrame("b")).violation, 1002);
}

TEST(MessageReader, RefusesControlFramesInPiecesOrTooLong) {
  const std::string longest(125, 'x');
  const std::string longer(126, 'x');
  for (const Opcode opcode : {Opcode::close, Opcode::ping, Opcode::pong}) {
    EXPECT_EQ(Read(BytesOf({.opcode = opcode, .is_final = false})).violation, 1002);
    EXPECT_EQ(Read(HeaderOf({.opcode = opcode}, longer.size())).violation, 1002);
  }
  EXPECT_THAT(Read(PingFrame(longest)).messages, ElementsAre(IsMessage(Opcode::ping, longest)));
}

TEST(MessageReader, ReadsACloseWithAndWithoutACode) {
  const auto none = Read(BytesOf({.opcode = Opcode::close}));
  EXPECT_THAT(none.messages, ElementsAre(IsMessage(Opcode::close, "")));
  EXPECT_EQ(none.messages[0].close_code, kNoStatus);
  const auto with = Read(PeerClose(1001, "leaving"));
  EXPECT_THAT(with.messages, ElementsAre(IsMessage(Opcode::close, "leaving")));
  EXPECT_EQ(with.messages[0].close_code, 1001);
}

TEST(MessageReader, KnowsWhichCodesMayBeSent) {
  for (const unsigned code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013,
                              1014, 3000, 3999, 4000, 4999})
    EXPECT_EQ(Read(PeerClose(code)).violation, std::nullopt) << code;
  for (const unsigned code :
       {0, 1, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65'535})
    EXPECT_EQ(Read(PeerClose(code)).violation, 1002) << code;
}

TEST(MessageReader, RefusesACloseOfOneByteOrWithABadReason) {
  EXPECT_EQ(Read(BytesOf({.opcode = Opcode::close, .payload = "\x03"})).violation, 1002);
  EXPECT_EQ(Read(PeerClose(1000, "\xff")).violation, 1007);
}

TEST(MessageReader, TakesTextInUtf8Only) {
  EXPECT_THAT(Read(TextFrame("κόσμε 😀")).messages, ElementsAre(IsMessage(Opcode::text, "κόσμε 😀")));
  for (const char* const bad : {"\xff", "\xc3", "\xed\xa0\x80", "\xc0\xaf", "\xf4\x90\x80\x80"})
    EXPECT_EQ(Read(TextFrame(bad)).violation, 1007);
  EXPECT_EQ(Read(BytesOf({.opcode = Opcode::binary, .payload = "\xff"})).violation, std::nullopt);
}

TEST(MessageReader, TakesACharacterOverTwoFragments) {
  const std::string bytes = BytesOf({.payload = "\xc3", .is_final = false}) +
                            BytesOf({.opcode = Opcode::continuation, .payload = "\xa9"});
  EXPECT_THAT(Read(bytes).messages, ElementsAre(IsMessage(Opcode::text, "é")));
}

TEST(MessageReader, RefusesWhatIsTooLongBeforeItArrives) {
  EXPECT_EQ(Read(TextFrame(std::string(10, 'x')), 10).violation, std::nullopt);
  EXPECT_EQ(Read(HeaderOf({}, 11), 10).violation, 1009);
  EXPECT_EQ(Read(HeaderOf({}, ~std::uint64_t{0}), 10).violation, 1009);
  const std::string half = BytesOf({.payload = "123456", .is_final = false});
  EXPECT_EQ(Read(half + HeaderOf({.opcode = Opcode::continuation}, 5), 10).violation, 1009);
  EXPECT_EQ(Read(half + BytesOf({.opcode = Opcode::continuation, .payload = "7890"}), 10).violation,
            std::nullopt);
}

TEST(MessageReader, ReadsNothingAfterAViolation) {
  MessageReader reader(kMaxBytes);
  reader.Take(TextFrame("before") + BytesOf({.reserved = 1}) + TextFrame("after"));
  EXPECT_THAT(ReadAll(reader).messages, ElementsAre(IsMessage(Opcode::text, "before")));
  reader.Take(TextFrame("after"));
  const auto again = ReadAll(reader);
  EXPECT_THAT(again.messages, IsEmpty());
  EXPECT_EQ(again.violation, 1002);
  EXPECT_TRUE(reader.is_empty()) << "nor does it keep anything";
}

TEST(MessageReader, KnowsWhetherItHoldsSomethingUnfinished) {
  MessageReader reader(kMaxBytes);
  const auto is_empty_after = [&](std::string_view bytes) {
    reader.Take(bytes);
    ReadAll(reader);
    return reader.is_empty();
  };
  EXPECT_TRUE(is_empty_after(TextFrame("whole")));
  const std::string frame = BytesOf({.payload = "half", .is_final = false});
  EXPECT_FALSE(is_empty_after(frame.substr(0, 3)));
  EXPECT_FALSE(is_empty_after(frame.substr(3)));
  EXPECT_TRUE(is_empty_after(BytesOf({.opcode = Opcode::continuation})));
}

TEST(MessageReader, InflatesWhatSaysThatItIsCompressed) {
  Inflater inflater;
  const std::string packed = Deflater().Deflate("a motion, a motion, a motion");
  const std::string bytes = BytesOf({.payload = packed, .reserved = 4});
  EXPECT_THAT(Read(bytes, kMaxBytes, &inflater).messages,
              ElementsAre(IsMessage(Opcode::text, "a motion, a motion, a motion")));
  EXPECT_EQ(Read(bytes).violation, 1002) << "where it was not agreed on";
}

TEST(MessageReader, InflatesFragmentsOfWhichTheFirstSaysSo) {
  Inflater inflater;
  const std::string packed = Deflater().Deflate("a motion, a motion, a motion");
  const std::string first =
      BytesOf({.payload = std::string_view(packed).substr(0, 5), .is_final = false, .reserved = 4});
  const PeerFrame rest{.opcode = Opcode::continuation,
                       .payload = std::string_view(packed).substr(5)};
  EXPECT_THAT(Read(first + PingFrame("") + BytesOf(rest), kMaxBytes, &inflater).messages,
              ElementsAre(IsMessage(Opcode::ping, ""),
                          IsMessage(Opcode::text, "a motion, a motion, a motion")));
  PeerFrame marked = rest;
  marked.reserved = 4;
  EXPECT_EQ(Read(first + BytesOf(marked), kMaxBytes, &inflater).violation, 1002);
}

TEST(MessageReader, RefusesCompressedControlFramesBombsAndDamage) {
  Inflater inflater;
  const std::string bomb = Deflater().Deflate(std::string(1'000, 'x'));
  EXPECT_EQ(Read(BytesOf({.opcode = Opcode::ping, .reserved = 4}), 999, &inflater).violation, 1002);
  EXPECT_EQ(Read(BytesOf({.payload = bomb, .reserved = 4}), 999, &inflater).violation, 1009);
  EXPECT_EQ(Read(BytesOf({.payload = bomb, .reserved = 4}), 1'000, &inflater).violation,
            std::nullopt);
  EXPECT_EQ(Read(BytesOf({.payload = "\xff\xff", .reserved = 4}), 999, &inflater).violation, 1002);
  const std::string bad_text = Deflater().Deflate("\xff");
  EXPECT_EQ(Read(BytesOf({.payload = bad_text, .reserved = 4}), 999, &inflater).violation, 1007);
}

TEST(MessageReader, ReadsTheSameByteByByte) {
  Inflater inflater;
  const std::string packed = Deflater().Deflate("a motion, a motion");
  const std::string dialogue =
      TextFrame("one") + BytesOf({.payload = "fr", .is_final = false}) + PingFrame("ping") +
      BytesOf({.opcode = Opcode::continuation, .payload = std::string(300, 'x')}) +
      BytesOf({.opcode = Opcode::binary, .payload = std::string(66'000, '\xff')}) +
      BytesOf({.payload = packed, .reserved = 4}) + PeerClose(4000, "over");
  for (const std::string& bytes : {dialogue, dialogue + TextFrame("\xff")}) {
    const auto whole = Read(bytes, kMaxBytes, &inflater);
    const auto dripped = ReadByteByByte(bytes, &inflater);
    ASSERT_EQ(whole.messages.size(), 6u);
    ASSERT_EQ(dripped.messages.size(), whole.messages.size());
    for (std::size_t i = 0; i < whole.messages.size(); ++i)
      EXPECT_THAT(dripped.messages[i],
                  IsMessage(whole.messages[i].opcode, whole.messages[i].payload));
    EXPECT_EQ(dripped.violation, whole.violation);
  }
}

TEST(MessageReader, SaysWhatIsWrongInWords) {
  MessageReader reader(10);
  reader.Take(HeaderOf({}, 11));
  EXPECT_THAT(std::get<Violation>(reader.Next()).reason, HasSubstr("at most 10 bytes"));
}

}  // namespace
}  // namespace plenary::wire
