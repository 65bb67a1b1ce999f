// SPDX-License-Identifier: Apache-2.0
#include "byte_log.h"

#include <gmock/gmock.h>

#include <array>

namespace plenary::wire {
namespace {

constexpr std::size_t kChunk = 32 * 1024;

// `bytes` of a text in which each place looks different from its neighbours.
std::string Pattern(std::size_t bytes, std::uint64_t from = 0) {
  std::string text(bytes, '\0');
  for (std::size_t i = 0; i < bytes; ++i) text[i] = static_cast<char>((from + i) % 251);
  return text;
}

std::string Read(const ByteLog& log, std::uint64_t from, std::uint64_t to) {
  std::string text;
  while (from < to) {
    std::array<iovec, 2> pieces;
    const std::size_t count = log.Gather(from, to, pieces);
    for (std::size_t i = 0; i < count; ++i) {
      text.append(static_cast<const char*>(pieces[i].iov_base), pieces[i].iov_len);
      from += pieces[i].iov_len;
    }
  }
  return text;
}

TEST(ByteLog, HoldsWhatWasAppended) {
  ByteLog log;
  EXPECT_EQ(log.begin(), 0u);
  EXPECT_EQ(log.end(), 0u);
  log.Append("one");
  log.Append("");
  log.Append("two");
  EXPECT_EQ(log.end(), 6u);
  EXPECT_EQ(Read(log, 0, 6), "onetwo");
  EXPECT_EQ(Read(log, 2, 4), "et");
  EXPECT_EQ(Read(log, 6, 6), "");
}

TEST(ByteLog, GoesOverTheBordersOfItsChunks) {
  for (const std::size_t bytes : {kChunk - 1, kChunk, kChunk + 1, 3 * kChunk, 3 * kChunk + 5}) {
    ByteLog log;
    log.Append(Pattern(bytes));
    log.Append(Pattern(10, bytes));
    EXPECT_TRUE(Read(log, 0, log.end()) == Pattern(bytes + 10)) << bytes;
    for (const std::uint64_t border : {kChunk - 1, kChunk}) {
      if (border >= bytes) continue;
      EXPECT_TRUE(Read(log, border, log.end()) == Pattern(log.end() - border, border)) << bytes;
    }
  }
}

TEST(ByteLog, GivesNoMorePiecesThanThereIsRoomFor) {
  ByteLog log;
  log.Append(Pattern(3 * kChunk));
  std::array<iovec, 2> pieces;
  EXPECT_EQ(log.Gather(0, log.end(), pieces), 2u);
  EXPECT_EQ(pieces[0].iov_len + pieces[1].iov_len, 2 * kChunk);
}

TEST(ByteLog, KnowsWhereFramesEnd) {
  ByteLog log;
  log.Append("one");
  log.Append("three");
  EXPECT_EQ(log.FrameEnd(0), 0u) << "between two";
  EXPECT_EQ(log.FrameEnd(1), 3u);
  EXPECT_EQ(log.FrameEnd(3), 3u);
  EXPECT_EQ(log.FrameEnd(4), 8u);
  EXPECT_EQ(log.FrameEnd(7), 8u);
  EXPECT_EQ(log.FrameEnd(8), 8u);
}

TEST(ByteLog, ForgetsWholeFramesOnly) {
  ByteLog log;
  log.Append("one");
  log.Append("three");
  log.TrimTo(2);
  EXPECT_EQ(log.begin(), 0u);
  log.TrimTo(3);
  EXPECT_EQ(log.begin(), 3u);
  EXPECT_EQ(log.FrameEnd(3), 3u);
  log.TrimTo(7);
  EXPECT_EQ(log.begin(), 3u);
  EXPECT_EQ(Read(log, 3, 8), "three");
  log.TrimTo(8);
  EXPECT_EQ(log.begin(), 8u);
  EXPECT_EQ(log.FrameEnd(8), 8u);
}

TEST(ByteLog, GoesOnAfterItWasTrimmedAnywhere) {
  for (const std::size_t frame :
       {std::size_t{1}, std::size_t{1000}, kChunk - 1, kChunk, kChunk + 1, 2 * kChunk + 7}) {
    ByteLog log;
    for (int round = 0; round < 8; ++round) {
      const std::uint64_t from = log.end();
      log.Append(Pattern(frame, from));
      EXPECT_TRUE(Read(log, from, log.end()) == Pattern(frame, from)) << frame << ' ' << round;
      EXPECT_EQ(log.FrameEnd(log.end()), log.end());
      log.TrimTo(round % 3 == 0 ? log.begin() : log.end());
    }
  }
}

}  // namespace
}  // namespace plenary::wire
