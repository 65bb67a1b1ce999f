// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "plenary/transcript/guesses.h"
#include "plenary/transcript/person.h"
#include "plenary/transcript/transcript.h"

namespace plenary::transcript {

// Takes a transcript piece by piece: Begin once, Add for every turn in order, End once with what is
// left (its turns are empty). Lets a file of any size pass without all its turns in memory.
class TranscriptSink {
 public:
  virtual ~TranscriptSink() = default;
  virtual void Begin(const MeetingInfo& meeting) = 0;
  virtual void Add(Turn turn) = 0;
  virtual void End(const Transcript& rest) = 0;
};

// Reads caption text (UTF-8) into a transcript, going over it twice: once for its form and its
// people, once for its turns. Never fails: text without any speech gives a transcript without
// turns.
void Process(std::string_view text, const Roster& roster, const Guesses& guesses,
             TranscriptSink& sink);

// The same, gathered in memory.
Transcript Process(std::string_view text, const Roster& roster, const Guesses& guesses = {});

}  // namespace plenary::transcript
