// SPDX-License-Identifier: Apache-2.0
#include "plenary/transcript/revision.h"

#include <gtest/gtest.h>

namespace plenary::transcript {
namespace {

Turn Captioned() {
  Turn turn;
  turn.n = 3;
  turn.id = "t9-0";
  turn.label = "MS. RIVRA";
  turn.text = "the flood gat";
  turn.raw = ">> MS. RIVRA: the flood gat";
  return turn;
}

Revision Change(std::uint64_t id, RevisionKind kind, std::string value) {
  Revision revision;
  revision.id = id;
  revision.turn_id = "t9-0";
  revision.kind = kind;
  revision.value = std::move(value);
  revision.why = "heard the recording";
  return revision;
}

TEST(Revised, SetsSpeakerAndTextAndLeavesWhatWasCaptioned) {
  const std::vector<Revision> revisions{Change(1, RevisionKind::text, "the flood gate"),
                                        Change(2, RevisionKind::speaker, "Ana Rivera")};
  const Turn turn = Revised(Captioned(), revisions);
  EXPECT_EQ(turn.text, "the flood gate");
  EXPECT_EQ(turn.speaker->name, "Ana Rivera");
  EXPECT_EQ(turn.speaker->certainty, Certainty::certain);
  EXPECT_EQ(turn.speaker->evidence.front().kind, "revision");
  EXPECT_EQ(turn.label, "MS. RIVRA");
  EXPECT_EQ(turn.raw, ">> MS. RIVRA: the flood gat");
}

TEST(Revised, LetsTheLaterOneWin) {
  const std::vector<Revision> revisions{Change(1, RevisionKind::text, "one"),
                                        Change(2, RevisionKind::text, "two")};
  EXPECT_EQ(Revised(Captioned(), revisions).text, "two");
}

TEST(Revised, PassesOverWhatWasUndoneAndOtherTurns) {
  std::vector<Revision> revisions{Change(1, RevisionKind::text, "one"),
                                  Change(2, RevisionKind::text, "two")};
  revisions[1].undone_at = Millis(5);
  EXPECT_EQ(Revised(Captioned(), revisions).text, "one");
  revisions[0].turn_id = "t1-0";
  EXPECT_EQ(Revised(Captioned(), revisions), Captioned());
}

TEST(Revised, TakesAnEmptySpeakerForNobodyKnows) {
  Turn turn = Captioned();
  turn.speaker = Speaker{"Ana Rivera", "ana", "", Certainty::likely, 0.5, {}};
  const std::vector<Revision> revisions{Change(1, RevisionKind::speaker, "")};
  EXPECT_FALSE(Revised(turn, revisions).speaker);
}

TEST(RevisionKind, HasStableNames) {
  EXPECT_EQ(RevisionKindFromName(Name(RevisionKind::speaker)), RevisionKind::speaker);
  EXPECT_EQ(RevisionKindFromName(Name(RevisionKind::text)), RevisionKind::text);
  EXPECT_FALSE(RevisionKindFromName("title"));
}

}  // namespace
}  // namespace plenary::transcript
