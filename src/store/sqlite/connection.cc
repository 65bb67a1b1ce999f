// SPDX-License-Identifier: Apache-2.0
#include "connection.h"

#include <sqlite3.h>

#include <mutex>

namespace plenary::store {
namespace {

// How long to wait for another process that is writing.
constexpr int kBusyMillis = 5000;

// FULL: a commit is on the disk when it returns. The write-ahead log is cut back to 64 MB after a
// burst.
constexpr const char* kSettings = R"(
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA journal_size_limit = 67108864;
)";

// A reader opens the file for writing too, since the first one after a crash has to recover the
// write-ahead log; query_only keeps it from more. No mutex: a store belongs to one thread.
int OpenFlags(const SqliteOptions& options) {
  return SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX |
         (options.read_only ? 0 : SQLite::OPEN_CREATE);
}

// The database's path, once SQLite is set up: counting what it allocates would take a lock, which
// all connections share, for every piece.
const std::string& SetUp(const std::string& path) {
  static std::once_flag once;
  std::call_once(once, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
  return path;
}

}  // namespace

Connection::Connection(const SqliteOptions& options)
    : is_read_only_(options.read_only),
      database_(SetUp(options.path), OpenFlags(options), kBusyMillis) {
  database_.exec(kSettings);
  if (is_read_only_) database_.exec("PRAGMA query_only = ON");
}

bool Connection::HasTransaction() const {
  return sqlite3_get_autocommit(database_.getHandle()) == 0;
}

SQLite::Statement& Connection::Prepared(std::string_view sql) {
  const auto found = statements_.find(sql);
  if (found != statements_.end()) return found->second;
  const std::string text(sql);
  return statements_.try_emplace(text, database_, text).first->second;
}

}  // namespace plenary::store
