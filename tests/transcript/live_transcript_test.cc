// SPDX-License-Identifier: Apache-2.0
#include "plenary/transcript/live_transcript.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

namespace plenary::transcript {
namespace {

using Kind = TurnChange::Kind;
using testing::ElementsAre;

// A track that is written to, and what readers are told of it.
class Writing {
 public:
  std::vector<TurnChange> Write(std::string append, std::uint32_t erase = 0) {
    CaptionEvent event;
    event.seq = ++seq_;
    event.erase = erase;
    event.append = std::move(append);
    event.received_at = Millis(1000 * static_cast<std::int64_t>(seq_));
    return live_.Apply(event).value();
  }
  LiveTranscript& live() { return live_; }

 private:
  std::uint64_t seq_ = 0;
  LiveTranscript live_{Roster{}};
};

std::vector<std::string> Told(const std::vector<TurnChange>& changes) {
  std::vector<std::string> told;
  for (const auto& change : changes) {
    const std::string n = std::to_string(change.n);
    if (change.kind == Kind::set) told.push_back("set " + n + ": " + change.turn.text);
    if (change.kind == Kind::drop) told.push_back("drop " + n);
    if (change.kind == Kind::splice) {
      told.push_back("splice " + n + ": -" + std::to_string(change.erase) + " +" + change.append);
    }
  }
  return told;
}

TEST(LiveTranscript, TellsOnlyTheEndOfTheTurnThatGrows) {
  Writing writing;
  EXPECT_THAT(Told(writing.Write(">> ANA: Good")), ElementsAre("set 1: Good"));
  EXPECT_THAT(Told(writing.Write(" mor")), ElementsAre("splice 1: -0 + mor"));
  EXPECT_THAT(Told(writing.Write("ning.")), ElementsAre("splice 1: -0 +ning."));
}

TEST(LiveTranscript, TellsAnErasureAsOne) {
  Writing writing;
  writing.Write(">> ANA: the glod");
  EXPECT_THAT(Told(writing.Write("flood", 4)), ElementsAre("splice 1: -4 +flood"));
  EXPECT_EQ(writing.live().turns()[0].text, "the flood");
}

TEST(LiveTranscript, CountsErasuresInScalarValues) {
  Writing writing;
  writing.Write(">> 张伟🙂");
  writing.Write("é", 1);
  EXPECT_EQ(writing.live().text(), ">> 张伟é");
  EXPECT_EQ(writing.live().length(), 6U);
}

TEST(LiveTranscript, TakesBackATurnThatWasErased) {
  Writing writing;
  writing.Write(">> ANA: Yes.\n>> BO: No.");
  EXPECT_THAT(Told(writing.Write("", 11)), ElementsAre("drop 2"));
  EXPECT_EQ(writing.live().turns().size(), 1U);
}

TEST(LiveTranscript, TurnsTheFirstWordsIntoALabelWhenTheColonComes) {
  Writing writing;
  writing.Write(">> ANA RIVERA");
  EXPECT_EQ(writing.live().turns()[0].label, std::nullopt);
  writing.Write(": Yes");
  EXPECT_EQ(writing.live().turns()[0].label, "ANA RIVERA");
  EXPECT_EQ(writing.live().turns()[0].text, "Yes");
}

TEST(LiveTranscript, NamesEarlierTurnsWhenALaterLabelTellsWhoTheyAre) {
  Writing writing;
  writing.Write(">> MS. RIVERA: One.\n>> BO LIND: Two.\n");
  EXPECT_EQ(writing.live().turns()[0].speaker->name, "Rivera");
  const auto told = Told(writing.Write(">> ANA RIVERA: Three."));
  EXPECT_THAT(told, ElementsAre("set 1: One.", "set 3: Three."));
  EXPECT_EQ(writing.live().turns()[0].speaker->name, "Ana Rivera");
}

TEST(LiveTranscript, RefusesToEraseMoreThanThereIs) {
  Writing writing;
  writing.Write(">> A");
  CaptionEvent event;
  event.seq = 2;
  event.erase = 5;
  const auto refused = writing.live().Apply(event);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().field, "erase");
  EXPECT_EQ(refused.error().what, "erase: expected at most 4, the length of the text, got 5");
  EXPECT_EQ(writing.live().text(), ">> A");
}

TEST(LiveTranscript, NamesTurnsByTheEventThatBeganThem) {
  Writing writing;
  writing.Write("Title\n");
  writing.Write("é >> ANA: Yes.\n>> BO:");
  writing.Write(" No.");
  const auto& turns = writing.live().turns();
  ASSERT_EQ(turns.size(), 2U);
  EXPECT_EQ(turns[0].id, "t2-2");
  EXPECT_EQ(turns[1].id, "t2-15");
  EXPECT_EQ(turns[1].timing, (Timing{2, 3, Millis(2000), Millis(3000)}));
}

TEST(LiveTranscript, SetsTheTurnsOfANewRoster) {
  Writing writing;
  writing.Write(">> CHAIR: One.\n>> BO: Two.");
  const auto told = writing.live().SetRoster({{{"ana", "Ana Rivera", {}, "Chair", ""}}});
  EXPECT_THAT(Told(told), ElementsAre("set 1: One."));
  EXPECT_EQ(writing.live().turns()[0].speaker->name, "Ana Rivera");
}

// The phrase that stands twice is found without a dictionary.
TEST(LiveTranscript, LetsAnotherThreadSearchWhatWasSaidWhileMoreIs) {
  Writing writing;
  writing.Write(">> ANA: Good. We had to carry we had to carry the water.\n");
  const SuspectSearch search = writing.live().SearchForSuspects();
  const auto then = writing.live().transcript().suspects;
  writing.Write(">> JO: It is it is the gate that is shut is shut.\n");
  std::vector<Suspect> found;
  std::thread([&] { found = search(); }).join();
  EXPECT_THAT(found, testing::Not(testing::IsEmpty()));
  EXPECT_EQ(found, then);
  EXPECT_EQ(writing.live().SearchForSuspects()(), writing.live().transcript().suspects);
}

}  // namespace
}  // namespace plenary::transcript
