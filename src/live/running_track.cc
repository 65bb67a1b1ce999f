// SPDX-License-Identifier: Apache-2.0
#include "running_track.h"

#include <algorithm>

#include "plenary/text/utf8.h"

namespace plenary::live {
namespace {

constexpr std::size_t kTailLength = 200;  // Unicode scalar values

}  // namespace

RunningTrack::RunningTrack(std::shared_ptr<ExecutorGate> gate, store::StoreThread& store,
                           LoadedTrack loaded, std::string epoch)
    : track_(std::move(loaded.track)),
      gate_(std::move(gate)),
      shown_(std::make_shared<ShownTrack>(std::move(loaded.fold.live), loaded.fold.applied,
                                          loaded.revisions, loaded.state, std::move(epoch))),
      writer_(std::make_shared<LogWriter>(gate_, store, track_.id, shown_->applied(),
                                          shown_->derived().length())),
      projector_(std::make_shared<Projector>(gate_, store, track_.id, shown_, loaded.projected)),
      feed_(std::move(loaded.feed)),
      first_stale_(loaded.first_stale) {}

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
  return readers() == 0 && writer_->is_idle() && projector_->is_settled();
}

Welcome RunningTrack::MakeWelcome(std::int64_t now_ms) const {
  const auto text = shown_->derived().text();
  const auto tail = text.substr(text.size() - text::SuffixBytes(text, kTailLength));
  return {shown_->applied() + 1, shown_->derived().length(), std::string(tail), now_ms};
}

void RunningTrack::Offer(transcript::CaptionEvent event, OfferDone done) {
  if (failure_)
    return gate_->Post([done = std::move(done), failure = *failure_] { done(failure); });
  writer_->Offer(std::move(event), std::move(done));
}

std::vector<FramePtr> RunningTrack::Join(std::weak_ptr<Reader> reader,
                                         const std::optional<Place>& last) {
  return shown_->Join(std::move(reader), last);
}

transcript::Transcript RunningTrack::transcript(transcript::WithSuspects with_suspects) const {
  auto transcript = shown_->derived().transcript(with_suspects);
  transcript.turns = shown_->turns();
  return transcript;
}

void RunningTrack::Revise(const std::vector<transcript::Revision>& all_revisions) {
  shown_->Revise(all_revisions);
}

void RunningTrack::SetRoster(transcript::Roster roster) {
  projector_->Note(shown_->SetRoster(std::move(roster)), 0);
}

void RunningTrack::SetState(store::MeetingState state) {
  shown_->SetState(state);
}

void RunningTrack::Settle(std::function<void(Result<void>)> done) {
  projector_->Settle(std::move(done));
}

}  // namespace plenary::live
