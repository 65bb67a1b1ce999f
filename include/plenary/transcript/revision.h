// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "plenary/transcript/transcript.h"

namespace plenary::transcript {

enum class RevisionKind { speaker, text };
const char* Name(RevisionKind kind);
std::optional<RevisionKind> RevisionKindFromName(std::string_view name);

// A human's change on top of the derived turns. Revisions are never deleted: undoing one is a fact
// of its own (undone_by, undone_at).
//   turn_id    the turn it changes; one that no longer exists leaves the revision without effect
//   value      kind speaker: the name, empty for "nobody knows"; kind text: the whole new text
//   person_id  kind speaker: of the person in the roster, empty when not in it
struct Revision {
  std::uint64_t id = 0;
  std::string turn_id;
  RevisionKind kind{};
  std::string value;
  std::string person_id;
  std::string author;
  Millis at{};
  std::string why;
  std::string undone_by;
  Millis undone_at{};
  bool is_undone() const { return undone_at != Millis{}; }
  friend bool operator==(const Revision&, const Revision&) = default;
};

// The turn as the desk left it: the revisions of this turn that are not undone, in order of id, the
// later one winning. Revisions of other turns are passed over. label and raw never change.
Turn Revised(Turn turn, std::span<const Revision> revisions);

}  // namespace plenary::transcript
