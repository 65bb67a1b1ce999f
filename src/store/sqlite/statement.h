// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/Statement.h>

#include <chrono>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "plenary/transcript/transcript.h"

namespace plenary::store {

using transcript::Millis;

// Binds a value to parameter `index` (from 1). Text is copied.
void BindValue(SQLite::Statement& statement, int index, std::string_view value);
void BindValue(SQLite::Statement& statement, int index, double value);
void BindValue(SQLite::Statement& statement, int index, Millis value);
template <std::integral T>
void BindValue(SQLite::Statement& statement, int index, T value) {
  statement.bind(index, static_cast<std::int64_t>(value));
}
template <class T>
void BindValue(SQLite::Statement& statement, int index, const std::optional<T>& value) {
  if (value) {
    BindValue(statement, index, *value);
  } else {
    statement.bind(index);
  }
}

// One execution of a prepared statement, which it borrows: bound when made, reset when it goes, so
// that no read transaction stays open. Errors are SQLite::Exception.
class Call {
 public:
  template <class... Values>
  explicit Call(SQLite::Statement& statement, const Values&... values) : statement_(statement) {
    int index = 0;
    (BindValue(statement_, ++index, values), ...);
  }
  ~Call();
  Call(const Call&) = delete;
  Call& operator=(const Call&) = delete;

  // Steps to the next row; false after the last.
  bool Next() { return statement_.executeStep(); }

  // Executes a statement that gives no rows; the number of rows it changed.
  int Run() { return statement_.exec(); }

  // Columns of the row, from 0.
  bool IsNull(int column) const { return statement_.isColumnNull(column); }
  std::string Text(int column) const;
  double Real(int column) const;
  std::int64_t Integer(int column) const;
  std::uint64_t Count(int column) const { return static_cast<std::uint64_t>(Integer(column)); }
  int Small(int column) const { return static_cast<int>(Integer(column)); }
  Millis Time(int column) const { return Millis{Integer(column)}; }

 private:
  SQLite::Statement& statement_;
};

}  // namespace plenary::store
