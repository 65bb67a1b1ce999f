// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <limits>
#include <string>
#include <vector>

#include "figures.h"
#include "live/contender.h"
#include "live/load.h"

namespace plenary::bench {

// How often each run is repeated, the median counts, and how long it is: seconds.
struct Effort {
  int runs = 3;
  double seconds = 4;
};
const Effort& CurrentEffort();

// In place of a number that could not be taken.
constexpr double kNotTaken = std::numeric_limits<double>::quiet_NaN();

// A row of a table: what a server showed, medians over the runs.
using Row = std::vector<double>;
struct Column {
  const char* name;
  int digits;
};

// Runs the case so many times against a new server each time; nothing when the server is not
// installed. A run that fails says why on standard error and gives no row.
using Run = std::function<Row(const Contender&)>;
std::vector<Row> RunCase(Kind kind, std::size_t topics, int runs, const Run& run);
Row Medians(const std::vector<Row>& rows);

// Prints a table of a case to standard error, as it goes.
class Table {
 public:
  Table(const std::string& title, std::vector<Column> columns);
  // Takes the row of a server and prints it; all kNotTaken when it is not installed or failed.
  Row Add(Kind kind, std::size_t topics, int runs, const Run& run);

 private:
  std::vector<Column> columns_;
};

// kNotTaken when there is nothing to compare with.
double Ratio(double value, double base);

// The cases; each gives its figures.
void TakeSteady(Taken& taken);
void TakeBusy(Taken& taken);
void TakeBusyOverTracks(Taken& taken);
void TakeSaturation(Taken& taken);
void TakeDurability(Taken& taken);
void TakeMemory(Taken& taken);
void TakeAcks(Taken& taken);
void TakeAckFlood(Taken& taken);
void TakeLateJoiner(Taken& taken);

}  // namespace plenary::bench
