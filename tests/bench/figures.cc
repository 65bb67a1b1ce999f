// SPDX-License-Identifier: Apache-2.0
#include "figures.h"

namespace plenary::bench {

std::span<const Subject> Subjects() {
  static const Subject subjects[] = {{"process", ProcessFigures(), TakeProcessFigures},
                                     {"live", LiveFigures(), TakeLiveFigures}};
  return subjects;
}

const Subject* FindSubject(std::string_view name) {
  for (const auto& subject : Subjects()) {
    if (name == subject.name) return &subject;
  }
  return nullptr;
}

}  // namespace plenary::bench
