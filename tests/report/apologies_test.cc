// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "report/meeting.h"

namespace plenary::report {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> ApologiesIn(const std::string& said) {
  return Meeting().Say("Ana Rivera", said).Draft().apologies;
}

TEST(Apologies, AreOfTheNamesBeforeTheCue) {
  EXPECT_THAT(ApologiesIn("We have Carla, Dario and Elif Demir, they sent their regrets."),
              ElementsAre("Carla", "Dario", "Elif Demir"));
  EXPECT_THAT(ApologiesIn("I think Carla could not make it."), ElementsAre("Carla"));
  EXPECT_THAT(ApologiesIn("And Carla, who is excused, wrote to us."), ElementsAre("Carla"));
}

TEST(Apologies, AreOfTheNamesAfterTheCue) {
  EXPECT_THAT(ApologiesIn("We received apologies from Carla Diaz and Dario."),
              ElementsAre("Carla Diaz", "Dario"));
  EXPECT_THAT(ApologiesIn("Those who cannot join today: Carla, Dario."),
              ElementsAre("Carla", "Dario"));
}

TEST(Apologies, GoOnWithAndFrom) {
  EXPECT_THAT(ApologiesIn("I have apologies from Carla, who is with Dario, and from Elif Demir."),
              ElementsAre("Carla", "Elif Demir"));
}

TEST(Apologies, AreNotOfThePersonSpokenTo) {
  EXPECT_THAT(ApologiesIn("Bo, I think Carla also sent her apologies."), ElementsAre("Carla"));
}

TEST(Apologies, AreNotWhatSomebodySaysForThemselves) {
  EXPECT_THAT(ApologiesIn("My apologies, Carla, I was on mute."), IsEmpty());
  EXPECT_THAT(ApologiesIn("I am sorry, Dario, for the noise."), IsEmpty());
  EXPECT_THAT(ApologiesIn("Some people cannot join because of the strike."), IsEmpty());
}

TEST(Apologies, AreUnderTheNameOfTheRoster) {
  EXPECT_THAT(Meeting()
                  .Expect("Carla Diaz")
                  .Expect("Gunnar Aas")
                  .Suggest("Goonar", "Gunnar Aas")
                  .Say("Ana Rivera", "Carla and Goonar have sent their regrets.")
                  .Draft()
                  .apologies,
              ElementsAre("Carla Diaz", "Gunnar Aas"));
}

TEST(Apologies, CountOnceHoweverOftenTheyAreTold) {
  EXPECT_THAT(Meeting()
                  .Say("Ana Rivera", "Carla sent her apologies.")
                  .Say("Bo Lindqvist", "Yes, Carla cannot make it.")
                  .Draft()
                  .apologies,
              ElementsAre("Carla"));
}

TEST(Apologies, InCapitalsAreOfKnownNamesOnly) {
  EXPECT_THAT(Meeting()
                  .Expect("Carla Diaz")
                  .Say("Ana Rivera", "WE HAVE REGRETS FROM CARLA AND OTHERS.")
                  .Draft()
                  .apologies,
              ElementsAre("Carla Diaz"));
}

}  // namespace
}  // namespace plenary::report
