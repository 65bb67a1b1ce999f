// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "captioner_table.h"
#include "log_writer.h"
#include "plenary/live/live_track.h"
#include "projector.h"
#include "recent_delays.h"
#include "shown_track.h"
#include "track_clock.h"
#include "track_loader.h"

namespace plenary::live {

// The live track as it runs: the writer takes events to the log; the feed brings them back once
// durable, to what is shown, to the acknowledgements, to the stored turns.
class RunningTrack final : public LiveTrack {
 public:
  RunningTrack(std::shared_ptr<ExecutorGate> gate, store::StoreThread& store, Clocks clocks,
               LoadedTrack loaded, std::string epoch);

  // Begins to listen to the log; once, after the object is owned by a shared_ptr.
  void Start();

  // Nothing is under way and nobody listens: it can be loaded again without anybody noticing.
  bool is_idle() const;

  const store::Track& track() const override { return track_; }
  store::MeetingState state() const override { return shown_->state(); }
  Welcome MakeWelcome(std::int64_t now_ms) const override;
  void Offer(transcript::CaptionEvent event, OfferDone done) override;
  transcript::Millis now() const override { return clock_->Now(); }
  Captioners& captioners() override { return *captioners_; }
  void Tick() { captioners_->Tick(); }
  std::uint64_t expected_seq() const override { return writer_->expected_seq(); }
  std::optional<Resync> Compare(const Check& check) const override;
  transcript::Roster roster() const override { return roster_; }
  std::vector<FramePtr> Join(std::weak_ptr<Reader> reader,
                             const std::optional<Place>& last) override;
  std::vector<FramePtr> CatchUp(const std::optional<Place>& last) override {
    return shown_->CatchUp(last);
  }
  FramePtr Segment(std::size_t number) override { return shown_->Segment(number); }
  void TellChecksum() override { shown_->TellChecksum(); }
  void NoteDelay(std::chrono::milliseconds delay) override { delays_.Note(delay); }
  std::optional<Delay> delay() const override { return delays_.summary(); }
  std::size_t readers() const override { return shown_->readers(); }
  std::vector<transcript::Turn> turns() const override { return shown_->turns(); }
  transcript::Transcript transcript() const override;
  transcript::SuspectSearch SearchForSuspects() const override {
    return shown_->derived().SearchForSuspects();
  }
  std::string text() const override { return std::string(shown_->derived().text()); }
  void Revise(const std::vector<transcript::Revision>& all_revisions) override;
  void SetRoster(transcript::Roster roster) override;
  void SetState(store::MeetingState state) override;
  void Settle(std::function<void(Result<void>)> done) override;

 private:
  void OnLog(const LogFeed::Events& events);

  store::Track track_;
  transcript::Roster roster_;
  std::string log_epoch_;
  std::shared_ptr<const TrackClock> clock_;
  std::shared_ptr<ExecutorGate> gate_;
  std::shared_ptr<ShownTrack> shown_;
  std::shared_ptr<LogWriter> writer_;
  std::shared_ptr<Projector> projector_;
  std::shared_ptr<CaptionerTable> captioners_;
  std::shared_ptr<LogFeed> feed_;
  std::optional<int> first_stale_;
  RecentDelays delays_;
  std::optional<Error> failure_;  // the log could not be followed; nothing is taken any more
};

}  // namespace plenary::live
