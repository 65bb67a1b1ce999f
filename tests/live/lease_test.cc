// SPDX-License-Identifier: Apache-2.0
#include "lease.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace plenary::live {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

using Give = Lease::Give;
using Ask = Lease::Ask;
using Refuse = Lease::Refuse;
using Free = Lease::Free;

// Ana holds the lease since second 0, Bo waits beside since second 1.
class LeaseTest : public testing::Test {
 protected:
  LeaseTest() {
    EXPECT_THAT(lease.Enter("ana", Role::write, 0s), ElementsAre(Give{"ana"}));
    EXPECT_THAT(lease.Enter("bo", Role::write, 1s), IsEmpty());
  }
  Lease lease;
};

TEST_F(LeaseTest, HasOneHolder) {
  EXPECT_EQ(lease.holder(), "ana");
  EXPECT_THAT(lease.waiting(), ElementsAre("bo"));
}

TEST_F(LeaseTest, GoesBackAtOnceToAHolderWhoConnectsAgain) {
  EXPECT_THAT(lease.Leave("ana", 2s), IsEmpty());
  EXPECT_THAT(lease.Enter("ana", Role::write, 3s), ElementsAre(Give{"ana"}));
  EXPECT_THAT(lease.waiting(), ElementsAre("bo"));
}

TEST_F(LeaseTest, GoesOverAfterSilenceToWhoWaitsLongest) {
  lease.Enter("cy", Role::wait, 2s);
  lease.Heard("ana", 4s);
  EXPECT_THAT(lease.Tick(18'999ms), IsEmpty());
  EXPECT_THAT(lease.Tick(19s), ElementsAre(Give{"bo"}));
  EXPECT_THAT(lease.waiting(), ElementsAre("cy", "ana"));
}

TEST_F(LeaseTest, GoesOverWhenTheHolderIsGoneForTheSilence) {
  lease.Heard("ana", 10s);
  EXPECT_THAT(lease.Leave("ana", 11s), IsEmpty());
  EXPECT_THAT(lease.Tick(24'999ms), IsEmpty());
  EXPECT_THAT(lease.Tick(25s), ElementsAre(Give{"bo"}));
  EXPECT_THAT(lease.waiting(), IsEmpty());
}

TEST_F(LeaseTest, StaysWithASilentHolderWhomNobodyWaitsFor) {
  lease.Leave("bo", 2s);
  EXPECT_THAT(lease.Tick(60s), IsEmpty());
  EXPECT_EQ(lease.holder(), "ana");
}

TEST_F(LeaseTest, IsFreeWhenTheHolderIsGoneAndNobodyWaits) {
  lease.Leave("bo", 2s);
  lease.Leave("ana", 3s);
  EXPECT_THAT(lease.Tick(15s), ElementsAre(Free{"ana"}));
  EXPECT_THAT(lease.Enter("cy", Role::write, 16s), ElementsAre(Give{"cy"}));
}

TEST_F(LeaseTest, GoesToWhoAsksWhenTheHolderYields) {
  lease.Enter("cy", Role::wait, 2s);
  EXPECT_THAT(lease.Take("cy", 3s), ElementsAre(Ask{"cy"}));
  EXPECT_THAT(lease.Yield("ana", 4s), ElementsAre(Give{"cy"}));
  EXPECT_THAT(lease.waiting(), ElementsAre("bo", "ana"));
}

TEST_F(LeaseTest, StaysWithAHolderWhoKeepsIt) {
  lease.Take("bo", 3s);
  EXPECT_THAT(lease.Keep("ana"), ElementsAre(Refuse{"bo"}));
  lease.Heard("ana", 13s);
  EXPECT_THAT(lease.Tick(13s), IsEmpty());
  EXPECT_THAT(lease.Take("bo", 14s), ElementsAre(Ask{"bo"}));
}

TEST_F(LeaseTest, GoesToWhoAsksWhenTheHolderDoesNotAnswer) {
  lease.Take("bo", 3s);
  lease.Heard("ana", 12s);
  EXPECT_THAT(lease.Tick(12'999ms), IsEmpty());
  EXPECT_THAT(lease.Tick(13s), ElementsAre(Give{"bo"}));
}

TEST_F(LeaseTest, GoesAtOnceToWhoAsksWhenTheHolderIsGone) {
  lease.Leave("ana", 2s);
  EXPECT_THAT(lease.Take("bo", 3s), ElementsAre(Give{"bo"}));
}

TEST_F(LeaseTest, IsAskedForByOneAtATime) {
  lease.Enter("cy", Role::wait, 2s);
  lease.Take("bo", 3s);
  EXPECT_THAT(lease.Take("cy", 4s), IsEmpty());
  EXPECT_THAT(lease.Take("bo", 5s), IsEmpty());
}

TEST_F(LeaseTest, ForgetsTheRequestOfWhoHasLeft) {
  lease.Take("bo", 3s);
  lease.Leave("bo", 4s);
  lease.Heard("ana", 12s);
  EXPECT_THAT(lease.Tick(13s), IsEmpty());
}

TEST_F(LeaseTest, IsYieldedWithoutBeingAskedFor) {
  EXPECT_THAT(lease.Yield("ana", 3s), ElementsAre(Give{"bo"}));
  EXPECT_THAT(lease.Yield("ana", 4s), IsEmpty()) << "ana holds it no more";
  EXPECT_THAT(lease.Yield("bo", 5s), ElementsAre(Give{"ana"}));
}

TEST_F(LeaseTest, IsFreeWhenYieldedToNobody) {
  lease.Leave("bo", 2s);
  EXPECT_THAT(lease.Yield("ana", 3s), ElementsAre(Free{"ana"}));
  EXPECT_EQ(lease.holder(), "");
  EXPECT_THAT(lease.Take("ana", 4s), ElementsAre(Give{"ana"}));
}

TEST(Lease, IsKeptForItsHolderOverARestart) {
  Lease lease;
  lease.Reserve("ana", 100s);
  EXPECT_THAT(lease.Enter("bo", Role::write, 101s), IsEmpty());
  EXPECT_THAT(lease.Enter("ana", Role::write, 102s), ElementsAre(Give{"ana"}));
  EXPECT_THAT(lease.waiting(), ElementsAre("bo"));
}

TEST(Lease, IsNotKeptForLongOverARestart) {
  Lease lease;
  lease.Reserve("ana", 100s);
  lease.Enter("bo", Role::write, 101s);
  EXPECT_THAT(lease.Tick(114'999ms), IsEmpty());
  EXPECT_THAT(lease.Tick(115s), ElementsAre(Give{"bo"}));
}

TEST(Lease, IsNotGivenToWhoOnlyWaits) {
  Lease lease;
  EXPECT_THAT(lease.Enter("ana", Role::wait, 0s), IsEmpty());
  EXPECT_THAT(lease.Tick(60s), IsEmpty());
  EXPECT_THAT(lease.Take("ana", 61s), ElementsAre(Give{"ana"}));
}

}  // namespace
}  // namespace plenary::live
