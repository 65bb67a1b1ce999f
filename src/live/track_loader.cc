// SPDX-License-Identifier: Apache-2.0
#include "track_loader.h"

namespace plenary::live {
namespace {

using transcript::LiveTranscript;

// The steps of a load. Each runs on the store's reading thread and asks for the next one.
class Loader : public std::enable_shared_from_this<Loader> {
 public:
  Loader(std::shared_ptr<ExecutorGate> gate, store::StoreThread& store, std::string track_id,
         transcript::Guesses guesses, TrackLoaded loaded)
      : gate_(std::move(gate)),
        store_(store),
        track_id_(std::move(track_id)),
        guesses_(std::move(guesses)),
        loaded_(std::move(loaded)),
        track_(std::make_shared<LoadedTrack>()) {}

  void Start() {
    Then([this](store::Store& store) { return ReadFacts(store); },
         [this] {
           // Following begins before the log is read, so that nothing falls between.
           track_->feed = LogFeed::Open(gate_, store_, track_id_);
           FoldNext();
         });
  }

 private:
  using Step = std::function<Result<void>(store::Store&)>;

  void Then(Step step, std::function<void()> next) {
    store_.Read(std::move(step), [self = shared_from_this(), next](Result<void> result) {
      if (result)
        next();
      else
        self->Finish(result.error());
    });
  }

  void FoldNext() {
    Then(
        [this](store::Store& store) -> Result<void> {
          const auto folded = FoldBatch(store, track_id_, track_->fold);
          if (!folded) return folded.error();
          is_more_ = *folded;
          return is_more_ ? Result<void>() : CompareStored(store);
        },
        [this] {
          if (is_more_)
            FoldNext();
          else
            Finish(track_);
        });
  }

  Result<void> ReadFacts(store::Store& store) {
    auto track = store.FindTrack(track_id_);
    if (!track) return track.error();
    const auto meeting = store.FindMeeting(track->meeting_id);
    if (!meeting) return meeting.error();
    auto roster = store.ReadRoster(track->meeting_id);
    if (!roster) return roster.error();
    auto revisions = store.Revisions(track_id_);
    if (!revisions) return revisions.error();
    track_->track = *std::move(track);
    auto lease = store.ReadLease(track_id_);
    if (!lease) return lease.error();
    track_->lease = *std::move(lease);
    auto entries = store.Entries(track_id_);
    if (!entries) return entries.error();
    track_->entries = *std::move(entries);
    track_->state = meeting->state;
    track_->roster = *std::move(roster);
    track_->fold.live = LiveTranscript(track_->roster, guesses_);
    track_->revisions = *std::move(revisions);
    return {};
  }

  // After a crash the stored turns are behind the log; after an update of the program, or with
  // another roster, they may have been derived otherwise.
  Result<void> CompareStored(store::Store& store) {
    const auto position = store.Position(track_id_);
    if (!position) return position.error();
    const auto stored = store.ReadTurns(track_id_);
    if (!stored) return stored.error();
    const auto& derived = track_->fold.live.turns();
    std::size_t same = 0;
    while (same < derived.size() && same < stored->size() &&
           derived[same] == (*stored)[same].captioned)
      ++same;
    track_->projected = position->projected;
    if (same < derived.size() || same < stored->size())
      track_->first_stale = static_cast<int>(same) + 1;
    return {};
  }

  void Finish(Result<std::shared_ptr<LoadedTrack>> result) {
    gate_->Post([loaded = loaded_, result = std::move(result)] { loaded(result); });
  }

  std::shared_ptr<ExecutorGate> gate_;
  store::StoreThread& store_;
  std::string track_id_;
  transcript::Guesses guesses_;
  TrackLoaded loaded_;
  std::shared_ptr<LoadedTrack> track_;
  bool is_more_ = false;
};

}  // namespace

void LoadTrack(std::shared_ptr<ExecutorGate> gate, store::StoreThread& store, std::string track_id,
               transcript::Guesses guesses, TrackLoaded loaded) {
  std::make_shared<Loader>(std::move(gate), store, std::move(track_id), std::move(guesses),
                           std::move(loaded))
      ->Start();
}

}  // namespace plenary::live
