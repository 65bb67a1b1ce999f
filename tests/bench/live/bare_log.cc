// SPDX-License-Identifier: Apache-2.0
#include "live/bare_log.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <string>
#include <thread>

#include "live/loop.h"
#include "live/usage.h"
#include "support/scratch_folder.h"

namespace plenary::bench {
namespace {

constexpr int kRowsOfCommit = 100;

// The statement that makes the table of events.
std::string EventTable() {
  const std::string schema = test::ReadFile(PLENARY_SOURCE_DIR "/schemas/sql/0001_initial.sql");
  const auto begin = schema.find("CREATE TABLE event (");
  return schema.substr(begin, schema.find(';', begin) - begin);
}

std::int64_t WriteFor(double seconds) {
  const test::ScratchFolder folder;
  SQLite::Database database(folder.Path("log.db"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA synchronous = FULL");
  database.exec(EventTable());
  SQLite::Statement insert(database,
                           "INSERT INTO event VALUES (1, ?, 0, ?, 1949736600000, 1949736600000)");
  std::int64_t rows = 0;
  const auto end = Now() + static_cast<std::int64_t>(seconds * 1e9);
  while (Now() < end) {
    SQLite::Transaction commit(database);
    for (int n = 0; n < kRowsOfCommit; ++n) {
      insert.bind(1, ++rows);
      insert.bind(2, " and the timetable z000123");
      insert.exec();
      insert.reset();
    }
    commit.commit();
  }
  return rows;
}

}  // namespace

double BareLogRowsPerSecond(double seconds) {
  std::int64_t rows = 0;
  std::thread writer([&] {
    (void)PlaceOn(kServersCore);
    rows = WriteFor(seconds);
  });
  writer.join();
  return static_cast<double>(rows) / seconds;
}

}  // namespace plenary::bench
