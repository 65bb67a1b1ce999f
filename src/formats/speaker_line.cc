// SPDX-License-Identifier: Apache-2.0
#include "speaker_line.h"

#include <algorithm>

namespace plenary::formats {

std::string_view SpeakerName(const transcript::Turn& turn) {
  if (turn.speaker && !turn.speaker->name.empty()) return turn.speaker->name;
  if (turn.label) return *turn.label;
  return {};
}

std::string_view GuessMark(const transcript::Turn& turn) {
  if (!turn.speaker || turn.speaker->name.empty()) return {};
  switch (turn.speaker->certainty) {
    case transcript::Certainty::labelled:
      return {};
    case transcript::Certainty::certain:
      return "inferred";
    case transcript::Certainty::likely:
    case transcript::Certainty::unknown:
      return "likely";
  }
  return {};
}

std::string SpeakerLine(const transcript::Turn& turn) {
  std::string line(SpeakerName(turn));
  if (line.empty()) return std::string(kNobody);
  if (const auto mark = GuessMark(turn); !mark.empty()) line.append(" (").append(mark).append(")");
  return line;
}

std::vector<std::string_view> Paragraphs(std::string_view text) {
  std::vector<std::string_view> paragraphs;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find("\n\n"), text.size());
    std::string_view paragraph = text.substr(0, end);
    text.remove_prefix(std::min(end + 2, text.size()));
    while (paragraph.starts_with('\n')) paragraph.remove_prefix(1);
    if (!paragraph.empty()) paragraphs.push_back(paragraph);
  }
  return paragraphs;
}

std::string MeetingTitle(const transcript::MeetingInfo& meeting) {
  if (!meeting.title.empty()) return meeting.title;
  if (!meeting.series.empty()) return meeting.series;
  return "Meeting";
}

std::string MeetingWhen(const transcript::MeetingInfo& meeting) {
  std::string when = meeting.date.value_or("");
  if (meeting.time) {
    if (!when.empty()) when += ", ";
    when += *meeting.time;
  }
  return when;
}

}  // namespace plenary::formats
