// SPDX-License-Identifier: Apache-2.0
#include "meeting_life.h"

#include <algorithm>
#include <array>

#include "caller.h"
#include "sessions.h"

namespace plenary::server {
namespace {

using store::MeetingState;

struct Step {
  MeetingState from;
  MeetingState to;
};

constexpr std::array kSteps{
    Step{MeetingState::scheduled, MeetingState::live},
    Step{MeetingState::live, MeetingState::ended},
    Step{MeetingState::ended, MeetingState::live},
    Step{MeetingState::ended, MeetingState::in_review},
    Step{MeetingState::in_review, MeetingState::ended},
    Step{MeetingState::published, MeetingState::in_review},
    Step{MeetingState::withdrawn, MeetingState::in_review},
};

std::string PossibleSteps(MeetingState from) {
  std::string names;
  for (const Step& step : kSteps) {
    if (step.from == from) names += (names.empty() ? "" : " or ") + std::string(Name(step.to));
  }
  return names;
}

bool TakesCaptions(MeetingState state) {
  return state == MeetingState::scheduled || state == MeetingState::live ||
         state == MeetingState::ended;
}

}  // namespace

Result<void> CheckStep(MeetingState from, MeetingState to) {
  const bool is_possible =
      from == to || std::any_of(kSteps.begin(), kSteps.end(), [&](const Step& step) {
        return step.from == from && step.to == to;
      });
  if (is_possible) return {};
  std::string what = std::string("a meeting that is ") + Name(from) + " can become " +
                     PossibleSteps(from) + ", and not " + Name(to);
  if (to == MeetingState::published) what += "; publish it with POST .../publish";
  if (to == MeetingState::withdrawn) what += "; withdraw it with POST .../withdraw";
  return Fail(Errc::conflict, std::move(what), "state");
}

Result<void> CheckMayPublish(const store::Meeting& meeting) {
  if (meeting.state != MeetingState::scheduled && meeting.state != MeetingState::live) return {};
  return Fail(Errc::conflict,
              std::string("the meeting is ") + Name(meeting.state) +
                  ": set its state to ended before publishing it",
              "state");
}

Result<void> CheckTakesCaptions(const store::Meeting& meeting) {
  if (TakesCaptions(meeting.state)) return {};
  return Fail(Errc::conflict,
              std::string("the meeting is ") + Name(meeting.state) +
                  " and takes no more captions; the secretariat can set it back to ended",
              "track");
}

void EndThoseWhoMayNot(Context& context, const store::Meeting& meeting,
                       const std::string& track_id) {
  const auto kept_open = IsOpenToReaders(meeting);
  const auto takes_captions = TakesCaptions(meeting.state);
  const Ending ending{kPolicyViolation, std::string("the meeting is ") + Name(meeting.state)};
  context.sessions.EndThose(
      [&](const SessionFacts& session) {
        if (session.track_id != track_id) return false;
        if (session.kind == SessionFacts::Kind::captioner) return !takes_captions;
        return !kept_open && !session.is_trusted;
      },
      ending);
}

// Readers hear of the state before they are sent off for it.
void AnnounceMeeting(Context& context, const store::Meeting& meeting,
                     const std::vector<store::Track>& tracks) {
  for (const auto& track : tracks) {
    context.tracks.Get(track.id, [&context, meeting, id = track.id](const auto& live) {
      if (live.has_value()) (*live)->SetState(meeting.state);
      EndThoseWhoMayNot(context, meeting, id);
    });
  }
}

}  // namespace plenary::server
