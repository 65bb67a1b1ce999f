// SPDX-License-Identifier: Apache-2.0
#include "statement.h"

#include <SQLiteCpp/Column.h>

namespace plenary::store {

void BindValue(SQLite::Statement& statement, int index, std::string_view value) {
  statement.bind(index, std::string(value));
}

void BindValue(SQLite::Statement& statement, int index, double value) {
  statement.bind(index, value);
}

void BindValue(SQLite::Statement& statement, int index, Millis value) {
  statement.bind(index, static_cast<std::int64_t>(value.count()));
}

Call::~Call() {
  statement_.tryReset();
  try {
    statement_.clearBindings();
  } catch (const SQLite::Exception&) {
    // Bindings are overwritten by the next call; clearing them only frees memory early.
  }
}

std::string Call::Text(int column) const {
  return statement_.getColumn(column).getString();
}

double Call::Real(int column) const {
  return statement_.getColumn(column).getDouble();
}

std::int64_t Call::Integer(int column) const {
  return statement_.getColumn(column).getInt64();
}

}  // namespace plenary::store
