// SPDX-License-Identifier: Apache-2.0
#include "caller.h"

namespace plenary::server {

using store::MeetingState;
using store::Visibility;

const char* Name(Caller::Kind kind) {
  switch (kind) {
    case Caller::Kind::anonymous:
      return "anonymous";
    case Caller::Kind::captioner:
      return "captioner";
    case Caller::Kind::editor:
      return "editor";
    case Caller::Kind::administrator:
      return "administrator";
  }
  return "";
}

bool IsOpenToReaders(const store::Meeting& meeting) {
  const bool is_shown =
      meeting.state == MeetingState::live || meeting.state == MeetingState::published;
  return is_shown && meeting.visibility != Visibility::restricted;
}

bool MayRead(const Caller& caller, const store::Meeting& meeting, std::string_view track_id) {
  if (caller.is_editor() || IsOpenToReaders(meeting)) return true;
  return caller.kind == Caller::Kind::captioner && !track_id.empty() && caller.track_id == track_id;
}

}  // namespace plenary::server
