// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plenary::bench {

// A number that docs/performance.md tells.
//   bound  what it has to keep to: "at most 50"; empty when it only informs
struct Figure {
  const char* name;
  const char* unit;
  const char* bound;
  const char* meaning;
};

using Taken = std::vector<std::pair<std::string, double>>;

// The figures of one subject and how they are taken.
struct Subject {
  const char* name;
  std::span<const Figure> figures;
  Taken (*take)();
};

// All subjects; one by its name, nullptr when there is none.
std::span<const Subject> Subjects();
const Subject* FindSubject(std::string_view name);

std::span<const Figure> ProcessFigures();
Taken TakeProcessFigures();

std::span<const Figure> LiveFigures();
Taken TakeLiveFigures();

}  // namespace plenary::bench
