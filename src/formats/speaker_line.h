// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plenary/transcript/transcript.h"

namespace plenary::formats {

// The name that stands over a turn: of the speaker, else the label as captioned, else nothing.
std::string_view SpeakerName(const transcript::Turn& turn);

// What is shown over a turn that nobody is named for.
inline constexpr std::string_view kNobody = "Speaker not identified";

// How a name that the captioner did not write is marked as the program's own: "inferred" when it is
// certain, "likely" when it is not; empty when the captioner wrote it or nobody is named.
std::string_view GuessMark(const transcript::Turn& turn);

// The name with its mark: "Ana Rivera", "Ana Rivera (likely)", or kNobody.
std::string SpeakerLine(const transcript::Turn& turn);

// The paragraphs of a clean text, without empty ones. Views into the argument.
std::vector<std::string_view> Paragraphs(std::string_view text);

// The title that a page about the meeting bears, never empty.
std::string MeetingTitle(const transcript::MeetingInfo& meeting);

// The date and time of the meeting as far as they are known: "2021-06-09, 12:00Z".
std::string MeetingWhen(const transcript::MeetingInfo& meeting);

}  // namespace plenary::formats
