// SPDX-License-Identifier: Apache-2.0
// A meeting over a network that cuts connections in mid-frame, delays and loses what is said, and
// says it again.
#include "end_to_end/faulty_network.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "end_to_end/captioned_track.h"

namespace plenary::test {
namespace {

using ::testing::Ge;

constexpr std::size_t kTracks = 3;
constexpr std::size_t kReaders = 20;  // of each track
constexpr std::size_t kCaptionerFaults = 30;
constexpr std::size_t kReaderFaults = 10 * kReaders;
constexpr std::size_t kEvents = 6000;

class FaultyNetworkMeeting : public ::testing::TestWithParam<std::uint64_t> {
 protected:
  // What lies between the server and the people of a track.
  struct Ways {
    Ways(std::uint16_t server_port, std::uint64_t seed)
        : captioner(server_port, seed, kCaptionerFaults),
          readers(server_port, seed + 1, kReaderFaults) {}
    FaultyNetwork captioner;
    FaultyNetwork readers;
  };
};

TEST_P(FaultyNetworkMeeting, IsTheSameTextEverywhere) {
  std::mt19937_64 seeds(GetParam());
  Stage stage;
  std::vector<std::unique_ptr<Ways>> ways;
  std::vector<std::unique_ptr<CaptionedTrack>> tracks;
  for (const auto& meeting : stage.MakeTracks("Far away", kTracks)) {
    ways.push_back(std::make_unique<Ways>(stage.server.port(), seeds()));
    const TrackPlan plan{.events = kEvents,
                         .seed = seeds(),
                         .readers = kReaders,
                         .captioner_port = ways.back()->captioner.port(),
                         .readers_port = ways.back()->readers.port()};
    tracks.push_back(std::make_unique<CaptionedTrack>(stage, meeting, plan));
    tracks.back()->typist().LetTypeUpTo(kEvents);
  }
  for (std::size_t i = 0; i < kTracks; ++i) {
    ASSERT_TRUE(tracks[i]->typist().Finish());
    const auto of_captioner = ways[i]->captioner.Settle();
    EXPECT_THAT(of_captioner.cut, Ge(kCaptionerFaults / 3));
    EXPECT_THAT(of_captioner.lost, Ge(kCaptionerFaults / 15));
    EXPECT_THAT(of_captioner.said_again, Ge(kCaptionerFaults / 15));
    tracks[i]->FinishAndCompare();
    EXPECT_THAT(ways[i]->readers.Settle().cut, Ge(kReaderFaults / 20));
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, FaultyNetworkMeeting, ::testing::Values(1u, 2u, 3u),
                         ::testing::PrintToStringParamName());

}  // namespace
}  // namespace plenary::test
