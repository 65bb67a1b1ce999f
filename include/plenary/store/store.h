// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plenary/store/records.h"
#include "plenary/text/result.h"

namespace plenary::store {

// What became of one caption event that was to be appended.
//   appended   in the log, durable once the transaction is
//   duplicate  it is there already, with the same erase and append: fine, acknowledge again
enum class Appended { appended, duplicate };

// Which turns a search may find.
struct SearchScope {
  bool only_visible = true;  // public meetings that are live or published
  std::string meeting_id{};  // one meeting only, empty for all
  std::size_t limit = 20;
  std::size_t offset = 0;
};

// Keeps everything: log, turns, revisions, publications, people, credentials, the search index.
// Calls block. One object belongs to one thread; the server talks to it through StoreThread.
// Every call outside InTransaction is a transaction of its own and durable when it returns without
// an error. Errors everywhere: unavailable when the disk is full or cannot be written (nothing of
// the transaction is kept), internal when the store is damaged.
class Store {
 public:
  virtual ~Store() = default;

  // Runs `work` as one transaction: durable as a whole when this returns no error, undone as a
  // whole when `work` or the commit fails. Not to be nested.
  virtual Result<void> InTransaction(const std::function<Result<void>()>& work) = 0;

  // Runs `work` so that an error undoes what it did and leaves the rest of the transaction that it
  // stands in. Inside InTransaction only.
  virtual Result<void> InSavepoint(const std::function<Result<void>()>& work) = 0;

  // Meetings, newest first; one of them (not_found).
  virtual Result<std::vector<Meeting>> Meetings() = 0;
  virtual Result<Meeting> FindMeeting(std::string_view id) = 0;
  virtual Result<void> PutMeeting(const Meeting& meeting) = 0;  // new or changed

  virtual Result<transcript::Roster> ReadRoster(std::string_view meeting_id) = 0;
  virtual Result<void> PutRoster(std::string_view meeting_id, const transcript::Roster& roster) = 0;

  // Tracks of a meeting, the floor first; one of them (not_found).
  virtual Result<std::vector<Track>> Tracks(std::string_view meeting_id) = 0;
  virtual Result<std::vector<Track>> AllTracks() = 0;
  virtual Result<Track> FindTrack(std::string_view id) = 0;
  virtual Result<void> AddTrack(const Track& track) = 0;
  virtual Result<TrackPosition> Position(std::string_view track_id) = 0;

  // The log. Append takes the event whose seq is one more than the last. Errors: conflict, field
  // "seq", when it skips numbers; conflict, field "append" or "erase", when that number is taken by
  // another text.
  virtual Result<Appended> Append(std::string_view track_id,
                                  const transcript::CaptionEvent& event) = 0;
  virtual Result<std::vector<transcript::CaptionEvent>> ReadLog(std::string_view track_id,
                                                                std::uint64_t from_seq,
                                                                std::size_t limit) = 0;

  // The lease of a track. GiveLease raises the fence for this program and gives it; RequireFence:
  // conflict, field "fence", when a later one was given (0, for tools that have no lease, passes).
  virtual Result<LeaseRecord> ReadLease(std::string_view track_id) = 0;
  virtual Result<std::uint64_t> GiveLease(std::string_view track_id, std::string_view holder) = 0;
  virtual Result<void> RequireFence(std::string_view track_id, std::uint64_t fence) = 0;

  // What happened to the record, oldest first. AddEntry gives the id; CloseEntry sets its end
  // (not_found).
  virtual Result<std::uint64_t> AddEntry(std::string_view track_id, const Entry& entry) = 0;
  virtual Result<void> CloseEntry(std::uint64_t id, Millis until) = 0;
  virtual Result<std::vector<Entry>> Entries(std::string_view track_id) = 0;

  // What `client` typed while another held the lease of this fence: numbered from 1 by itself, kept
  // as the log is. Errors: those of Append.
  virtual Result<Appended> KeepApart(std::string_view track_id, std::string_view client,
                                     std::uint64_t fence,
                                     const transcript::CaptionEvent& event) = 0;
  virtual Result<KeptApart> ReadApart(std::string_view track_id, std::string_view client,
                                      std::uint64_t fence) = 0;

  // The turns derived from the log. ProjectTurns replaces the turns numbered from_n and up by
  // `turns` (which start at number from_n and follow each other), keeps the index in step and
  // notes that the projection stands at `projected`.
  virtual Result<void> ProjectTurns(std::string_view track_id, int from_n,
                                    std::span<const transcript::Turn> turns,
                                    std::uint64_t projected) = 0;
  virtual Result<std::vector<StoredTurn>> ReadTurns(std::string_view track_id) = 0;
  virtual Result<StoredTurn> FindTurn(std::string_view track_id, std::string_view turn_id) = 0;

  // Revisions. Add gives the id (the one in `revision` is not used) and re-indexes the turn
  // (not_found: no such turn). Undo: not_found, or conflict when undone already; gives the
  // revision as it is now.
  virtual Result<std::uint64_t> AddRevision(std::string_view track_id,
                                            const transcript::Revision& revision) = 0;
  virtual Result<transcript::Revision> UndoRevision(std::string_view track_id, std::uint64_t id,
                                                    std::string_view author, Millis at) = 0;
  virtual Result<std::vector<transcript::Revision>> Revisions(std::string_view track_id) = 0;

  // Publications. The version in `publication` must be one more than the last (conflict).
  virtual Result<void> AddPublication(const Publication& publication) = 0;
  virtual Result<std::vector<Publication>> Publications(std::string_view meeting_id) = 0;

  // Credentials, looked up by the hash of the secret or by id (not_found).
  virtual Result<void> AddCredential(const Credential& credential) = 0;
  virtual Result<Credential> FindCredentialByHash(std::string_view hash) = 0;
  virtual Result<Credential> FindCredential(std::string_view id) = 0;
  virtual Result<std::vector<Credential>> Credentials() = 0;
  virtual Result<void> RevokeCredential(std::string_view id, Millis at) = 0;

  // Finds turns by what they show now.
  virtual Result<SearchResult> Search(std::string_view typed, const SearchScope& scope) = 0;
};

// How a SQLite store is opened.
//   path        of the database file; its folder must exist
//   read_only   a second connection beside the writer's
struct SqliteOptions {
  std::string path;
  bool read_only = false;
};

// Opens the embedded default: WAL, synchronous=FULL; makes or migrates the schema unless read_only.
// Errors: unavailable (cannot open or write), conflict (made by a newer version of the program).
Result<std::unique_ptr<Store>> OpenSqliteStore(const SqliteOptions& options);

}  // namespace plenary::store
