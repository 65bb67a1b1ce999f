// SPDX-License-Identifier: Apache-2.0
#include "plenary/wire/deflate.h"

#include <gmock/gmock.h>

#include <random>

namespace plenary::wire {
namespace {

constexpr std::size_t kPlenty = 1 << 24;

std::string Inflated(std::string_view packed, std::size_t max_bytes = kPlenty) {
  return Inflater().Inflate(packed, max_bytes).value();
}

Errc Problem(std::string_view packed, std::size_t max_bytes = kPlenty) {
  const auto inflated = Inflater().Inflate(packed, max_bytes);
  return inflated.has_error() ? inflated.error().code : Errc{-1};
}

std::string Noise(std::size_t bytes) {
  std::mt19937 random(static_cast<unsigned>(bytes));
  std::string noise(bytes, '\0');
  for (char& byte : noise) byte = static_cast<char>(random());
  return noise;
}

TEST(Deflate, ComesBackAsItWas) {
  Deflater deflater;
  Inflater inflater;
  for (const std::size_t bytes :
       {0, 1, 2, 100, 4'095, 4'096, 4'097, 16'383, 16'384, 65'535, 65'536, 300'000, 1'000'000}) {
    for (const std::string& text : {std::string(bytes, 'x'), Noise(bytes)}) {
      const auto back = inflater.Inflate(deflater.Deflate(text), kPlenty);
      ASSERT_TRUE(back.has_value()) << bytes;
      EXPECT_TRUE(*back == text) << bytes;
    }
  }
}

TEST(Deflate, MakesEachMessageByItself) {
  Deflater deflater;
  const std::string first = deflater.Deflate("the same words");
  EXPECT_EQ(deflater.Deflate("the same words"), first);
}

TEST(Deflate, LeavesTheTailOut) {
  const std::string packed = Deflater().Deflate("Hello");
  EXPECT_FALSE(packed.ends_with(std::string_view("\0\0\xff\xff", 4)));
  EXPECT_EQ(Deflater().Deflate(""), std::string(1, '\0'));
}

// RFC 7692, section 7.2.3.
TEST(Inflate, ReadsTheExamplesOfTheRfc) {
  using std::string_view;
  EXPECT_EQ(Inflated({"\xf2\x48\xcd\xc9\xc9\x07\x00", 7}), "Hello");
  EXPECT_EQ(Inflated({"\x00\x05\x00\xfa\xff\x48\x65\x6c\x6c\x6f\x00", 11}), "Hello");
  EXPECT_EQ(Inflated({"\xf3\x48\xcd\xc9\xc9\x07\x00\x00", 8}), "Hello") << "a last block";
  EXPECT_EQ(Inflated({"\xf2\x48\x05\x00\x00\x00\xff\xff\xca\xc9\xc9\x07\x00", 13}), "Hello");
  EXPECT_EQ(Inflated({"\x00", 1}), "");
  EXPECT_EQ(Inflated(""), "");
}

TEST(Inflate, StopsABombAtTheLimit) {
  const std::string bomb = Deflater().Deflate(std::string(10'000'000, 'x'));
  EXPECT_LT(bomb.size(), 20'000u);
  EXPECT_EQ(Problem(bomb, 10'000), Errc::too_large);
  EXPECT_EQ(Problem(Deflater().Deflate(std::string(4'096, 'x')), 4'095), Errc::too_large);
  EXPECT_EQ(Inflated(Deflater().Deflate(std::string(4'096, 'x')), 4'096).size(), 4'096u);
}

TEST(Inflate, RefusesWhatEndsTooEarly) {
  for (const std::string& text : {std::string("Order, please. Order, please."), Noise(100)}) {
    const std::string packed = Deflater().Deflate(text);
    // The first byte alone may be that of an empty block.
    for (std::size_t bytes = 2; bytes + 1 < packed.size(); ++bytes)
      EXPECT_EQ(Problem(packed.substr(0, bytes)), Errc::bad_input) << bytes;
  }
}

TEST(Inflate, RefusesWhatGoesOnBehindTheLastBlock) {
  const std::string last("\xf3\x48\xcd\xc9\xc9\x07\x00\x00", 8);
  EXPECT_EQ(Problem(last + last), Errc::bad_input);
}

TEST(Inflate, RefusesWhatIsDamagedAndReadsTheNextAllTheSame) {
  Inflater inflater;
  EXPECT_EQ(inflater.Inflate("\xff\xff\xff", kPlenty).error().code, Errc::bad_input);
  EXPECT_EQ(inflater.Inflate("\x07", kPlenty).error().code, Errc::bad_input) << "a kind of block";
  EXPECT_EQ(inflater.Inflate(Deflater().Deflate("Hello"), kPlenty).value(), "Hello");
}

}  // namespace
}  // namespace plenary::wire
