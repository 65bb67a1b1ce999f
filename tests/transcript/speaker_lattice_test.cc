// SPDX-License-Identifier: Apache-2.0
#include "speaker_lattice.h"

#include <gtest/gtest.h>

namespace plenary::transcript {
namespace {

const Person kAna{"ana", "Ana", {}, "", ""};
const Person kBo{"bo", "Bo", {}, "", ""};

double Posterior(const SpeakerLattice& lattice, std::size_t t, const Person* person) {
  for (const Candidate& candidate : lattice.At(t)) {
    if (candidate.person == person) return candidate.posterior;
  }
  return -1;
}

TEST(SpeakerLattice, WithoutExchangeWeighsThePointsAlone) {
  SpeakerLattice lattice;
  lattice.Add({{&kAna, 1.0, 0, 0}, {nullptr, 1.0, 0, 0}}, {});
  lattice.Solve(0);
  EXPECT_NEAR(Posterior(lattice, 0, &kAna), 0.5, 1e-9);
}

TEST(SpeakerLattice, LetsThoseWhoReplySpeakAgain) {
  SpeakerLattice lattice;
  lattice.Add({{&kAna, 0, 0, 0}}, {});
  lattice.Add({{&kBo, 0, 0, 0}}, {});
  lattice.Add({{&kAna, 0, 0, 0}, {nullptr, 0, 0, 0}}, {-2, 2, 0});
  lattice.Solve(0);
  EXPECT_NEAR(Posterior(lattice, 2, &kAna), 0.88, 0.01);
}

TEST(SpeakerLattice, HearsWhatComesAfter) {
  SpeakerLattice lattice;
  lattice.Add({{&kAna, 0, 0, 0}, {&kBo, 0, 0, 0}}, {});
  lattice.Add({{&kBo, 0, 0, 0}}, {-3, 0, 0});
  lattice.Solve(0);
  EXPECT_GT(Posterior(lattice, 0, &kAna), 0.9) << "nobody follows himself";
}

TEST(SpeakerLattice, GivesTheSameAfterTurnsWereTakenBack) {
  const auto fill = [](SpeakerLattice& lattice, std::size_t from) {
    for (std::size_t t = from; t < 12; ++t) {
      lattice.Add({{&kAna, t % 3 == 0 ? 1.0 : 0.0, 0, 0}, {&kBo, 0.5, 0, 0}, {nullptr, 0.2, 0, 0}},
                  {-2, 1, 0.3});
    }
    lattice.Solve(0);
  };
  SpeakerLattice once;
  fill(once, 0);
  SpeakerLattice twice;
  fill(twice, 0);
  twice.Truncate(5);
  fill(twice, 5);
  for (std::size_t t = 0; t < 12; ++t) {
    EXPECT_EQ(Posterior(once, t, &kAna), Posterior(twice, t, &kAna)) << t;
  }
}

}  // namespace
}  // namespace plenary::transcript
