// SPDX-License-Identifier: Apache-2.0
#include "finish.h"

#include <algorithm>

namespace plenary::transcript {
namespace {

std::string SpeakerId(const Turn& turn) {
  return turn.speaker ? turn.speaker->id : std::string();
}

}  // namespace

TurnFinisher::TurnFinisher(Attribution& attribution, const Turn& before)
    : attribution_(attribution), n_(before.n), speaker_id_(SpeakerId(before)) {}

void TurnFinisher::Finish(Turn& turn, std::string_view text) {
  turn.n = ++n_;
  turn.raw.assign(text.substr(turn.source.begin, turn.source.end - turn.source.begin));
  turn.speaker = attribution_.SpeakerOf(turn);
  const std::string id = SpeakerId(turn);
  turn.continues = !id.empty() && id == speaker_id_;
  speaker_id_ = id;
}

std::span<const Boilerplate> HeaderLines(const std::vector<Boilerplate>& lines,
                                         int first_turn_line) {
  const auto end = std::ranges::find_if(lines, [&](const Boilerplate& line) {
    return first_turn_line > 0 && line.line >= first_turn_line;
  });
  return {lines.begin(), end};
}

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
