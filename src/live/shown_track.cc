// SPDX-License-Identifier: Apache-2.0
#include "shown_track.h"

#include <algorithm>

#include "entry_messages.h"

namespace plenary::live {
namespace {

using transcript::Revision;
using transcript::RevisionKind;
using transcript::Turn;
using transcript::TurnChange;

bool HasText(const std::vector<Revision>& revisions) {
  return std::any_of(revisions.begin(), revisions.end(), [](const Revision& revision) {
    return revision.kind == RevisionKind::text && !revision.is_undone();
  });
}

std::optional<int> FirstTurn(const std::vector<TurnChange>& changes) {
  std::optional<int> first;
  for (const auto& change : changes) first = std::min(first.value_or(change.n), change.n);
  return first;
}

}  // namespace

ShownTrack::ShownTrack(transcript::LiveTranscript derived, std::uint64_t applied,
                       const std::vector<Revision>& revisions, store::MeetingState state,
                       std::string epoch)
    : derived_(std::move(derived)),
      applied_(applied),
      revisions_(ByTurn(revisions)),
      state_(state),
      hub_(std::move(epoch)),
      segments_(derived_.turns().size()) {}

Result<std::optional<int>> ShownTrack::Apply(std::span<const transcript::CaptionEvent> events) {
  for (std::size_t i = 0; i < events.size(); ++i) {
    const auto expected = applied_ + 1 + i;
    if (events[i].seq != expected)
      return Fail(Errc::internal, "expected event " + std::to_string(expected) +
                                      " of the log, then came event " +
                                      std::to_string(events[i].seq));
  }
  auto changes = derived_.Apply(events);
  if (!changes)
    return Fail(Errc::internal, "the log is damaged after event " + std::to_string(applied_) +
                                    ": " + changes.error().what);
  applied_ += events.size();
  return Publish(std::move(*changes));
}

void ShownTrack::Revise(const std::vector<Revision>& revisions) {
  const auto before = std::exchange(revisions_, ByTurn(revisions));
  std::vector<TurnChange> changes;
  for (const auto& turn : derived_.turns()) {
    const auto old = before.find(turn.id);
    const auto* now = RevisionsOf(turn);
    if (old == before.end() && !now) continue;
    auto shown = Shown(turn);
    if (shown == (old == before.end() ? turn : Revised(turn, old->second))) continue;
    changes.push_back({TurnChange::Kind::set, turn.n, std::move(shown), 0, {}});
  }
  Publish(std::move(changes));
}

std::optional<int> ShownTrack::SetRoster(transcript::Roster roster) {
  return Publish(derived_.SetRoster(std::move(roster)));
}

void ShownTrack::SetState(store::MeetingState state) {
  if (state == state_) return;
  state_ = state;
  const Place place = hub_.next();
  hub_.Publish(std::make_shared<const Frame>(Frame{place, FormatState(place, Name(state))}));
}

void ShownTrack::SetEntry(const store::Entry& entry) {
  const auto held = std::find_if(entries_.begin(), entries_.end(),
                                 [&](const auto& other) { return other.id == entry.id; });
  if (held == entries_.end())
    entries_.push_back(entry);
  else
    *held = entry;
  const Place place = hub_.next();
  hub_.Publish(std::make_shared<const Frame>(Frame{place, FormatEntryChange(place, entry)}));
}

std::vector<FramePtr> ShownTrack::Join(std::weak_ptr<Reader> reader,
                                       const std::optional<Place>& last) {
  hub_.Subscribe(std::move(reader));
  return CatchUp(last);
}

std::vector<FramePtr> ShownTrack::CatchUp(const std::optional<Place>& last) {
  if (last) {
    if (auto missed = hub_.Since(*last)) return *std::move(missed);
  }
  return {Snapshot()};
}

std::vector<Turn> ShownTrack::turns() const {
  return ShownFrom(0, derived_.turns().size());
}

ShownTrack::RevisionsOfTurns ShownTrack::ByTurn(const Revisions& revisions) {
  RevisionsOfTurns by_turn;
  for (const auto& revision : revisions) by_turn[revision.turn_id].push_back(revision);
  return by_turn;
}

const ShownTrack::Revisions* ShownTrack::RevisionsOf(const Turn& turn) const {
  const auto found = revisions_.find(turn.id);
  return found == revisions_.end() ? nullptr : &found->second;
}

Turn ShownTrack::Shown(const Turn& turn) const {
  const auto* revisions = RevisionsOf(turn);
  return revisions ? Revised(turn, *revisions) : turn;
}

// What a captioner adds to a turn whose text the desk has taken over must not be spliced into the
// desk's words.
void ShownTrack::Show(TurnChange& change) const {
  if (change.kind == TurnChange::Kind::drop) return;
  const auto* revisions = RevisionsOf(change.turn);
  if (!revisions) return;
  if (change.kind == TurnChange::Kind::splice && !HasText(*revisions)) return;
  change.kind = TurnChange::Kind::set;
  change.turn = Revised(std::move(change.turn), *revisions);
}

std::optional<int> ShownTrack::Publish(std::vector<TurnChange> changes) {
  if (changes.empty()) return std::nullopt;
  for (auto& change : changes) Show(change);
  const Place place = hub_.next();
  segments_.Note(changes, place.offset);
  hub_.Publish(std::make_shared<const Frame>(Frame{place, FormatChanges(place, changes)}));
  return FirstTurn(changes);
}

FramePtr ShownTrack::Snapshot() {
  const Place place = hub_.place();
  if (snapshot_ && snapshot_->place == place) return snapshot_;
  const auto offsets = segments_.Offsets();
  const auto newest = ShownFrom(offsets.size() * kSegmentTurns, derived_.turns().size());
  std::vector<std::string> entries;
  for (const auto& entry : entries_) entries.push_back(FormatEntry(entry));
  snapshot_ = std::make_shared<const Frame>(
      Frame{place, FormatSnapshot(place, Name(state_), newest, offsets, entries)});
  return snapshot_;
}

FramePtr ShownTrack::Segment(std::size_t number) {
  if (number < 1 || number > segments_.left_out()) return nullptr;
  const Place place{hub_.place().epoch, segments_.offset(number)};
  const auto turns = ShownFrom((number - 1) * kSegmentTurns, kSegmentTurns);
  return std::make_shared<const Frame>(Frame{place, FormatSegment(place, number, turns)});
}

void ShownTrack::TellChecksum() {
  const Place place = hub_.place();
  if (place.offset == checked_) return;
  checked_ = place.offset;
  const auto hash =
      segments_.Hash([this](std::size_t n) { return Shown(derived_.turns()[n - 1]); });
  hub_.Tell(
      std::make_shared<const Frame>(Frame{place, FormatCheck(place, segments_.turns(), hash)}));
}

std::vector<Turn> ShownTrack::ShownFrom(std::size_t first, std::size_t count) const {
  const auto& turns = derived_.turns();
  std::vector<Turn> shown;
  for (std::size_t i = first; i < turns.size() && i < first + count; ++i)
    shown.push_back(Shown(turns[i]));
  return shown;
}

}  // namespace plenary::live
