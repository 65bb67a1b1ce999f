// SPDX-License-Identifier: Apache-2.0
#include "findings.h"

#include <gmock/gmock.h>

namespace plenary::server {
namespace {

using testing::ElementsAre;

transcript::Transcript WithTurn(std::string text) {
  transcript::Transcript transcript;
  transcript.turns.resize(1);
  transcript.turns[0].n = 1;
  transcript.turns[0].text = std::move(text);
  return transcript;
}

transcript::NameSuggestion Name(std::optional<int> turn, std::string raw) {
  transcript::NameSuggestion name;
  name.turn = turn;
  name.raw = std::move(raw);
  name.suggestion = "Ana Rivera";
  name.confidence = 0.86;
  name.why = "sounds alike";
  return name;
}

transcript::Suspect Garbled(std::string raw, std::optional<std::string> proposal = {}) {
  return {1, 1, std::move(raw), std::move(proposal), "no word"};
}

std::vector<std::string> RawOf(const transcript::Transcript& transcript) {
  std::vector<std::string> raw;
  for (const auto& [n, findings] : FindingsOf(transcript)) {
    for (const auto& finding : findings) raw.push_back(std::to_string(n) + " " + finding.raw);
  }
  return raw;
}

TEST(Findings, NameWhatIsToBeCheckedWithItsReason) {
  auto transcript = WithTurn("Thank you, Anna Revera. The gayt is shut.");
  transcript.name_suggestions = {Name(1, "Anna Revera")};
  transcript.suspects = {Garbled("gayt", "gate")};
  const auto findings = FindingsOf(transcript).at(1);
  ASSERT_EQ(findings.size(), 2U);
  EXPECT_EQ(findings[0].proposal, "Ana Rivera");
  EXPECT_EQ(findings[0].why, "sounds alike, 86 %");
  EXPECT_EQ(findings[1].proposal, "gate");
  EXPECT_EQ(findings[1].why, "no word");
}

TEST(Findings, AreGoneOnceTheirWordsAre) {
  auto transcript = WithTurn("Thank you, Ana Rivera. The gate is shut, Annabel.");
  transcript.suspects = {Garbled("gayt"), Garbled("Ann")};
  EXPECT_THAT(RawOf(transcript), ElementsAre());
}

TEST(Findings, StandOnceATurnAndOnlyInTurnsThatThereAre) {
  auto transcript = WithTurn("Anna and Anna");
  transcript.name_suggestions = {Name(1, "Anna"), Name(1, "Anna"), Name(2, "Anna"),
                                 Name({}, "Anna")};
  transcript.suspects = {Garbled("Anna")};
  EXPECT_THAT(RawOf(transcript), ElementsAre("1 Anna"));
}

TEST(WithProposal, ExchangesTheFirstThatStandsAsWordsOfItsOwn) {
  EXPECT_EQ(WithProposal("Annabel, Ann and Ann", "Ann", "Ana"), "Annabel, Ana and Ann");
  EXPECT_EQ(WithProposal("Ann.", "Ann.", "Ana."), "Ana.");
  EXPECT_EQ(WithProposal("the gate", "gayt", "gate"), std::nullopt);
  EXPECT_EQ(WithProposal("the gate", "", "gate"), std::nullopt);
}

}  // namespace
}  // namespace plenary::server
