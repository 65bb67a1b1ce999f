// SPDX-License-Identifier: Apache-2.0
#include "gaps.h"

namespace plenary::transcript {

std::vector<Gap> GapsFrom(const std::vector<Marker>& markers) {
  std::vector<Gap> gaps;
  for (const auto& marker : markers) {
    if (marker.kind == text::MarkerKind::no_audio) {
      gaps.push_back({marker.line, "no audio reached the captioner"});
    } else if (marker.kind == text::MarkerKind::technical) {
      gaps.push_back({marker.line, "technical difficulties"});
    }
  }
  return gaps;
}

}  // namespace plenary::transcript
