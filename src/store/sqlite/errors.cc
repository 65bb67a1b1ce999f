// SPDX-License-Identifier: Apache-2.0
#include "errors.h"

#include <sqlite3.h>

#include <string>

namespace plenary::store {

Error ErrorFrom(const SQLite::Exception& exception) {
  const std::string why = exception.what();
  switch (exception.getErrorCode() & 0xFF) {
    case SQLITE_FULL:
      return Fail(Errc::unavailable, "the disk is full, nothing was written");
    case SQLITE_IOERR:
      return Fail(Errc::unavailable, "the disk cannot be read or written: " + why);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return Fail(Errc::unavailable, "another process is writing to the database for too long");
    case SQLITE_READONLY:
      return Fail(Errc::unavailable, "the database cannot be written: " + why);
    case SQLITE_CANTOPEN:
      return Fail(Errc::unavailable, "the database cannot be opened: " + why);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return Fail(Errc::internal, "the database is damaged: " + why);
    default:
      return Fail(Errc::internal, "the database refuses: " + why);
  }
}

Error NotFound(std::string_view what, std::string_view id, std::string_view field) {
  std::string told = "no ";
  told.append(what).append(" \"").append(id).append("\"");
  return Fail(Errc::not_found, std::move(told), std::string(field));
}

}  // namespace plenary::store
