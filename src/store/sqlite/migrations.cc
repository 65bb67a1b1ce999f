// SPDX-License-Identifier: Apache-2.0
#include "migrations.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Transaction.h>

#include <string>

#include "schema_files.h"

namespace plenary::store {
namespace {

// "PLEN", set by the first migration.
constexpr int kApplicationId = 0x504C454E;

int NewestVersion() {
  return static_cast<int>(schema::Files().size());
}

int VersionOf(SQLite::Database& database) {
  return database.execAndGet("PRAGMA user_version").getInt();
}

bool IsOurs(SQLite::Database& database) {
  if (database.execAndGet("PRAGMA application_id").getInt() == kApplicationId) return true;
  return VersionOf(database) == 0 &&
         database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
}

Result<void> CheckVersion(Connection& connection) {
  const int version = VersionOf(connection.database());
  if (version > NewestVersion()) {
    return Fail(Errc::conflict,
                "the database was made by a newer version of this program: its schema is " +
                    std::to_string(version) + ", this program knows " +
                    std::to_string(NewestVersion()));
  }
  if (!IsOurs(connection.database())) {
    return Fail(Errc::conflict, "the file is a database of another program");
  }
  if (connection.is_read_only() && version < NewestVersion()) {
    return Fail(Errc::unavailable,
                "the database has to be opened for writing once: its schema is " +
                    std::to_string(version) + ", expected " + std::to_string(NewestVersion()));
  }
  return {};
}

// Looks at the version again inside the transaction: another process may have been faster.
void TakeStepsFrom(SQLite::Database& database, int version) {
  while (version < NewestVersion()) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    version = VersionOf(database);
    if (version >= NewestVersion()) return;
    database.exec(std::string(schema::Files()[static_cast<std::size_t>(version)].bytes));
    ++version;
    database.exec("PRAGMA user_version = " + std::to_string(version));
    transaction.commit();
  }
}

}  // namespace

Result<void> Migrate(Connection& connection) {
  SQLite::Database& database = connection.database();
  if (auto known = CheckVersion(connection); !known || connection.is_read_only()) return known;
  const std::string mode = database.execAndGet("PRAGMA journal_mode = WAL").getString();
  if (mode != "wal") {
    return Fail(Errc::unavailable,
                "the file system does not allow write-ahead logging (got \"" + mode + "\")");
  }
  TakeStepsFrom(database, VersionOf(database));
  return {};
}

}  // namespace plenary::store
