// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "plenary/store/records.h"

// What pages say in words instead of names and numbers.
namespace plenary::server {

// "22 November 2026"; "22 November 2026, 06:17 UTC"; "06:17"; "2026-11-22T06:17:05Z"
std::string DateWords(transcript::Millis at);
std::string DateTimeWords(transcript::Millis at);
std::string ClockWords(transcript::Millis at);
std::string IsoTime(transcript::Millis at);

// An ISO 8601 start: "2021-06-09T12:00Z" -> "9 June 2021, 12:00 UTC"; "2021-06-09" -> "9 June
// 2021". What is not understood is given back as it is.
std::string StartWords(std::string_view iso);

// "1 result", "2 results"
std::string CountWords(std::size_t count, std::string_view one, std::string_view many);

// "being captioned", "ended, not yet published" ...
const char* StateWords(store::MeetingState state);

// The series, number and body, and the start of a meeting: what stands below its title.
std::vector<std::string> MeetingDetails(const store::Meeting& meeting);

// Whom a turn is shown under: the speaker, else the label, else "Speaker not identified".
std::string SpeakerWords(const transcript::Turn& turn);

// Whether the program, and neither the captioner nor a person at the desk, says who speaks.
bool IsGuess(const transcript::Turn& turn);

// How sure that is: "" when the captioner or a person wrote the name, else "inferred", "likely".
std::string SureWords(const transcript::Turn& turn);

// Why the program names this speaker: "Why Ana Rivera? The program is fairly sure (80 %)."
std::string GuessWords(const transcript::Speaker& speaker);

// A kind of evidence: "self-introduction" -> "Says his or her own name"; a kind that has no
// words of its own is given with its hyphens as blanks.
std::string EvidenceWords(std::string_view kind);

// A revision as a sentence; with its author for the desk, without for readers.
enum class Audience { readers, desk };
std::string RevisionWords(const transcript::Revision& revision, Audience audience);

}  // namespace plenary::server
