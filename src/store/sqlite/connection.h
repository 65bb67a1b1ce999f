// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Database.h>

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "plenary/store/store.h"
#include "statement.h"

namespace plenary::store {

// A connection to the database file with its prepared statements, set up as the store wants it.
// The constructor, Prepare and Execute throw SQLite::Exception.
class Connection {
 public:
  explicit Connection(const SqliteOptions& options);

  // A call of the statement, which is prepared once per connection and text.
  template <class... Values>
  Call Prepare(std::string_view sql, const Values&... values) {
    return Call(Prepared(sql), values...);
  }

  // Prepares, runs to the end; the number of rows changed.
  template <class... Values>
  int Execute(std::string_view sql, const Values&... values) {
    return Prepare(sql, values...).Run();
  }

  SQLite::Database& database() { return database_; }
  bool is_read_only() const { return is_read_only_; }

  // Whether SQLite has a transaction open. It may end one by itself when the disk is full.
  bool HasTransaction() const;

 private:
  SQLite::Statement& Prepared(std::string_view sql);

  bool is_read_only_;
  SQLite::Database database_;
  std::map<std::string, SQLite::Statement, std::less<>> statements_;
};

}  // namespace plenary::store
