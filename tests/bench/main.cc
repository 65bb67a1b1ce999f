// SPDX-License-Identifier: Apache-2.0
// plenary_bench --list             the figures: name, unit, bound, meaning, parted by tabs
// plenary_bench --figures SUBJECT  takes those of one subject; JSON {"<figure>": number, ...}
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <string_view>

#include "figures.h"

namespace {

using namespace plenary::bench;

int List() {
  for (const auto& subject : Subjects()) {
    for (const auto& figure : subject.figures) {
      std::cout << subject.name << "\t" << figure.name << "\t" << figure.unit << "\t"
                << figure.bound << "\t" << figure.meaning << "\n";
    }
  }
  return EXIT_SUCCESS;
}

int Take(std::string_view name) {
  const Subject* subject = FindSubject(name);
  if (!subject) {
    std::cerr << "plenary_bench: no figures of \"" << name << "\", expected one of:";
    for (const auto& known : Subjects()) std::cerr << " " << known.name;
    std::cerr << "\n";
    return EXIT_FAILURE;
  }
  // By hand, because Boost.JSON writes 31.5 as 3.15E1.
  std::cout << std::fixed << std::setprecision(3);
  const char* separator = "{";
  for (const auto& [figure, value] : subject->take()) {
    std::cout << separator << "\"" << figure << "\": " << value;
    separator = ", ";
  }
  std::cout << "}\n";
  return EXIT_SUCCESS;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view mode = argc > 1 ? argv[1] : "";
  if (argc == 2 && mode == "--list") return List();
  if (argc == 3 && mode == "--figures") return Take(argv[2]);
  std::cerr << "plenary_bench: expected --list or --figures SUBJECT\n";
  return EXIT_FAILURE;
}
