// SPDX-License-Identifier: Apache-2.0
//
// What FTS5 has in its index is what search::Tokens gives, and stays in step with the turns.
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "fixture.h"
#include "plenary/search/query.h"

namespace plenary::store {
namespace {

using testing::ElementsAreArray;

class IndexTest : public StoreTest {
 protected:
  // The tokens of a column of the first turn, in order, as FTS5 sees them.
  std::vector<std::string> Indexed(const std::string& column) {
    SQLite::Database raw(path(), SQLite::OPEN_READWRITE);
    raw.exec("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, turn_index, instance)");
    SQLite::Statement row(raw, "SELECT term FROM vocabulary WHERE col = ? ORDER BY doc, offset");
    row.bind(1, column);
    std::vector<std::string> terms;
    while (row.executeStep()) terms.push_back(row.getColumn(0).getString());
    return terms;
  }

  void ExpectInStep() {
    SQLite::Database raw(path(), SQLite::OPEN_READWRITE);
    EXPECT_NO_THROW(
        raw.exec("INSERT INTO turn_index (turn_index, rank) VALUES ('integrity-check', 1)"));
  }
};

TEST_F(IndexTest, HasTheTokensOfEveryScript) {
  const std::string text =
      "The don't l’eau tide_table 3.5% A/RES/70/125 example.org — ÆØÅ Straße ＦＵＬＬ "
      "Ελλάδα Москва נמל צה״ל حَوْكَمَة ٢٠٢١ हिन्दी தமிழ் 防水工程，ダムです 제방 น้ำท่วม 𠮷野 🌊 x\u202Fy "
      "\uFDFA e\u0301";
  Project({Said(1, text)});
  EXPECT_THAT(Indexed("terms"), ElementsAreArray(search::Tokens(text)));
}

TEST_F(IndexTest, HasTheTokensOfTheSpeaker) {
  Project({Said(1, "x", "José O’Neil-Łukasz (防水)")});
  EXPECT_THAT(Indexed("speaker_terms"),
              ElementsAreArray(search::Tokens("José O’Neil-Łukasz (防水)")));
}

TEST_F(IndexTest, StaysInStepWithTurnsAndRevisions) {
  Project({Said(1, "sea"), Said(2, "wall"), Said(3, "quay")});
  transcript::Revision revision;
  revision.turn_id = "t2";
  revision.kind = transcript::RevisionKind::text;
  revision.value = "the wall";
  const std::uint64_t id = Value(store().AddRevision("k-1", revision));
  ExpectInStep();
  Project({Said(1, "see"), Said(2, "wool")});
  ExpectInStep();
  Value(store().UndoRevision("k-1", id, "Editor", Millis{1}));
  ExpectInStep();
  EXPECT_THAT(Indexed("terms"), testing::ElementsAre("see", "wool"));
}

}  // namespace
}  // namespace plenary::store
