// SPDX-License-Identifier: Apache-2.0
#include "live/cases.h"

#include <cstdlib>
#include <exception>
#include <iomanip>
#include <iostream>

#include "measured_run.h"

namespace plenary::bench {

const Effort& CurrentEffort() {
  static const Effort effort = std::getenv("PLENARY_BENCH_QUICK") ? Effort{1, 2} : Effort{};
  return effort;
}

std::vector<Row> RunCase(Kind kind, std::size_t topics, int runs, const Run& run) {
  std::vector<Row> rows;
  for (int n = 0; n < runs; ++n) {
    try {
      const auto server = StartContender(kind, topics);
      if (!server) return {};
      rows.push_back(run(*server));
    } catch (const std::exception& problem) {
      std::cerr << Name(kind) << ": " << problem.what() << "\n";
    }
  }
  return rows;
}

Row Medians(const std::vector<Row>& rows) {
  Row medians;
  for (std::size_t column = 0; column < rows.front().size(); ++column) {
    std::vector<double> values;
    for (const auto& row : rows) values.push_back(row[column]);
    medians.push_back(Median(std::move(values)));
  }
  return medians;
}

Table::Table(const std::string& title, std::vector<Column> columns) : columns_(std::move(columns)) {
  std::cerr << "\n**" << title << "**\n\n| server |";
  for (const auto& column : columns_) std::cerr << " " << column.name << " |";
  std::cerr << "\n|---|";
  for (std::size_t n = 0; n < columns_.size(); ++n) std::cerr << "--:|";
  std::cerr << "\n";
}

Row Table::Add(Kind kind, std::size_t topics, int runs, const Run& run) {
  const auto rows = RunCase(kind, topics, runs, run);
  if (rows.empty()) {
    std::cerr << "(" << Name(kind) << " is not installed, or failed)\n";
    return Row(columns_.size(), kNotTaken);
  }
  Row medians = Medians(rows);
  std::cerr << "| " << Name(kind) << " |";
  for (std::size_t n = 0; n < medians.size(); ++n) {
    std::cerr << " " << std::fixed << std::setprecision(columns_[n].digits) << medians[n] << " |";
  }
  std::cerr << "\n";
  return medians;
}

double Ratio(double value, double base) {
  return base > 0 ? value / base : kNotTaken;
}

}  // namespace plenary::bench
