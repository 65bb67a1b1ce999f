// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connection.h"
#include "plenary/text/result.h"

namespace plenary::store {

// Brings the schema of a database forward to what this program knows, one transaction a step, and
// puts it into WAL mode; a read-only connection only looks whether that was done. Throws
// SQLite::Exception.
// Errors: conflict when a newer version of the program, or another program, made the database;
// unavailable when a read-only connection finds an older schema, or WAL is not to be had.
Result<void> Migrate(Connection& connection);

}  // namespace plenary::store
