// SPDX-License-Identifier: Apache-2.0
#include "plenary/transcript/revision.h"

namespace plenary::transcript {
namespace {

// What a human wrote is no guess: certain, with the revision as evidence.
std::optional<Speaker> SpeakerFrom(const Revision& revision, int turn) {
  if (revision.value.empty()) return std::nullopt;
  Speaker speaker;
  speaker.name = revision.value;
  speaker.id = revision.person_id;
  speaker.certainty = Certainty::certain;
  speaker.confidence = 1;
  speaker.evidence = {{"revision", turn, revision.why}};
  return speaker;
}

}  // namespace

const char* Name(RevisionKind kind) {
  return kind == RevisionKind::speaker ? "speaker" : "text";
}

std::optional<RevisionKind> RevisionKindFromName(std::string_view name) {
  if (name == "speaker") return RevisionKind::speaker;
  if (name == "text") return RevisionKind::text;
  return std::nullopt;
}

Turn Revised(Turn turn, std::span<const Revision> revisions) {
  for (const auto& revision : revisions) {
    if (revision.turn_id != turn.id || revision.is_undone()) continue;
    if (revision.kind == RevisionKind::speaker) {
      turn.speaker = SpeakerFrom(revision, turn.n);
    } else {
      turn.text = revision.value;
    }
  }
  return turn;
}

}  // namespace plenary::transcript
