// SPDX-License-Identifier: Apache-2.0
#include "sqlite_store.h"

#include <memory>

#include "errors.h"

namespace plenary::store {

using transcript::CaptionEvent;
using transcript::Revision;
using transcript::Roster;
using transcript::Turn;

// Meetings and their people.

Result<std::vector<Meeting>> SqliteStore::Meetings() {
  return In<std::vector<Meeting>>(Access::read, [&] { return meetings_.All(); });
}

Result<Meeting> SqliteStore::FindMeeting(std::string_view id) {
  return In<Meeting>(Access::read, [&] { return meetings_.Find(id); });
}

Result<void> SqliteStore::PutMeeting(const Meeting& meeting) {
  return In<void>(Access::write, [&]() -> Result<void> {
    meetings_.Put(meeting);
    return {};
  });
}

Result<Roster> SqliteStore::ReadRoster(std::string_view meeting_id) {
  return OnMeeting<Roster>(Access::read, meeting_id, [&] { return rosters_.Read(meeting_id); });
}

Result<void> SqliteStore::PutRoster(std::string_view meeting_id, const Roster& roster) {
  return OnMeeting<void>(Access::write, meeting_id, [&]() -> Result<void> {
    rosters_.Put(meeting_id, roster);
    return {};
  });
}

// Tracks.

Result<std::vector<Track>> SqliteStore::Tracks(std::string_view meeting_id) {
  return OnMeeting<std::vector<Track>>(Access::read, meeting_id,
                                       [&] { return tracks_.Of(meeting_id); });
}

Result<std::vector<Track>> SqliteStore::AllTracks() {
  return In<std::vector<Track>>(Access::read, [&] { return tracks_.All(); });
}

Result<Track> SqliteStore::FindTrack(std::string_view id) {
  return In<Track>(Access::read, [&] { return tracks_.Find(id); });
}

Result<void> SqliteStore::AddTrack(const Track& track) {
  return OnMeeting<void>(Access::write, track.meeting_id, [&] { return tracks_.Add(track); });
}

Result<TrackPosition> SqliteStore::Position(std::string_view track_id) {
  return In<TrackPosition>(Access::read, [&] { return tracks_.Position(track_id); });
}

// The log and what is derived from it.

Result<Appended> SqliteStore::Append(std::string_view track_id, const CaptionEvent& event) {
  return OnTrack<Appended>(Access::write, track_id,
                           [&](TrackKey key) { return log_.Append(key, event); });
}

Result<std::vector<CaptionEvent>> SqliteStore::ReadLog(std::string_view track_id,
                                                       std::uint64_t from_seq, std::size_t limit) {
  return OnTrack<std::vector<CaptionEvent>>(
      Access::read, track_id, [&](TrackKey key) { return log_.Read(key, from_seq, limit); });
}

Result<void> SqliteStore::ProjectTurns(std::string_view track_id, int from_n,
                                       std::span<const Turn> turns, std::uint64_t projected) {
  return OnTrack<void>(Access::write, track_id, [&](TrackKey key) -> Result<void> {
    if (auto replaced = turns_.Replace(key, from_n, turns); !replaced) return replaced;
    tracks_.SetProjected(key, projected);
    return {};
  });
}

Result<std::vector<StoredTurn>> SqliteStore::ReadTurns(std::string_view track_id) {
  return OnTrack<std::vector<StoredTurn>>(Access::read, track_id,
                                          [&](TrackKey key) { return turns_.Of(key); });
}

Result<StoredTurn> SqliteStore::FindTurn(std::string_view track_id, std::string_view turn_id) {
  return OnTrack<StoredTurn>(Access::read, track_id,
                             [&](TrackKey key) { return turns_.Find(key, turn_id); });
}

// Who writes, and what happened to the record.

Result<LeaseRecord> SqliteStore::ReadLease(std::string_view track_id) {
  return OnTrack<LeaseRecord>(Access::read, track_id,
                              [&](TrackKey key) { return leases_.Read(key); });
}

Result<std::uint64_t> SqliteStore::GiveLease(std::string_view track_id, std::string_view holder) {
  return OnTrack<std::uint64_t>(Access::write, track_id,
                                [&](TrackKey key) { return leases_.Give(key, holder); });
}

Result<void> SqliteStore::RequireFence(std::string_view track_id, std::uint64_t fence) {
  if (fence == 0) return {};
  return OnTrack<void>(Access::read, track_id,
                       [&](TrackKey key) { return leases_.Require(key, fence); });
}

Result<std::uint64_t> SqliteStore::AddEntry(std::string_view track_id, const Entry& entry) {
  return OnTrack<std::uint64_t>(Access::write, track_id,
                                [&](TrackKey key) { return entries_.Add(key, entry); });
}

Result<void> SqliteStore::CloseEntry(std::uint64_t id, Millis until) {
  return In<void>(Access::write, [&] { return entries_.Close(id, until); });
}

Result<std::vector<Entry>> SqliteStore::Entries(std::string_view track_id) {
  return OnTrack<std::vector<Entry>>(Access::read, track_id,
                                     [&](TrackKey key) { return entries_.Of(key); });
}

Result<Appended> SqliteStore::KeepApart(std::string_view track_id, std::string_view client,
                                        std::uint64_t fence, const CaptionEvent& event) {
  return OnTrack<Appended>(Access::write, track_id,
                           [&](TrackKey key) { return overlaps_.Keep(key, client, fence, event); });
}

Result<KeptApart> SqliteStore::ReadApart(std::string_view track_id, std::string_view client,
                                         std::uint64_t fence) {
  return OnTrack<KeptApart>(Access::read, track_id,
                            [&](TrackKey key) { return overlaps_.Read(key, client, fence); });
}

// What humans did with it.

Result<std::uint64_t> SqliteStore::AddRevision(std::string_view track_id,
                                               const Revision& revision) {
  return OnTrack<std::uint64_t>(Access::write, track_id,
                                [&](TrackKey key) { return Revise(key, revision); });
}

Result<std::uint64_t> SqliteStore::Revise(TrackKey key, const Revision& revision) {
  if (auto turn = turns_.Find(key, revision.turn_id); !turn) return turn.error();
  const std::uint64_t id = revisions_.Add(key, revision);
  turns_.IndexAgain(key, revision.turn_id);
  return id;
}

Result<Revision> SqliteStore::UndoRevision(std::string_view track_id, std::uint64_t id,
                                           std::string_view author, Millis at) {
  return OnTrack<Revision>(Access::write, track_id, [&](TrackKey key) {
    Result<Revision> undone = revisions_.Undo(key, id, author, at);
    if (undone) turns_.IndexAgain(key, undone->turn_id);
    return undone;
  });
}

Result<std::vector<Revision>> SqliteStore::Revisions(std::string_view track_id) {
  return OnTrack<std::vector<Revision>>(Access::read, track_id,
                                        [&](TrackKey key) { return revisions_.Of(key); });
}

Result<void> SqliteStore::AddPublication(const Publication& publication) {
  return OnMeeting<void>(Access::write, publication.meeting_id,
                         [&] { return publications_.Add(publication); });
}

Result<std::vector<Publication>> SqliteStore::Publications(std::string_view meeting_id) {
  return OnMeeting<std::vector<Publication>>(Access::read, meeting_id,
                                             [&] { return publications_.Of(meeting_id); });
}

// Credentials.

Result<void> SqliteStore::AddCredential(const Credential& credential) {
  return In<void>(Access::write, [&]() -> Result<void> {
    if (!credential.track_id.empty()) {
      if (auto track = tracks_.Key(credential.track_id); !track) return track.error();
    }
    return credentials_.Add(credential);
  });
}

Result<Credential> SqliteStore::FindCredentialByHash(std::string_view hash) {
  return In<Credential>(Access::read, [&] { return credentials_.FindByHash(hash); });
}

Result<Credential> SqliteStore::FindCredential(std::string_view id) {
  return In<Credential>(Access::read, [&] { return credentials_.Find(id); });
}

Result<std::vector<Credential>> SqliteStore::Credentials() {
  return In<std::vector<Credential>>(Access::read, [&] { return credentials_.All(); });
}

Result<void> SqliteStore::RevokeCredential(std::string_view id, Millis at) {
  return In<void>(Access::write, [&] { return credentials_.Revoke(id, at); });
}

Result<SearchResult> SqliteStore::Search(std::string_view typed, const SearchScope& scope) {
  return In<SearchResult>(Access::read, [&] { return finder_.Find(typed, scope); });
}

Result<std::unique_ptr<Store>> OpenSqliteStore(const SqliteOptions& options) {
  return Guarded([&]() -> Result<std::unique_ptr<Store>> {
    auto store = std::make_unique<SqliteStore>(options);
    if (auto ready = store->Prepare(); !ready) return ready.error();
    return std::unique_ptr<Store>(std::move(store));
  });
}

}  // namespace plenary::store
