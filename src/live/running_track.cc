// SPDX-License-Identifier: Apache-2.0
#include "running_track.h"

#include <algorithm>

#include "plenary/live/text_tail.h"

namespace plenary::live {

RunningTrack::RunningTrack(std::shared_ptr<ExecutorGate> gate, store::StoreThread& store,
                           Clocks clocks, LoadedTrack loaded, std::string epoch)
    : track_(std::move(loaded.track)),
      roster_(std::move(loaded.roster)),
      log_epoch_(loaded.lease.epoch),
      clock_(std::make_shared<TrackClock>(clocks, loaded.fold.last_at)),
      gate_(std::move(gate)),
      shown_(std::make_shared<ShownTrack>(std::move(loaded.fold.live), loaded.fold.applied,
                                          loaded.revisions, loaded.state, std::move(epoch))),
      writer_(std::make_shared<LogWriter>(gate_, store, track_.id, shown_->applied(),
                                          shown_->derived().length(), loaded.fold.final_length)),
      projector_(std::make_shared<Projector>(gate_, store, track_.id, shown_, loaded.projected)),
      feed_(std::move(loaded.feed)),
      first_stale_(loaded.first_stale) {
  shown_->SetEntries(std::move(loaded.entries));
  clocks.wall = [clock = clock_] { return clock->Now(); };
  captioners_ = std::make_shared<CaptionerTable>(
      CaptionerTable::Parts{gate_, store, std::move(clocks), track_.id, shown_, writer_,
                            [this](transcript::CaptionEvent event, OfferDone done) {
                              Offer(std::move(event), std::move(done));
                            },
                            std::move(loaded.lease), loaded.fold.last_at});
}

void RunningTrack::Start() {
  projector_->Note(first_stale_, 0);
  feed_->Listen([weak = weak_from_this()](const LogFeed::Events& events) {
    if (const auto self = weak.lock()) static_cast<RunningTrack&>(*self).OnLog(events);
  });
}

// What was committed together is shown together.
void RunningTrack::OnLog(const LogFeed::Events& events) {
  const auto known = std::find_if(events.begin(), events.end(), [this](const auto& event) {
    return event.seq > shown_->applied();
  });
  std::size_t bytes = 0;
  for (auto event = known; event != events.end(); ++event) bytes += event->append.size();
  if (known != events.end() && !failure_) {
    const auto first_changed = shown_->Apply({known, events.end()});
    if (first_changed)
      projector_->Note(*first_changed, bytes);
    else
      failure_ = first_changed.error();
  }
  writer_->Followed(shown_->applied(), shown_->derived().length());
  if (failure_) writer_->RefuseAfter(shown_->applied(), *failure_);
}

bool RunningTrack::is_idle() const {
  return readers() == 0 && writer_->is_idle() && projector_->is_settled() && captioners_->is_idle();
}

Welcome RunningTrack::MakeWelcome(std::int64_t now_ms) const {
  Welcome welcome;
  welcome.next_seq = shown_->applied() + 1;
  welcome.text_length = shown_->derived().length();
  welcome.tail = TailOf(shown_->derived().text(), kLongTailLength);
  welcome.server_time = now_ms;
  welcome.epoch = log_epoch_;
  welcome.roster = RosterPeople(roster_);
  return welcome;
}

void RunningTrack::Offer(transcript::CaptionEvent event, OfferDone done) {
  if (failure_)
    return gate_->Post([done = std::move(done), failure = *failure_] { done(failure); });
  writer_->Offer(std::move(event), std::move(done));
}

std::optional<Resync> RunningTrack::Compare(const Check& check) const {
  if (check.seq != writer_->offered_seq()) return std::nullopt;
  const auto text = writer_->OfferedEnd(shown_->derived().text(), shown_->applied());
  if (check.length == writer_->offered_length() && check.hash == TailHash(text))
    return std::nullopt;
  return Resync{check.seq + 1, writer_->offered_length(), std::string(TailOf(text))};
}

std::vector<FramePtr> RunningTrack::Join(std::weak_ptr<Reader> reader,
                                         const std::optional<Place>& last) {
  return shown_->Join(std::move(reader), last);
}

transcript::Transcript RunningTrack::transcript() const {
  auto transcript = shown_->derived().transcript(transcript::WithSuspects::no);
  transcript.turns = shown_->turns();
  return transcript;
}

void RunningTrack::Revise(const std::vector<transcript::Revision>& all_revisions) {
  shown_->Revise(all_revisions);
}

void RunningTrack::SetRoster(transcript::Roster roster) {
  roster_ = roster;
  projector_->Note(shown_->SetRoster(std::move(roster)), 0);
}

void RunningTrack::SetState(store::MeetingState state) {
  shown_->SetState(state);
}

void RunningTrack::Settle(std::function<void(Result<void>)> done) {
  projector_->Settle(std::move(done));
}

}  // namespace plenary::live
