// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace plenary::bench {

// Rows a second that a bare loop writes into SQLite, 100 to a commit, each commit flushed to the
// disk (WAL, synchronous FULL): the table of the log as in schemas/sql, without its triggers.
// On the core of the servers, by a thread of its own.
double BareLogRowsPerSecond(double seconds);

}  // namespace plenary::bench
