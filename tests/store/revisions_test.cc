// SPDX-License-Identifier: Apache-2.0
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include "fixture.h"

namespace plenary::store {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using transcript::Revision;
using transcript::RevisionKind;

Revision NewText(std::string turn_id, std::string text) {
  Revision revision;
  revision.turn_id = std::move(turn_id);
  revision.kind = RevisionKind::text;
  revision.value = std::move(text);
  revision.author = "Editor One";
  revision.at = Millis{5000};
  revision.why = "misheard";
  return revision;
}

Revision NewSpeaker(std::string turn_id, std::string name) {
  Revision revision = NewText(std::move(turn_id), std::move(name));
  revision.kind = RevisionKind::speaker;
  revision.person_id = "p-1";
  return revision;
}

class RevisionsTest : public StoreTest {
 protected:
  RevisionsTest() { Project({Said(1, "the see wall"), Said(2, "the quay", "Bo Lind")}); }
  std::uint64_t Add(const Revision& revision) {
    return Value(store().AddRevision("k-1", revision));
  }
  Revision Undo(std::uint64_t id) {
    return Value(store().UndoRevision("k-1", id, "Editor Two", Millis{6000}));
  }
};

TEST_F(RevisionsTest, AreReadAsTheyWereAdded) {
  Revision revision = NewSpeaker("t1", "Ana Rivera");
  revision.id = Add(revision);
  Reopen();
  EXPECT_THAT(Value(store().Revisions("k-1")), ElementsAre(revision));
  EXPECT_THAT(Value(store().FindTurn("k-1", "t1")).revisions, ElementsAre(revision));
  EXPECT_THAT(Value(store().FindTurn("k-1", "t2")).revisions, IsEmpty());
}

TEST_F(RevisionsTest, ChangeWhatATurnShowsAndNotWhatWasCaptioned) {
  Add(NewText("t1", "the sea wall"));
  const StoredTurn turn = Value(store().FindTurn("k-1", "t1"));
  EXPECT_EQ(turn.shown().text, "the sea wall");
  EXPECT_EQ(turn.captioned, Said(1, "the see wall"));
}

TEST_F(RevisionsTest, AreFoundByTheirNewWordsOnly) {
  Add(NewText("t1", "the sea wall"));
  EXPECT_THAT(Find("sea"), ElementsAre("the sea wall"));
  EXPECT_THAT(Find("see"), IsEmpty());
}

TEST_F(RevisionsTest, AreFoundByTheirNewSpeakerOnly) {
  Add(NewSpeaker("t2", "Ana Rivera"));
  EXPECT_THAT(Find("speaker:rivera"), ElementsAre("the quay"));
  EXPECT_THAT(Find("speaker:lind"), IsEmpty());
}

TEST_F(RevisionsTest, AreUndoneByAFactOfItsOwn) {
  Revision expected = NewText("t1", "the sea wall");
  expected.id = Add(expected);
  expected.undone_by = "Editor Two";
  expected.undone_at = Millis{6000};
  EXPECT_EQ(Undo(expected.id), expected);
  EXPECT_THAT(Value(store().Revisions("k-1")), ElementsAre(expected));
  EXPECT_THAT(Find("see"), ElementsAre("the see wall"));
  EXPECT_THAT(Find("sea"), IsEmpty());
}

TEST_F(RevisionsTest, AreUndoneOnce) {
  const std::uint64_t id = Add(NewText("t1", "the sea wall"));
  Undo(id);
  EXPECT_EQ(
      ErrorOf(store().UndoRevision("k-1", id, "Editor Three", Millis{7000})),
      Fail(Errc::conflict, "revision " + std::to_string(id) + " was undone already by Editor Two",
           "revision_id"));
}

TEST_F(RevisionsTest, OfAnotherTrackCannotBeUndone) {
  ASSERT_TRUE(Succeeds(store().AddTrack(SomeTrack("k-2"))));
  const std::uint64_t id = Add(NewText("t1", "the sea wall"));
  EXPECT_EQ(ErrorOf(store().UndoRevision("k-2", id, "Editor Two", Millis{1})).code,
            Errc::not_found);
}

TEST_F(RevisionsTest, OfNoTurnAreRefused) {
  EXPECT_EQ(ErrorOf(store().AddRevision("k-1", NewText("t9", "x"))).code, Errc::not_found);
  EXPECT_THAT(Value(store().Revisions("k-1")), IsEmpty());
}

TEST_F(RevisionsTest, StandOnTurnsThatAreDerivedAgain) {
  Add(NewText("t1", "the sea wall"));
  Project({Said(1, "the see wall is"), Said(2, "the quay", "Bo Lind")});
  EXPECT_EQ(Value(store().FindTurn("k-1", "t1")).shown().text, "the sea wall");
  EXPECT_THAT(Find("sea"), ElementsAre("the sea wall"));
  EXPECT_THAT(Find("see"), IsEmpty());
}

TEST_F(RevisionsTest, OutliveTheirTurn) {
  const std::uint64_t id = Add(NewText("t2", "the key"));
  ASSERT_TRUE(Succeeds(store().ProjectTurns("k-1", 2, {}, 2)));
  EXPECT_EQ(Value(store().Revisions("k-1")).size(), 1U);
  EXPECT_EQ(Undo(id).undone_by, "Editor Two");
}

TEST_F(RevisionsTest, CanNeitherBeChangedNorDeletedNorUndoneTwice) {
  Undo(Add(NewText("t1", "the sea wall")));
  SQLite::Database raw(path(), SQLite::OPEN_READWRITE);
  EXPECT_THROW(raw.exec("UPDATE revision SET value = 'x'"), SQLite::Exception);
  EXPECT_THROW(raw.exec("UPDATE revision SET undone_by = 'x'"), SQLite::Exception);
  EXPECT_THROW(raw.exec("DELETE FROM revision"), SQLite::Exception);
}

}  // namespace
}  // namespace plenary::store
