// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "plenary/live/hub.h"
#include "plenary/store/records.h"
#include "plenary/transcript/live_transcript.h"
#include "plenary/transcript/revision.h"
#include "segments.h"

namespace plenary::live {

// What a track shows: the turns derived from its log, revisions on top, and the hub that tells
// readers of every step. Used on one executor only.
class ShownTrack {
 public:
  //   derived    with the events up to `applied` taken in
  ShownTrack(transcript::LiveTranscript derived, std::uint64_t applied,
             const std::vector<transcript::Revision>& revisions, store::MeetingState state,
             std::string epoch);

  // Takes the next events of the log: one frame to readers, unless they change no turn. Gives the
  // first turn that changed. Errors: internal when an event cannot follow those before; applied()
  // says how far it came.
  Result<std::optional<int>> Apply(std::span<const transcript::CaptionEvent> events);

  // Readers get the turns that look different now.
  void Revise(const std::vector<transcript::Revision>& revisions);
  std::optional<int> SetRoster(transcript::Roster roster);
  void SetState(store::MeetingState state);
  store::MeetingState state() const { return state_; }

  // What happened to the record: as loaded, told to nobody; or new or changed, told to readers.
  void SetEntries(std::vector<store::Entry> entries) { entries_ = std::move(entries); }
  void SetEntry(const store::Entry& entry);
  const std::vector<store::Entry>& entries() const { return entries_; }

  std::vector<FramePtr> Join(std::weak_ptr<Reader> reader, const std::optional<Place>& last);
  std::vector<FramePtr> CatchUp(const std::optional<Place>& last);
  // Segment `number`, from 1; nothing when a snapshot would not leave it out.
  FramePtr Segment(std::size_t number);
  // Tells readers what their copies have to add up to, if anything has changed since it last did.
  void TellChecksum();
  std::size_t readers() const { return hub_.readers(); }

  // The last event taken in.
  std::uint64_t applied() const { return applied_; }
  const transcript::LiveTranscript& derived() const { return derived_; }
  std::vector<transcript::Turn> turns() const;

 private:
  using Revisions = std::vector<transcript::Revision>;
  using RevisionsOfTurns = std::unordered_map<std::string, Revisions>;

  static RevisionsOfTurns ByTurn(const Revisions& revisions);
  const Revisions* RevisionsOf(const transcript::Turn& turn) const;
  transcript::Turn Shown(const transcript::Turn& turn) const;
  void Show(transcript::TurnChange& change) const;
  std::optional<int> Publish(std::vector<transcript::TurnChange> changes);
  FramePtr Snapshot();
  std::vector<transcript::Turn> ShownFrom(std::size_t first, std::size_t count) const;

  transcript::LiveTranscript derived_;
  std::uint64_t applied_;
  RevisionsOfTurns revisions_;
  store::MeetingState state_;
  std::vector<store::Entry> entries_;
  Hub hub_;
  Segments segments_;
  std::uint64_t checked_ = 0;  // the offset at which readers were last told the checksum
  FramePtr snapshot_;          // the last one made; good as long as its place is the hub's
};

}  // namespace plenary::live
