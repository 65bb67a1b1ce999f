// SPDX-License-Identifier: Apache-2.0
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>

#include <fstream>
#include <sstream>

#include "fixture.h"

namespace plenary::store {
namespace {

using testing::HasSubstr;

class MigrationsTest : public testing::Test {
 protected:
  std::string path() const { return folder_.File("plenary.db"); }
  Result<std::unique_ptr<Store>> Open(bool read_only = false) {
    return OpenSqliteStore({.path = path(), .read_only = read_only});
  }
  int Pragma(const std::string& name) {
    SQLite::Database raw(path(), SQLite::OPEN_READWRITE);
    return raw.execAndGet("PRAGMA " + name).getInt();
  }
  void Execute(const std::string& sql) {
    SQLite::Database(path(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
  }

 private:
  TemporaryFolder folder_;
};

TEST_F(MigrationsTest, MakeTheSchemaOfANewFile) {
  ASSERT_TRUE(Succeeds(Open()));
  EXPECT_EQ(Pragma("user_version"), 3);
}

TEST_F(MigrationsTest, MakeTheSchemaInAnEmptyFile) {
  std::ofstream(path()).flush();
  ASSERT_TRUE(Succeeds(Open()));
  EXPECT_EQ(Pragma("user_version"), 3);
}

TEST_F(MigrationsTest, BringTheFirstSchemaUpToDateWithAllThatIsInIt) {
  std::stringstream first;
  first << std::ifstream(PLENARY_SOURCE_DIR "/schemas/sql/0001_initial.sql").rdbuf();
  Execute(first.str() + R"(
    PRAGMA user_version = 1;
    INSERT INTO meeting VALUES ('m-1', 'Port', '', '', NULL, '', '[]', 'ended', 'public', 0);
    INSERT INTO person VALUES ('m-1', 1, 'a', 'Ana', '[]', 'Chair', '');)");
  const auto store = Value(Open());
  EXPECT_EQ(Pragma("user_version"), 3);
  EXPECT_EQ(Value(store->ReadRoster("m-1")), (transcript::Roster{{{"a", "Ana", {}, "Chair", ""}}}));
}

TEST_F(MigrationsTest, GiveTheTracksOfTheSecondSchemaALogOfTheirOwnAndNoHolder) {
  for (const auto* file : {"0001_initial.sql", "0002_terms.sql"}) {
    std::stringstream schema;
    schema << std::ifstream(std::string(PLENARY_SOURCE_DIR "/schemas/sql/") + file).rdbuf();
    Execute(schema.str());
  }
  Execute(R"(
    PRAGMA user_version = 2;
    INSERT INTO meeting VALUES ('m-1', 'Port', '', '', NULL, '', '[]', 'live', 'public', 0);
    INSERT INTO track (id, meeting_id, language, kind, created_at)
      VALUES ('k-1', 'm-1', 'en', 'floor', 0), ('k-2', 'm-1', 'fr', 'translation', 0);
    INSERT INTO event (track_key, seq, erase, append, captured_at, received_at)
      VALUES (1, 1, 0, 'Good morning', 0, 1);)");
  const auto store = Value(Open());
  EXPECT_EQ(Pragma("user_version"), 3);
  const auto first = Value(store->ReadLease("k-1"));
  EXPECT_EQ(first.fence, 0u);
  EXPECT_EQ(first.holder, "");
  EXPECT_NE(first.epoch, "");
  EXPECT_NE(first.epoch, Value(store->ReadLease("k-2")).epoch);
  EXPECT_EQ(Value(store->ReadLog("k-1", 1, 10)),
            (std::vector{transcript::CaptionEvent{1, 0, "Good morning", {}, Millis{1}}}));
  EXPECT_TRUE(Value(store->Entries("k-1")).empty());
}

TEST_F(MigrationsTest, LeaveACurrentSchemaAlone) {
  ASSERT_TRUE(Succeeds(Value(Open())->PutMeeting(SomeMeeting())));
  EXPECT_EQ(Value(Value(Open())->FindMeeting("m-1")), SomeMeeting());
}

TEST_F(MigrationsTest, RefuseTheSchemaOfANewerVersion) {
  ASSERT_TRUE(Succeeds(Open()));
  Execute("PRAGMA user_version = 99");
  EXPECT_EQ(ErrorOf(Open()),
            Fail(Errc::conflict,
                 "the database was made by a newer version of this program: its schema is 99, this "
                 "program knows 3"));
  EXPECT_EQ(Pragma("user_version"), 99);
}

TEST_F(MigrationsTest, RefuseTheDatabaseOfAnotherProgram) {
  Execute("CREATE TABLE recipe (name TEXT)");
  EXPECT_EQ(ErrorOf(Open()).code, Errc::conflict);
}

TEST_F(MigrationsTest, RefuseAFileThatIsNoDatabase) {
  std::ofstream(path()) << std::string(5000, 'x');
  const Error error = ErrorOf(Open());
  EXPECT_EQ(error.code, Errc::internal);
  EXPECT_THAT(error.what, HasSubstr("damaged"));
}

TEST_F(MigrationsTest, AreNotTakenByAReader) {
  EXPECT_EQ(ErrorOf(Open(true)).code, Errc::unavailable);
  Execute("PRAGMA user_version = 0");
  EXPECT_THAT(ErrorOf(Open(true)).what, HasSubstr("opened for writing once"));
}

TEST_F(MigrationsTest, SayWhenTheFolderIsMissing) {
  EXPECT_EQ(ErrorOf(OpenSqliteStore({.path = path() + "/no/plenary.db"})).code, Errc::unavailable);
}

TEST_F(MigrationsTest, TurnOnTheWriteAheadLog) {
  ASSERT_TRUE(Succeeds(Open()));
  SQLite::Database raw(path(), SQLite::OPEN_READWRITE);
  EXPECT_EQ(raw.execAndGet("PRAGMA journal_mode").getString(), "wal");
}

}  // namespace
}  // namespace plenary::store
